/** Where the value of a label stands that is filled in beside it. */

import type { Cell, Grid } from '../sheet/grid';
import { cellText } from '../text/cell-text';

/** So many blank cells may stand between a label and its value. */
const WIDEST_GAP = 3;

export interface ValueBeside {
  readonly value: Cell | undefined;
  readonly valueAt: { readonly row: number; readonly column: number };
}

/** The first cell with anything in it to the right; the place just beside the label when there is none. */
export function valueBeside(grid: Grid, row: number, column: number): ValueBeside {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  const first = (merge?.right ?? column) + 1;
  for (let at = first; at <= first + WIDEST_GAP; at++) {
    const cell = grid.cell(row, at);
    if (cell && (cell.value === null || cellText(cell).trim() !== '')) {
      return { value: cell, valueAt: { row, column: at } };
    }
  }
  return { value: undefined, valueAt: { row, column: first } };
}
