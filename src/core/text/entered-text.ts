/** Text that a person typed into a field of the pane. */

/**
 * Without blank ends and in NFC. Vietnamese keyboard programs may be set to put a letter and its marks together from
 * several characters («Unicode tổ hợp»); such text looks the same and compares as another.
 */
export function enteredText(typed: string): string {
  return typed.normalize('NFC').trim();
}
