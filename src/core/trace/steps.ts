/** What the formula of one of the product's own result sheets takes its value from. */

import { addressOf, parseAddress, type CellRange } from '../sheet/address';
import type { Cell, Workbook } from '../sheet/grid';
import { formulaReads } from '../sheet/references';
import { valueText } from '../text/cell-text';

export interface PlacedCell {
  readonly sheet: string;
  readonly cell: Cell;
}

/**
 * 'sum': the value is that of these cells added up. 'ratio': part over whole, in percent. 'value':
 * nothing stands behind it here.
 */
export type Step =
  | { readonly kind: 'sum'; readonly of: readonly PlacedCell[] }
  | { readonly kind: 'ratio'; readonly part: PlacedCell; readonly whole: PlacedCell }
  | { readonly kind: 'value' }
  /** A formula of a form that the product does not write. */
  | { readonly kind: 'foreign' };

const RATIO = /^IF\(AND\(ISNUMBER\(([A-Z]+\d+)\),N\(([A-Z]+\d+)\)<>0\),ROUND\(\1\*100\/\2,1\),""\)$/;
const SUMIFS = /^SUMIFS\((.+),(.+),([^,]+)\)$/;
/** References, added up or as ranges, perhaps with what makes a blank 0. */
const PLAIN_SUM = /^(?:SUM\([^()]*\)|N\([^()]*\)|[^()]+)$/;

export function stepBehind(workbook: Workbook, { sheet, cell }: PlacedCell): Step {
  const { formula } = cell;
  if (formula === undefined) return { kind: 'value' };
  const [, part, whole] = RATIO.exec(formula) ?? [];
  if (part !== undefined && whole !== undefined) {
    const cells = [part, whole].map((address) => cellAt(workbook, sheet, address));
    return cells[0] && cells[1] ? { kind: 'ratio', part: cells[0], whole: cells[1] } : { kind: 'foreign' };
  }
  const [, summed, tested, wanted] = SUMIFS.exec(formula) ?? [];
  if (summed !== undefined && tested !== undefined && wanted !== undefined) {
    const of = matching(workbook, sheet, summed, tested, wanted);
    return of ? { kind: 'sum', of } : { kind: 'foreign' };
  }
  if (!PLAIN_SUM.test(formula)) return { kind: 'foreign' };
  if (isDifference(formula)) return { kind: 'value' };
  const reads = formulaReads(formula, sheet);
  if (reads === 'unknown') return { kind: 'foreign' };
  return { kind: 'sum', of: reads.flatMap((one) => cellsIn(workbook, one.sheet, one.range)) };
}

/**
 * A change, or what lies between two sums: no cell of a source is in it. Names of sheets may hold
 * any sign.
 */
function isDifference(formula: string): boolean {
  return /[-*/]/.test(formula.replace(/'(?:[^']|'')*'/g, ''));
}

/** The cell, also where nothing is stored in it; undefined where there is no such sheet. */
export function cellAt(workbook: Workbook, sheet: string, address: string): PlacedCell | undefined {
  const at = parseAddress(address);
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const cell = at && grid?.cell(at.row, at.column);
  return cell ? { sheet, cell } : undefined;
}

function matching(
  workbook: Workbook,
  sheet: string,
  summed: string,
  tested: string,
  wanted: string,
): readonly PlacedCell[] | undefined {
  const [sums, tests, wants] = [summed, tested, wanted].map((text) => {
    const reads = formulaReads(text, sheet);
    return reads === 'unknown' || reads.length !== 1 ? undefined : reads[0];
  });
  if (!sums || !tests || !wants) return undefined;
  const word = cellAt(workbook, wants.sheet, addressOf(wants.range.top, wants.range.left));
  return cellsIn(workbook, sums.sheet, sums.range).filter(({ cell }) => {
    const row = tests.range.top + cell.row - sums.range.top;
    const test = cellAt(workbook, tests.sheet, addressOf(row, tests.range.left));
    return word !== undefined && test !== undefined && textOf(test) === textOf(word);
  });
}

function textOf({ cell }: PlacedCell): string {
  return valueText(cell.value).trim().toLowerCase();
}

function cellsIn(workbook: Workbook, sheet: string, range: CellRange): PlacedCell[] {
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const cells: PlacedCell[] = [];
  for (let row = range.top; row <= Math.min(range.bottom, grid?.lastRow ?? 0); row++) {
    for (const cell of grid?.rowCells(row) ?? []) {
      if (cell.column >= range.left && cell.column <= range.right) cells.push({ sheet, cell });
    }
  }
  return cells;
}
