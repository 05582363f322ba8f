/**
 * From a number of a result workbook back to the cells that it was made of, with nothing but that
 * workbook.
 */

import { readProvenance, type ProvenanceLine } from '../layout/provenance-sheet';
import { readRecordSource, type RecordSource } from '../layout/merged-list-sheet';
import { addressOf } from '../sheet/address';
import type { Workbook } from '../sheet/grid';
import { canonical } from '../text/label';
import { cellAt, stepBehind, type PlacedCell } from './steps';

export interface TracedPlace {
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
}

/** A number, and the source cells that add up to it. */
export interface TracedSum {
  readonly is: 'sum';
  readonly at: TracedPlace;
  readonly value: number | null;
  /** The cells of the result through which it comes, from the number asked for on. */
  readonly through: readonly (TracedPlace & { readonly formula: string })[];
  readonly sources: readonly ProvenanceLine[];
  /** Of the source cells; the same as `value` unless somebody changed the workbook. */
  readonly sum: number;
}

export type Trace =
  | TracedSum
  | {
      readonly is: 'ratio';
      readonly at: TracedPlace;
      readonly value: number | null;
      readonly part: TracedSum;
      readonly whole: TracedSum;
    }
  /** A line of a merged list. */
  | { readonly is: 'record'; readonly at: TracedPlace; readonly text: string; readonly source: RecordSource }
  | { readonly is: 'nothing'; readonly why: NothingTraced; readonly at: TracedPlace };

/**
 * 'noSheet', 'noCell': no such place. 'noFigure': text, or a number that no source stands behind.
 * 'foreign': a formula that is not the product's.
 */
export type NothingTraced = 'noSheet' | 'noCell' | 'noFigure' | 'foreign';

/** @param sheet as a person writes it: another spelling of the same letters will do */
export function trace(workbook: Workbook, sheet: string, cell: string): Trace {
  const grid = workbook.sheets.find(({ name }) => canonical(name) === canonical(sheet));
  const at = { sheet: grid?.name ?? sheet, cell };
  if (!grid) return { is: 'nothing', why: 'noSheet', at };
  const start = cellAt(workbook, grid.name, cell);
  if (!start || (start.cell.value === null && start.cell.formula === undefined))
    return { is: 'nothing', why: 'noCell', at };
  const line = readProvenance(grid, start.cell.row);
  if (line) return sumOf(at, line.value, [], [line]);
  const record = readRecordSource(grid, start.cell.row);
  if (record) return { is: 'record', at, text: String(start.cell.value), source: record };
  const step = stepBehind(workbook, start);
  if (step.kind === 'ratio') {
    const [part, whole] = [step.part, step.whole].map((one) => traceSum(workbook, one));
    if (!part || !whole) return { is: 'nothing', why: 'foreign', at };
    return { is: 'ratio', at, value: numberIn(start), part, whole };
  }
  if (step.kind === 'value') return { is: 'nothing', why: 'noFigure', at };
  return traceSum(workbook, start) ?? { is: 'nothing', why: 'foreign', at };
}

/** Undefined when a formula on the way is not the product's. */
function traceSum(workbook: Workbook, start: PlacedCell): TracedSum | undefined {
  const through: (TracedPlace & { formula: string })[] = [];
  const sources = new Map<string, ProvenanceLine>();
  const open = [start];
  const seen = new Set<string>();
  for (let next = open.shift(); next; next = open.shift()) {
    const at = placeOf(next);
    const key = `${at.sheet}!${at.cell}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const grid = workbook.sheets.find(({ name }) => name === at.sheet);
    const line = grid && readProvenance(grid, next.cell.row);
    if (line) {
      sources.set(key, line);
      continue;
    }
    const step = stepBehind(workbook, next);
    if (step.kind === 'value') continue;
    if (step.kind !== 'sum') return undefined;
    through.push({ ...at, formula: next.cell.formula ?? '' });
    for (const one of step.of) open.push(one);
  }
  return sumOf(placeOf(start), numberIn(start), through, [...sources.values()]);
}

function sumOf(
  at: TracedPlace,
  value: number | null,
  through: TracedSum['through'],
  sources: readonly ProvenanceLine[],
): TracedSum {
  const sum = sources.reduce((total, one) => total + (one.value ?? 0), 0);
  return { is: 'sum', at, value, through, sources, sum };
}

function placeOf({ sheet, cell }: PlacedCell): TracedPlace {
  return { sheet, cell: addressOf(cell.row, cell.column) };
}

function numberIn({ cell }: PlacedCell): number | null {
  return typeof cell.value === 'number' ? cell.value : null;
}
