/** Reading and writing for commands: whatever goes wrong becomes one sentence that ends the command. */

import { sentence } from '../../messages/sentence';
import { COMMAND_LINE } from '../../messages/command-line/command-line';
import { faultWords } from '../../messages/file-faults';
import type { Language } from '../../messages/language';
import { writeRefusalWords } from '../../messages/write-refusals';
import { MAX_FILE_BYTES } from '../../xlsx/read/limits';
import { CommandStopped } from '../exit';
import { codeOf } from './disk';
import { LockedError, withLock } from './lock';
import { readWhole } from './read-whole';
import { writeWhole, WriteRefusedError, type KnownContent } from './write-whole';

/** @throws CommandStopped when the file is not there or cannot be read */
export function readOrStop(path: string, language: Language): Uint8Array {
  const bytes = readIfThere(path, language);
  if (!bytes) throw new CommandStopped(COMMAND_LINE[language].pathMissing(path));
  return bytes;
}

/** As UTF-8. @throws CommandStopped when the file is not there or cannot be read */
export function readTextOrStop(path: string, language: Language): string {
  return new TextDecoder().decode(readOrStop(path, language));
}

/** Undefined when nothing is there. @throws CommandStopped when the file cannot be read */
export function readIfThere(path: string, language: Language): Uint8Array | undefined {
  const read = readWhole(path, MAX_FILE_BYTES);
  if (read.ok) return read.bytes;
  const { code, facts } = read.refusal;
  if (code === 'FIL021' && facts.reason === 'ENOENT') return undefined;
  throw new CommandStopped(`«${path}»: ${sentence(read.refusal, language)}`);
}

/** @throws CommandStopped when it cannot be written; the file is then as it was */
export function writeOrStop(
  path: string,
  content: Uint8Array | string,
  language: Language,
  known: KnownContent = 'anything',
): void {
  try {
    writeWhole(path, content, known);
  } catch (fault) {
    throw stopped(fault, path, language);
  }
}

/** @throws CommandStopped when another run writes the file, or nothing can be written beside it */
export async function lockedOrStop<T>(path: string, language: Language, work: () => Promise<T>): Promise<T> {
  let isTaken = false;
  try {
    return await withLock(path, () => {
      isTaken = true;
      return work();
    });
  } catch (fault) {
    throw isTaken ? fault : stopped(fault, path, language);
  }
}

function stopped(fault: unknown, path: string, language: Language): unknown {
  if (fault instanceof WriteRefusedError)
    return new CommandStopped(writeRefusalWords(path, fault.refusal, language));
  if (fault instanceof LockedError)
    return new CommandStopped(COMMAND_LINE[language].locked(path, fault.lock));
  const code = codeOf(fault);
  if (code === undefined) return fault;
  return new CommandStopped(COMMAND_LINE[language].cannotWrite(path, faultWords(code, language)));
}
