/**
 * A workbook as read, with some cells changed. Formulas that read a changed cell lose their stored
 * value, because it is no longer true: no stored value is neither empty nor 0, and what is derived
 * is worked out again.
 */

import { addressOf, contains, parseAddress } from './address';
import {
  DEFAULT_STYLE,
  GridBuilder,
  type Cell,
  type CellStyle,
  type CellValue,
  type Grid,
  type Workbook,
} from './grid';
import { type PlannedValue, type SheetPlan, STYLES } from './plan';
import { formulaReads, type FormulaReads } from './references';

export interface SheetCell {
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
}

/** One cell's new content: a value, a formula without "=", or null for an empty cell. */
export interface CellChange extends SheetCell {
  readonly content: PlannedValue | { readonly formula: string } | null;
}

export interface ChangedWorkbook {
  readonly workbook: Workbook;
  /** What stood in the cells before, in reverse order: given back, it takes the change back. */
  readonly before: readonly CellChange[];
}

/** @throws RangeError for a sheet or an address that does not exist: a fault of the caller */
export function changeCells(workbook: Workbook, changes: readonly CellChange[]): ChangedWorkbook {
  const byPlace = new Map<
    string,
    { sheet: string; row: number; column: number; content: CellChange['content'] }
  >();
  const before: CellChange[] = [];
  for (const { sheet, cell, content } of changes) {
    const at = parseAddress(cell);
    const grid = workbook.sheets.find(({ name }) => name === sheet);
    if (!at || !grid) throw new RangeError(`no cell ${sheet}!${cell}`);
    const key = placeKey(sheet, at.row, at.column);
    const earlier = byPlace.get(key);
    before.unshift({
      sheet,
      cell,
      content: earlier ? earlier.content : contentOf(grid.cell(at.row, at.column)),
    });
    byPlace.set(key, { sheet, ...at, content });
  }
  const stale = staleFormulas(workbook, [...byPlace.values()]);
  const sheets = workbook.sheets.map((grid) => {
    const own = [...byPlace.values()].filter(({ sheet }) => sheet === grid.name);
    const isStale = (cell: Cell): boolean => stale.has(placeKey(grid.name, cell.row, cell.column));
    return own.length === 0 && ![...grid.cells()].some(isStale) ? grid : rebuilt(grid, own, isStale);
  });
  return { workbook: { ...workbook, sheets }, before };
}

/** The workbook with planned sheets in it: replaced where the name is there, else at the end. */
export function withPlannedSheets(workbook: Workbook, plans: readonly SheetPlan[]): Workbook {
  const grids = new Map(plans.map((plan) => [plan.name, gridOfPlan(plan)]));
  const kept = workbook.sheets.map((grid) => grids.get(grid.name) ?? grid);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  return {
    ...workbook,
    sheets: [...kept, ...plans.flatMap(({ name }) => (names.has(name) ? [] : (grids.get(name) ?? [])))],
  };
}

/** A planned sheet as it will be read. */
export function gridOfPlan(plan: SheetPlan): Grid {
  const builder = new GridBuilder();
  const styles: CellStyle[] = [];
  const indexOf = new Map<string, number>();
  for (const { row, column, style, value, formula } of plan.cells) {
    if (value === undefined && formula === undefined) continue;
    let index = indexOf.get(style);
    if (index === undefined) {
      index = styles.push({ ...DEFAULT_STYLE, numberFormat: STYLES[style].numberFormat ?? 'General' }) - 1;
      indexOf.set(style, index);
    }
    builder.add(row, column, value ?? null, index, formula);
  }
  return builder.build({
    name: plan.name,
    styles,
    ...(plan.visibility && { visibility: plan.visibility }),
    ...(plan.merges && { merges: plan.merges }),
  });
}

function contentOf(cell: Cell | undefined): CellChange['content'] {
  if (!cell) return null;
  if (cell.formula !== undefined && cell.formula !== '') return { formula: cell.formula };
  const { value } = cell;
  return typeof value === 'object' && value !== null
    ? 'error' in value
      ? value.error
      : value.isoDate
    : value;
}

function rebuilt(
  grid: Grid,
  changes: readonly { row: number; column: number; content: CellChange['content'] }[],
  isStale: (cell: Cell) => boolean,
): Grid {
  const builder = new GridBuilder();
  const styles: CellStyle[] = [];
  const styleIndex = new Map<CellStyle, number>();
  const indexOf = (style: CellStyle): number => {
    const known = styleIndex.get(style);
    if (known !== undefined) return known;
    styleIndex.set(style, styles.length);
    return styles.push(style) - 1;
  };
  const changed = new Set(changes.map(({ row, column }) => addressOf(row, column)));
  for (const cell of grid.cells()) {
    if (changed.has(addressOf(cell.row, cell.column))) continue;
    builder.add(
      cell.row,
      cell.column,
      isStale(cell) ? null : cell.value,
      indexOf(cell.style),
      cell.formula,
      cell.runs,
    );
  }
  for (const { row, column, content } of changes) {
    if (content === null) continue;
    const style = indexOf(grid.cell(row, column)?.style ?? DEFAULT_STYLE);
    if (typeof content === 'object') builder.add(row, column, null, style, content.formula);
    else builder.add(row, column, content satisfies CellValue, style);
  }
  const { name, visibility, merges, hiddenRows, hiddenColumns } = grid;
  return builder.build({ name, visibility, merges, hiddenRows, hiddenColumns, styles });
}

/** The formulas that read a changed cell, directly or through other formulas. */
function staleFormulas(
  workbook: Workbook,
  changes: readonly { sheet: string; row: number; column: number }[],
): ReadonlySet<string> {
  const formulas: { sheet: string; row: number; column: number; reads: FormulaReads }[] = [];
  for (const grid of workbook.sheets) {
    for (const { row, column, formula } of grid.cells()) {
      if (formula !== undefined)
        formulas.push({ sheet: grid.name, row, column, reads: formulaReads(formula, grid.name) });
    }
  }
  const stale = new Set<string>();
  const queue = [...changes];
  for (let place = queue.shift(); place; place = queue.shift()) {
    for (const one of formulas) {
      const key = placeKey(one.sheet, one.row, one.column);
      if (stale.has(key) || !readsPlace(one.reads, place)) continue;
      stale.add(key);
      queue.push(one);
    }
  }
  return stale;
}

function readsPlace(reads: FormulaReads, place: { sheet: string; row: number; column: number }): boolean {
  if (reads === 'unknown') return true;
  return reads.some(({ sheet, range }) => sheet === place.sheet && contains(range, place));
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${addressOf(row, column)}!${sheet}`;
}
