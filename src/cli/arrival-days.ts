/** `--received`: on which day the files arrived. */

import { basename, resolve } from 'node:path';
import type { SourceRecord } from '../core/sources/source';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';
import type { FoundFile } from './find-files';
import { requireDay } from './options';

export interface ArrivalDays {
  /** For every file of the run that has no day of its own. */
  readonly general: string | undefined;
  /** Path → day. */
  readonly own: ReadonlyMap<string, string>;
}

/**
 * `YYYY-MM-DD` for all files of this run, `FILE=YYYY-MM-DD` for one. FILE may be the path, the name
 * it has in reports, or its last part.
 * @throws CommandStopped for a day that no calendar has, a second day for all, a file that is not
 *   read
 */
export function arrivalDays(
  texts: readonly string[],
  files: readonly FoundFile[],
  language: Language,
): ArrivalDays {
  const words = COMMAND_LINE[language];
  let general: string | undefined;
  const own = new Map<string, string>();
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    if (at < 0) {
      if (general !== undefined) throw new CommandStopped(words.receivedTwice);
      general = requireDay(text, language);
      continue;
    }
    const wanted = text.slice(0, at).trim().normalize('NFC');
    const day = requireDay(text.slice(at + 1).trim(), language);
    const exact = files.filter(({ path, file }) => resolve(path) === resolve(wanted) || file === wanted);
    const found =
      exact.length > 0 ? exact : files.filter(({ path }) => basename(path).normalize('NFC') === wanted);
    if (found.length === 0) throw new CommandStopped(words.receivedFileUnknown(wanted));
    for (const { path } of found) own.set(path, day);
  }
  return { general, own };
}

/**
 * The sources with their days. A day said for one file holds for its bytes also where the result
 * remembers another; the day for all is only for what is new.
 * @param read in the order of `files`
 */
export function withArrivalDays(
  { general, own }: ArrivalDays,
  files: readonly FoundFile[],
  earlier: readonly SourceRecord[],
  read: readonly SourceRecord[],
): { readonly earlier: readonly SourceRecord[]; readonly added: readonly SourceRecord[] } {
  const said = new Map<string, string>();
  const added = read.map((source, i) => {
    const day = own.get(files[i]?.path ?? '');
    if (day !== undefined) said.set(`${source.sha256}|${source.file}`, day);
    return withDay(source, day ?? general);
  });
  return {
    earlier: earlier.map((source) => withDay(source, said.get(`${source.sha256}|${source.file}`))),
    added,
  };
}

function withDay(source: SourceRecord, day: string | undefined): SourceRecord {
  return day === undefined ? source : { ...source, receivedOn: day };
}
