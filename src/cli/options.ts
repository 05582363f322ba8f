/** Reads command-line options; anything unclear stops the command with a sentence. */

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { basename, resolve } from 'node:path';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { parseDay } from '../core/text/dates';
import { PERIOD_WORDS } from '../messages/results/periods';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';
import type { FoundFile } from './find-files';

/**
 * The language asked for, also when the rest of the line is wrong: the complaint should be in it.
 */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'vi';
}

/** `parseArgs` with our words; `--lang` is understood by every command. */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: (language: Language) => string,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true; args: string[] }>> & {
  language: Language;
} {
  const language = languageOf(args);
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ...parsed, language };
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    throw new CommandStopped(`${COMMAND_LINE[language].badOption(fault.message)}\n${usage(language)}`);
  }
}

/**
 * A day that exists, typed as ISO writes it or as Vietnamese do: 2022-01-31, 31/01/2022. @returns
 * ISO day
 */
export function requireDay(text: string, language: Language): string {
  const isWhole = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/.test(text.trim());
  const reading = isWhole ? parseDay(text) : undefined;
  if (reading?.state !== 'day') throw new CommandStopped(COMMAND_LINE[language].badDate(text));
  return reading.day;
}

/** A share in percent, above 0: «30», «12,5». */
export function requireShare(text: string, language: Language): number {
  const share = Number(text.replace('%', '').replace(',', '.').trim());
  if (!(share > 0 && Number.isFinite(share))) throw new CommandStopped(PERIOD_WORDS[language].badShare(text));
  return share;
}

/**
 * `--unit NAME=FILE`: path → unit name. FILE may be the path, the name it has in reports, or its
 * last part.
 */
export function unitsByPath(
  texts: readonly string[],
  files: readonly FoundFile[],
  language: Language,
): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const text of texts) {
    const at = text.indexOf('=');
    const name = text.slice(0, at).trim();
    const wanted = text
      .slice(at + 1)
      .trim()
      .normalize('NFC');
    if (at < 1 || name === '' || wanted === '')
      throw new CommandStopped(COMMAND_LINE[language].badUnitOption(text));
    const exact = files.filter(({ path, file }) => resolve(path) === resolve(wanted) || file === wanted);
    const found =
      exact.length > 0 ? exact : files.filter(({ path }) => basename(path).normalize('NFC') === wanted);
    if (found.length === 0) throw new CommandStopped(COMMAND_LINE[language].unitFileUnknown(wanted));
    for (const { path } of found) units.set(path, name);
  }
  return units;
}
