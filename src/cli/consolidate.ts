/** `npm run consolidate`: workbooks in, provincial totals out. Only puts the pieces together. */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { changesSince, mergeSources, planResult } from '../app/consolidate-sources';
import { makeReport } from '../app/report';
import { readState, type ResultState } from '../app/result-state';
import { sealIn } from '../app/source-notes';
import type { Consolidation } from '../core/consolidate/consolidation';
import type { SourceStatus } from '../core/sources/outcome';
import type { ConsolidateOptions } from '../core/consolidate/entry';
import type { SourceRecord } from '../core/sources/source';
import { plannedMarkText, readMark } from '../core/layout/product-mark';
import { ALL_RULES_ON, joinRuleSettings } from '../core/rules/run/rule-settings';
import { isOpen } from '../core/findings/findings';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { SEAL_COMMAND_WORDS } from '../messages/command-line/seal';
import { USAGE } from '../messages/command-line/usage';
import { sentence } from '../messages/sentence';
import type { Language } from '../messages/language';
import { TEMPLATES } from '../templates';
import { workbookFiles } from './node-workbook-files';
import { changesText } from './changes-text';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { arrivalDays, withArrivalDays } from './arrival-days';
import { findFiles } from './find-files';
import { stopAtMissing } from './stop-at-missing';
import { findingsText } from './findings-text';
import { languageOf, parseOptions, requireDay, requireShare, unitsByPath } from './options';
import { readRulesOff, RULE_OPTIONS, switchedOnAgain } from './rules-off';
import { startProgress } from './progress';
import { readFiles } from './read-files';
import { digest } from './read-path';
import { consolidationText } from './consolidation-text';
import { readUnits, UNIT_OPTIONS } from './read-units';
import { periodsText } from './periods-text';
import { readPlacing } from './read-placing';
import { readPreviousFile } from './read-previous';
import { receiptsText } from './receipts-text';
import { todaysText } from './todays-text';
import { lockedOrStop, readIfThere, writeOrStop } from './files/or-stop';
import { requireReportPlace, writeReport } from './write-report';

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  ...UNIT_OPTIONS,
  'as-of': { type: 'string' },
  unit: { type: 'string', multiple: true },
  received: { type: 'string', multiple: true },
  today: { type: 'string' },
  place: { type: 'string', multiple: true },
  places: { type: 'string' },
  'units-on': { type: 'string' },
  previous: { type: 'string' },
  jump: { type: 'string' },
  strict: { type: 'boolean' },
  'take-out': { type: 'string', multiple: true },
  'put-back': { type: 'string', multiple: true },
  ...RULE_OPTIONS,
  'rule-on': { type: 'string', multiple: true },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function consolidateCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(args, OPTIONS, (one) => USAGE[one].consolidate);
  const words = COMMAND_LINE[language];
  if (values.help) {
    process.stdout.write(`${USAGE[language].consolidate}\n`);
    return EXIT.clean;
  }
  if (positionals.length === 0) throw new CommandStopped(`${words.noPath}\n${USAGE[language].consolidate}`);
  for (const path of [values.out, values.json]) {
    if (path !== undefined && !existsSync(dirname(path)))
      throw new CommandStopped(words.outFolderMissing(path));
  }
  requireReportPlace(values.json, values.out, language);
  if (values.out === undefined) return mergeFiles(values, positionals, language);
  // Locked before it is read: two runs that read the same result would each lose what the other
  // adds.
  return lockedOrStop(values.out, language, () => mergeFiles(values, positionals, language));
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

