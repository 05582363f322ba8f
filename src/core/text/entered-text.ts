/** Text that a person typed into a field of the pane, or gave in a list or on the command line. */

import { withoutInvisible } from './invisible';

/**
 * Without blank ends and invisible characters, in NFC. Vietnamese keyboard programs may be set to
 * put a letter and its marks together from several characters («Unicode tổ hợp»); such text looks
 * the same and compares as another.
 */
export function enteredText(typed: string): string {
  return withoutInvisible(typed).normalize('NFC').trim();
}
