/** `npm run seal`: seals the figures of one report, when nothing is open in it. */

import { basename, resolve } from 'node:path';
import { checkWorkbook } from '../app/check-workbook';
import { fileNotesOf, nextNotes } from '../notes/file-notes';
import { NO_NOTES, readPaneNotes, writePaneNotes, type PaneNotes } from '../notes/pane-notes';
import { makeSeal, openPoints } from '../app/seal-workbook';
import { readResultToSeal } from '../app/sealable-result';
import { layOutNotes, NOTES_SHEET, readMark } from '../core/layout/product-mark';
import { PatchRefusedError } from '../core/findings/patch-refusals';
import type { SealedFigures } from '../core/seal/sealed-figures';
import type { Workbook } from '../core/sheet/grid';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { faultWords } from '../messages/file-faults';
import { SEAL_COMMAND_WORDS } from '../messages/command-line/seal';
import { USAGE } from '../messages/command-line/usage';
import { patchRefusalSentence } from '../messages/refusals/patch-refusals';
import { sentence } from '../messages/sentence';
import type { Language } from '../messages/language';
import { TEMPLATES } from '../templates';
import { changeFile } from '../xlsx/patch/change-file';
import { nodeCodec, workbookFiles } from './node-workbook-files';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { codeOf } from './files/disk';
import { keepBeforeSealing, type KeptCopy } from './files/keep-before';
import { findingsText } from './findings-text';
import { localDay } from './local-day';
import { languageOf, parseOptions, requireDay } from './options';
import { digest } from './read-path';
import { lockedOrStop, readIfThere, readOrStop, writeOrStop } from './files/or-stop';

const OPTIONS = {
  date: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  'no-backup': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function sealCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(args, OPTIONS, (one) => USAGE[one].seal);
  const words = COMMAND_LINE[language];
  if (values.help) {
    process.stdout.write(`${USAGE[language].seal}\n`);
    return EXIT.clean;
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new CommandStopped(`${words.oneFile}\n${USAGE[language].seal}`);
  const on = values.date === undefined ? localDay(new Date()) : requireDay(values.date, language);
  const bytes = readOrStop(path, language);
  const workbook = await readWorkbook(bytes, language);
  const kept = fileNotesOf(workbook);
  const notes = (kept.text === null ? undefined : readPaneNotes(kept.text)) ?? NO_NOTES;
  const report = isResult(workbook)
    ? await resultReport(path, workbook, language)
    : await ownReport(path, workbook, notes, language);
  if (report.open > 0) {
    process.stderr.write(`${report.openText}\n\n${SEAL_COMMAND_WORDS[language].notSealed(report.open)}\n`);
    return EXIT.withErrors;
  }
  const unit = values.unit ?? notes.unit ?? report.unit;
  if (report.reports.length === 0) throw new CommandStopped(SEAL_COMMAND_WORDS[language].nothingToSeal);
  if (unit === undefined) throw new CommandStopped(SEAL_COMMAND_WORDS[language].whose);
  const { figures, reports, answered } = report;
  const period = values.period ?? notes.period;
  const facts = { on, unit, period, figures, reports, answered, rules: notes.rules };
  const seal = await makeSeal(facts, TEMPLATES, digest);
  const text = JSON.stringify(nextNotes(kept, { text: writePaneNotes({ ...notes, seal }) }));
  const sealed = await withNotes(bytes, text, language);
  const { out = path } = values;
  const known = resolve(out) === resolve(path) ? bytes : readIfThere(out, language);
  const isWithoutCopy = values['no-backup'] ?? false;
  const copy = await lockedOrStop(out, language, () =>
    Promise.resolve(replaceKeeping(out, sealed, isWithoutCopy ? 'noCopy' : 'copy', { known, language })),
  );
  process.stdout.write(`${SEAL_COMMAND_WORDS[language].sealedNow(values.out ?? path, answered)}\n`);
  if (copy !== undefined) process.stdout.write(`${SEAL_COMMAND_WORDS[language].keptAs(copy)}\n`);
  return EXIT.clean;
}

/** What is put under a seal, and what stands against it. */
interface ReportToSeal {
  readonly unit: string | undefined;
  readonly reports: readonly string[];
  readonly figures: SealedFigures;
  readonly answered: number;
  readonly open: number;
  readonly openText: string;
}

async function ownReport(
  path: string,
  workbook: Workbook,
  { rules, explanations }: PaneNotes,
  language: Language,
): Promise<ReportToSeal> {
  const { tables, findings, unit, figures } = await checkWorkbook(workbook, TEMPLATES, basename(path), rules);
  const open = openPoints(findings, explanations);
  return {
    unit,
    figures,
    reports: tables.filter(({ isSure }) => isSure).map(({ template }) => template),
    answered: findings.filter(({ severity }) => severity === 'query').length,
    open: open.length,
    openText: findingsText(open, language, false),
  };
}

/** A result of merging: whose it is nobody but the officer can say. */
async function resultReport(path: string, workbook: Workbook, language: Language): Promise<ReportToSeal> {
  const read = await readResultToSeal(workbook, TEMPLATES, digest);
  if (!read.ok) {
    const words = SEAL_COMMAND_WORDS[language];
    throw new CommandStopped(
      read.fault === 'changed'
        ? words.resultChanged(path, read.sheets.map((sheet) => `«${sheet}»`).join(', '))
        : words.resultUnreadable(path),
    );
  }
  const openText = read.open.map(({ code, text }) => `${code}  ${text}`).join('\n');
  return { ...read, unit: undefined, open: read.open.length, openText };
}

/**
 * Puts the sealed file in its place; what was there before stays beside it unless that is not
 * wanted.
 * @returns the path of the copy of what was there
 */
function replaceKeeping(
  path: string,
  sealed: Uint8Array,
  keep: 'copy' | 'noCopy',
  { known, language }: { readonly known: Uint8Array | undefined; readonly language: Language },
): string | undefined {
  const copy = keep === 'copy' && known ? keptCopy(path, known, language) : undefined;
  try {
    writeOrStop(path, sealed, language, known ?? null);
    return copy?.path;
  } catch (fault) {
    copy?.takeBack();
    throw fault;
  }
}

function keptCopy(path: string, bytes: Uint8Array, language: Language): KeptCopy {
  try {
    return keepBeforeSealing(path, bytes);
  } catch (fault) {
    const code = codeOf(fault);
    if (code === undefined) throw fault;
    throw new CommandStopped(COMMAND_LINE[language].cannotWrite(path, faultWords(code, language)));
  }
}

function isResult(workbook: Workbook): boolean {
  return readMark(workbook)?.kind === 'result';
}

async function readWorkbook(bytes: Uint8Array, language: Language): Promise<Workbook> {
  const outcome = await workbookFiles.read(bytes);
  if (outcome.ok) return outcome.workbook;
  const { code, facts } = outcome.refusal;
  throw new CommandStopped(sentence({ code, facts }, language));
}

async function withNotes(bytes: Uint8Array, text: string, language: Language): Promise<Uint8Array> {
  try {
    const change = { sheets: [layOutNotes(text)], replaces: [NOTES_SHEET] };
    return (await changeFile(bytes, change, nodeCodec)).bytes;
  } catch (fault) {
    if (!(fault instanceof PatchRefusedError)) throw fault;
    throw new CommandStopped(patchRefusalSentence(fault.refusal, language));
  }
}

runCommand(
  () => sealCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