async function mergeFiles(
  values: Values,
  positionals: readonly string[],
  language: Language,
): Promise<ExitStatus> {
  const words = COMMAND_LINE[language];
  const rulesOff = await readRulesOff(values, language);
  const asOf = values['as-of'] === undefined ? undefined : requireDay(values['as-of'], language);
  const units = await readUnits(values, asOf, language);
  const named = {
    templates: TEMPLATES,
    ...(asOf !== undefined && { asOf }),
    ...(units && { units }),
    ...(values.strict && { isStrict: true }),
    ...(values.today !== undefined && { today: requireDay(values.today, language) }),
    ...(values.jump !== undefined && { jump: requireShare(values.jump, language) }),
  };
  const before = values.out === undefined ? undefined : await readEarlier(values.out, language);
  const earlier = before?.sources ?? [];
  const rulesBefore = switchedOnAgain(before?.rules ?? ALL_RULES_ON, values['rule-on'] ?? [], language);
  const previous =
    values.previous === undefined ? before?.previous : await readPreviousFile(values.previous, language);
  const placing = await readPlacing(values, named, before?.placing, language);
  const options: ConsolidateOptions = {
    ...(before?.jump !== undefined && { jump: before.jump }),
    ...named,
    ...(placing && { placing }),
    ...(previous && { previous }),
    rules: joinRuleSettings(rulesBefore, rulesOff),
  };
  const ownFiles = [
    ...[values.out, values.json, values.units, values.previous, values.places],
    values['rules-off'],
  ];
  const { files, leftOut, missing } = findFiles(
    positionals,
    ownFiles.filter((path) => path !== undefined),
  );
  stopAtMissing(missing, language);
  if (files.length === 0 && earlier.length === 0) throw new CommandStopped(words.nothingFound(leftOut));
  const given = unitsByPath(values.unit ?? [], files, language);
  const arrival = arrivalDays(values.received ?? [], files, language);

  const progress = startProgress(words.reading, files.length);
  const read = await readFiles(files, given, progress.show);
  progress.end();
  const dated = withArrivalDays(arrival, files, earlier, read);
  const orders = { out: values['take-out'] ?? [], back: values['put-back'] ?? [] };
  const { sources, consolidation, hasMerged, unknown } = mergeSources(
    dated.earlier,
    dated.added,
    options,
    orders,
  );
  const [firstUnknown] = unknown;
  if (firstUnknown !== undefined) throw new CommandStopped(words.takeOutUnknown(firstUnknown));
  const changes = changesSince(earlier, consolidation, options);

  const trouble = findingsText(consolidation.findings, language, false);
  if (trouble !== '') process.stderr.write(`${trouble}\n\n`);
  if (values.json !== undefined) {
    writeReport(values.json, makeReport(TEMPLATES, consolidation, language), language);
  }
  if (!hasMerged) throw new CommandStopped(words.nothingMerged);
  printTotals(consolidation, language);
  if (changes.length > 0) process.stdout.write(`\n${changesText(TEMPLATES, changes, language)}\n`);
  const today = todaysText(consolidation, language);
  if (today !== '') process.stdout.write(`\n${today}\n`);
  const since = periodsText(consolidation, TEMPLATES, language);
  if (since !== '') process.stdout.write(`\n${since}\n`);
  const received = receiptsText(consolidation.receipts, TEMPLATES, language);
  if (received !== '') process.stdout.write(`\n${received}\n`);
  process.stdout.write(`\n${words.closing(closingFacts(consolidation, leftOut))}\n`);
  if (values.out !== undefined)
    await writeResult(values.out, before, sources, consolidation, options, language);
  const hasTrouble =
    consolidation.findings.some((one) => one.severity === 'error') || countOf(consolidation, 'rejected') > 0;
  return hasTrouble ? EXIT.withErrors : EXIT.clean;
}

interface EarlierResult extends ResultState {
  /** What its memory holds, as text: of what it was made and what its sheets say. */
  readonly memory: string;
  readonly isSealed: boolean;
  /** As it was read. */
  readonly bytes: Uint8Array;
}

/** The result that is merged into; undefined when there is no such file yet. */
async function readEarlier(path: string, language: Language): Promise<EarlierResult | undefined> {
  const bytes = readIfThere(path, language);
  if (!bytes) return undefined;
  const words = COMMAND_LINE[language];
  const outcome = await workbookFiles.read(bytes);
  if (!outcome.ok) {
    const { code, facts } = outcome.refusal;
    throw new CommandStopped(`${words.outNotOurs(path)} ${sentence({ code, facts }, language)}`);
  }
  const mark = readMark(outcome.workbook);
  const read = await readState(outcome.workbook, mark, digest);
  if (read.ok)
    return {
      ...read.state,
      memory: mark?.text ?? '',
      isSealed: sealIn(outcome.workbook) !== undefined,
      bytes,
    };
  switch (read.fault) {
    case 'notOurs':
      throw new CommandStopped(words.outNotOurs(path));
    case 'unreadable':
      throw new CommandStopped(words.outUnreadable(path));
    case 'changed':
      throw new CommandStopped(words.outChanged(path, read.sheets.map((sheet) => `«${sheet}»`).join(', ')));
  }
}

function printTotals(consolidation: Consolidation, language: Language): void {
  process.stdout.write(`${consolidationText(consolidation, TEMPLATES, language)}\n`);
}

function closingFacts(
  consolidation: Consolidation,
  leftOut: number,
): Parameters<(typeof COMMAND_LINE)['vi']['closing']>[0] {
  const { units, findings } = consolidation;
  return {
    merged: countOf(consolidation, 'merged'),
    superseded: countOf(consolidation, 'superseded'),
    duplicate: countOf(consolidation, 'duplicate'),
    rejected: countOf(consolidation, 'rejected'),
    leftOut,
    units: units.received.length,
    expected: units.expected,
    errors: findings.filter((one) => one.severity === 'error').length,
    queries: findings.filter((one) => one.severity === 'query' && isOpen(one)).length,
  };
}

function countOf({ sources }: Consolidation, status: SourceStatus): number {
  return sources.filter((source) => source.status === status).length;
}

async function writeResult(
  path: string,
  before: EarlierResult | undefined,
  sources: readonly SourceRecord[],
  consolidation: Consolidation,
  options: ConsolidateOptions,
  language: Language,
): Promise<void> {
  const words = COMMAND_LINE[language];
  const plan = await planResult(sources, consolidation, options, language, digest);
  // A seal is put beside a result: the same result is left as it is, with its seal.
  if (before?.isSealed && plannedMarkText(plan.sheets) === before.memory) {
    process.stdout.write(`${words.unchanged(path)}\n`);
    return;
  }
  const bytes = await workbookFiles.write(plan);
  const isSame = before !== undefined && Buffer.compare(before.bytes, bytes) === 0;
  if (!isSame) writeOrStop(path, bytes, language, before?.bytes ?? null);
  process.stdout.write(`${isSame ? words.unchanged(path) : words.written(path)}\n`);
  if (before?.isSealed) process.stdout.write(`${SEAL_COMMAND_WORDS[language].gone}\n`);
}

runCommand(
  () => consolidateCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
