/** `npm run check`: reads and validates workbooks, merges nothing. */

import { mergeSources } from '../app/consolidate-sources';
import { makeCheckReport } from '../app/report';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { SEAL_COMMAND_WORDS } from '../messages/command-line/seal';
import { USAGE } from '../messages/command-line/usage';
import { TEMPLATES } from '../templates';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { findFiles } from './find-files';
import { stopAtMissing } from './stop-at-missing';
import { findingsText } from './findings-text';
import { languageOf, parseOptions, requireDay } from './options';
import { readRulesOff, RULE_OPTIONS } from './rules-off';
import { startProgress } from './progress';
import { readFiles } from './read-files';
import { readUnits, UNIT_OPTIONS } from './read-units';
import { requireReportPlace, writeReport } from './write-report';

const OPTIONS = {
  'as-of': { type: 'string' },
  json: { type: 'string' },
  ...UNIT_OPTIONS,
  ...RULE_OPTIONS,
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function checkCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(args, OPTIONS, (one) => USAGE[one].check);
  const words = COMMAND_LINE[language];
  if (values.help) {
    process.stdout.write(`${USAGE[language].check}\n`);
    return EXIT.clean;
  }
  if (positionals.length === 0) throw new CommandStopped(`${words.noPath}\n${USAGE[language].check}`);
  const asOf = values['as-of'] === undefined ? undefined : requireDay(values['as-of'], language);
  const rules = await readRulesOff(values, language);
  const units = await readUnits(values, asOf, language);
  requireReportPlace(values.json, undefined, language);
  const ownFiles = [values.json, values['rules-off']].filter((path) => path !== undefined);
  const { files, leftOut, missing } = findFiles(positionals, ownFiles);
  stopAtMissing(missing, language);
  if (files.length === 0) throw new CommandStopped(words.nothingFound(leftOut));
  const progress = startProgress(words.reading, files.length);
  const sources = await readFiles(files, new Map(), progress.show);
  progress.end();
  const { consolidation } = mergeSources([], sources, {
    templates: TEMPLATES,
    rules,
    isOfEachFile: true,
    ...(units && { units }),
    ...(asOf !== undefined && { asOf }),
  });
  const { findings } = consolidation;
  const rejected = consolidation.sources.filter((source) => source.status === 'rejected').length;
  if (values.json !== undefined) {
    writeReport(values.json, makeCheckReport(consolidation, language), language);
  }
  const text = findingsText(findings, language, true);
  if (text !== '') process.stdout.write(`${text}\n\n`);
  for (const { file, seal } of consolidation.sources)
    if (seal && seal.is !== 'never')
      process.stdout.write(`${SEAL_COMMAND_WORDS[language].state(file, seal)}\n`);
  const count = (severity: string): number =>
    findings.filter((one) => one.severity === severity && one.explanation === undefined).length;
  const facts = {
    files: files.length,
    rejected,
    errors: count('error'),
    queries: count('query'),
    notes: count('info'),
  };
  process.stdout.write(`${words.checked(facts)}\n`);
  if (sources.every((source) => source.content.is === 'refused')) return EXIT.nothingDone;
  return facts.errors > 0 ? EXIT.withErrors : EXIT.clean;
}

runCommand(
  () => checkCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
