/**
 * Totals inside a workbook of the user's: the same sheets as in a result file, but the workbook as
 * a whole stays what it is. A workbook marked as a result would be refused by whoever it is sent
 * to.
 */

import { MARK_SHEET, MERGE_SHEET, readMark } from '../core/layout/product-mark';
import type { Grid, Workbook } from '../core/sheet/grid';
import type { SheetPlan } from '../core/sheet/plan';
import { rememberedSheets } from './result-state';

/** The planned sheets of a result with its memory where it does not mark the workbook. */
export function intoUsersWorkbook(sheets: readonly SheetPlan[]): SheetPlan[] {
  return sheets.map((plan) => (plan.name === MARK_SHEET ? { ...plan, name: MERGE_SHEET } : plan));
}

/**
 * The result that stands inside a workbook, as if it was a file of its own; nothing else of the
 * workbook is in it.
 */
export function mergeInside(workbook: Workbook): Workbook {
  const memory = workbook.sheets.find(({ name }) => name === MERGE_SHEET);
  if (!memory) return { ...workbook, sheets: [] };
  const mark = renamed(memory, MARK_SHEET);
  const named = rememberedSheets(readMark({ ...workbook, sheets: [mark] }));
  return { ...workbook, sheets: [...workbook.sheets.filter(({ name }) => named.has(name)), mark] };
}

function renamed(grid: Grid, name: string): Grid {
  return {
    name,
    visibility: grid.visibility,
    merges: grid.merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    lastRow: grid.lastRow,
    lastColumn: grid.lastColumn,
    cellCount: grid.cellCount,
    cell: (row, column) => grid.cell(row, column),
    cells: () => grid.cells(),
    rowCells: (row) => grid.rowCells(row),
    firstValue: (row) => grid.firstValue(row),
    forEachText: (visit) => {
      grid.forEachText(visit);
    },
  };
}
