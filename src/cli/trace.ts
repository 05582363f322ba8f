/**
 * `npm run trace`: from a number of a result to the cells that it was made of, with nothing but the
 * result.
 */

import { traceResult, type TracedResult } from '../app/trace-result';
import type { ProvenanceLine } from '../core/layout/provenance-sheet';
import { parseAddress, quoteSheetName } from '../core/sheet/address';
import type { Workbook } from '../core/sheet/grid';
import type { Trace, TracedPlace, TracedSum } from '../core/trace/trace';
import { formatNumber } from '../messages/format-vi';
import { sentence } from '../messages/sentence';
import type { Language } from '../messages/language';
import { TRACE_WORDS, type TraceWords } from '../messages/results/trace';
import { CommandStopped, EXIT, runCommand, type ExitStatus } from './exit';
import { workbookFiles } from './node-workbook-files';
import { languageOf, parseOptions } from './options';
import { digest } from './read-path';
import { readOrStop, writeOrStop } from './files/or-stop';

const OPTIONS = {
  json: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function traceCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals, language } = parseOptions(args, OPTIONS, (one) => TRACE_WORDS[one].usage);
  const words = TRACE_WORDS[language];
  if (values.help) {
    process.stdout.write(`${words.usage}\n`);
    return EXIT.clean;
  }
  const [path, figure, ...others] = positionals;
  if (path === undefined || figure === undefined || others.length > 0)
    throw new CommandStopped(`${words.oneFigure}\n${words.usage}`);
  const place = placeIn(figure, words);
  const workbook = await readWorkbook(path, language);
  const traced = await traceResult(workbook, place.sheet, place.cell, digest);
  const names = workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  process.stdout.write(`${textOf(traced, names, words).join('\n')}\n`);
  if (values.json !== undefined) writeOrStop(values.json, `${JSON.stringify(traced, null, 2)}\n`, language);
  return statusOf(traced);
}

/**
 * 0: traced, and what stands there is what its sources give. 1: traced, but something was changed.
 * 2: nothing to trace.
 */
function statusOf({ trace, workbook }: TracedResult): ExitStatus {
  if (trace.is === 'nothing') return EXIT.nothingDone;
  return workbook.is === 'intact' && sumsOf(trace).every(agrees) ? EXIT.clean : EXIT.withErrors;
}

/** «'Tổng hợp tỉnh'!$H$9» as shells hand it over: with quotation marks or without. */
function placeIn(text: string, words: TraceWords): TracedPlace {
  const at = text.lastIndexOf('!');
  const sheet = text
    .slice(0, at)
    .replace(/^'([^]*)'$/, '$1')
    .replace(/''/g, "'");
  const cell = text
    .slice(at + 1)
    .replace(/\$/g, '')
    .toUpperCase();
  if (at < 1 || sheet === '' || !parseAddress(cell)) throw new CommandStopped(words.badPlace(text));
  return { sheet, cell };
}

async function readWorkbook(path: string, language: Language): Promise<Workbook> {
  const outcome = await workbookFiles.read(readOrStop(path, language));
  if (outcome.ok) return outcome.workbook;
  const { code, facts } = outcome.refusal;
  throw new CommandStopped(sentence({ code, facts }, language));
}

function textOf({ trace, workbook }: TracedResult, sheets: readonly string[], words: TraceWords): string[] {
  const state =
    workbook.is === 'changed'
      ? [words.changed(workbook.sheets.map((name) => `«${name}»`).join(', '))]
      : workbook.is === 'unknown'
        ? [words.unknown]
        : [];
  return [...state, ...linesOf(trace, sheets, words)];
}

function linesOf(trace: Trace, sheets: readonly string[], words: TraceWords): string[] {
  const at = placeText(trace.at);
  switch (trace.is) {
    case 'nothing':
      return [words.nothing(trace.why, at, sheets)];
    case 'record': {
      const { unit, file, sheet, cell } = trace.source;
      return [words.record(at, trace.text), `  ${unit}: ${file} › ${sheet} › ${cell}`];
    }
    case 'ratio':
      return [
        words.ratio(at, trace.value, trace.part.value, trace.whole.value),
        ...sumLines(trace.part, words),
        ...sumLines(trace.whole, words),
      ];
    case 'sum':
      return sumLines(trace, words);
  }
}

function sumLines(traced: TracedSum, words: TraceWords): string[] {
  const { at, value, through, sources, sum } = traced;
  return [
    words.value(placeText(at), value),
    ...through.slice(0, 1).map((step) => words.through(placeText(step), step.formula)),
    words.sources(sources.length, sum),
    ...sources.map((line) => `    ${sourceText(line, words)}`),
    ...(agrees(traced) ? [] : [words.differs(value, sum)]),
  ];
}

function sourceText(line: ProvenanceLine, words: TraceWords): string {
  const value = line.value === null ? words.notCounted : formatNumber(line.value);
  const place = [line.file, line.sheet, line.cell].join(' › ');
  return `${line.unit}, ${line.kind}, ${line.column}: ${value}  «${line.typed}» (${line.manner})  ${place}  ${words.bytes} ${line.sha256.slice(0, 12)}…`;
}

function agrees({ value, sum, sources }: TracedSum): boolean {
  return value === null ? sources.every((one) => one.value === null) : value === sum;
}

function sumsOf(trace: Trace): readonly TracedSum[] {
  if (trace.is === 'ratio') return [trace.part, trace.whole];
  return trace.is === 'sum' ? [trace] : [];
}

function placeText({ sheet, cell }: TracedPlace): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}

runCommand(
  () => traceCommand(process.argv.slice(2)),
  () => languageOf(process.argv),
);
