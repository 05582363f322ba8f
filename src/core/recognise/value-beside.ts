/**
 * Where the value of a label stands that is filled in beside it, and what stands beside it but
 * belongs to another.
 */

import type { Cell, Grid } from '../sheet/grid';
import { cellText } from '../text/cell-text';
import { isMotto } from '../text/unit-names';

/** So many blank cells may stand between a label and its value. */
const WIDEST_GAP = 3;

export interface ValueBeside {
  readonly value: Cell | undefined;
  readonly valueAt: { readonly row: number; readonly column: number };
}

/**
 * The first cell with anything in it to the right; the place just beside the label when there is
 * none. The state's motto and another label are what the right half of the sheet says, and nobody's
 * value.
 */
export function valueBeside(grid: Grid, row: number, column: number): ValueBeside {
  const value = cellBeside(grid, row, column);
  const isOthers = value !== undefined && value.value !== null && standsForItself(cellText(value));
  if (!value || isOthers)
    return { value: undefined, valueAt: { row, column: besideColumn(grid, row, column) } };
  return { value, valueAt: { row, column: value.column } };
}

/** The first cell with anything in it to the right, a few blank ones between at most. */
export function cellBeside(grid: Grid, row: number, column: number): Cell | undefined {
  const first = besideColumn(grid, row, column);
  for (let at = first; at <= first + WIDEST_GAP; at++) {
    const cell = grid.cell(row, at);
    if (cell && (cell.value === null || cellText(cell).trim() !== '')) return cell;
  }
  return undefined;
}

function besideColumn(grid: Grid, row: number, column: number): number {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return (merge?.right ?? column) + 1;
}

/** «Độc lập - Tự do - Hạnh phúc»; «Năm học:», «Cấp học: Tiểu học». */
function standsForItself(text: string): boolean {
  return isMotto(text) || LABEL.test(text.trim());
}

const LABEL = /^\p{Lu}[\p{L}\p{M} ()/]{2,40}:(?:\s|$)/u;
