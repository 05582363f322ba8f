/**
 * `npm run remind`: from a result and the list of units, letters to those that still owe a report.
 */

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mergeSources } from '../app/consolidate-sources';
import { reminderFiles, type ReminderFile } from '../app/reminder-files';
import { readMemory, type ResultState } from '../app/result-state';
import { readMark } from '../core/layout/product-mark';
import { remindersOf } from '../core/receive/reminder';
import { draftEml } from '../mail/draft-eml';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { REMIND_WORDS } from '../messages/command-line/remind';
import { sentence } from '../messages/sentence';
import type { Language } from '../messages/language';
import { TEMPLATES } from '../templates';
import { workbookFiles } from './node-workbook-files';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { localDay } from './local-day';
import { languageOf, parseOptions, requireDay } from './options';
import { digest } from './read-path';
import { readUnits, UNIT_OPTIONS } from './read-units';
import { readIfThere, readOrStop, writeOrStop } from './files/or-stop';

const OPTIONS = {
  ...UNIT_OPTIONS,
  out: { type: 'string' },
  today: { type: 'string' },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function remindCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(args, OPTIONS, (one) => REMIND_WORDS[one].usage);
  const words = REMIND_WORDS[language];
  if (values.help) {
    process.stdout.write(`${words.usage}\n`);
    return EXIT.clean;
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new CommandStopped(`${words.oneResult}\n${words.usage}`);
  if (values.units === undefined && values.province === undefined)
    throw new CommandStopped(`${words.unitsMissing}\n${words.usage}`);
  const folder = values.out ?? '.';
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CommandStopped(COMMAND_LINE[language].outFolderMissing(folder));
  const today = values.today === undefined ? localDay(new Date()) : requireDay(values.today, language);
  const asOf = values['as-of'] === undefined ? undefined : requireDay(values['as-of'], language);
  const units = (await readUnits(values, asOf, language)) ?? [];
  const { sources, rules } = await readResult(path, language);
  const { consolidation } = mergeSources(sources, [], {
    templates: TEMPLATES,
    rules,
    units,
    today,
    ...(asOf !== undefined && { asOf }),
  });
  const reminders = remindersOf(consolidation.receipts, units, TEMPLATES);
  if (reminders.letters.length === 0) {
    process.stdout.write(`${words.nothing}\n`);
    return EXIT.clean;
  }
  await writeLetters(folder, reminderFiles(reminders, today), language);
  const { withoutAddress } = reminders;
  if (withoutAddress.length > 0) process.stderr.write(`${words.withoutAddress(withoutAddress.join(', '))}\n`);
  process.stdout.write(`${words.written(reminders.letters.length)}\n`);
  return withoutAddress.length > 0 ? EXIT.withErrors : EXIT.clean;
}

async function readResult(path: string, language: Language): Promise<ResultState> {
  const words = REMIND_WORDS[language];
  const outcome = await workbookFiles.read(readOrStop(path, language));
  if (!outcome.ok) {
    const { code, facts } = outcome.refusal;
    throw new CommandStopped(`${words.notResult(path)} ${sentence({ code, facts }, language)}`);
  }
  const read = await readMemory(readMark(outcome.workbook), digest);
  if (read.ok) return read.state;
  throw new CommandStopped(read.fault === 'notOurs' ? words.notResult(path) : words.unreadable(path));
}

/** All of them or none: a letter that somebody has worked on is not written over. */
async function writeLetters(
  folder: string,
  files: readonly ReminderFile[],
  language: Language,
): Promise<void> {
  const words = COMMAND_LINE[language];
  const wanted = files.map(({ name, mail }) => ({ path: join(folder, name), bytes: draftEml(mail) }));
  const there = wanted.map(({ path }) => readIfThere(path, language));
  const taken = wanted.filter(({ bytes }, i) => there[i] && Buffer.compare(there[i], bytes) !== 0);
  if (taken.length > 0)
    throw new CommandStopped(REMIND_WORDS[language].taken(taken.map(({ path }) => `«${path}»`).join(', ')));
  for (const [i, { path, bytes }] of wanted.entries()) {
    const isSame = there[i] !== undefined;
    if (!isSame) writeOrStop(path, bytes, language, null);
    process.stdout.write(`${isSame ? words.unchanged(path) : words.written(path)}\n`);
  }
}

runCommand(
  () => remindCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
