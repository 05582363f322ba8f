/** Stops a command at a path that the user named and that cannot be looked at. */

import { COMMAND_LINE } from '../messages/command-line/command-line';
import { faultWords } from '../messages/file-faults';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';
import type { FoundFiles } from './find-files';

/** @throws CommandStopped for the first of them */
export function stopAtMissing([first]: FoundFiles['missing'], language: Language): void {
  if (!first) return;
  const words = COMMAND_LINE[language];
  const { path, reason } = first;
  throw new CommandStopped(
    reason === 'ENOENT' ? words.pathMissing(path) : words.cannotRead(path, faultWords(reason, language)),
  );
}
