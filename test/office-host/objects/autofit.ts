/** Autofit without a font at hand: an estimate from the number of letters. Only that it happened is to be relied on. */

import { isEmptyCell } from '../model/cell-store';
import { formatValue } from '../model/cell-format';
import { shownText } from '../model/shown-text';
import { STANDARD_HEIGHT } from '../model/sheet';
import type { Cells } from './range-format';

const POINTS_A_LETTER = 5.25;

export function autofitColumns({ book, sheet, areas }: Cells): void {
  sheet.protection.refuse('RangeFormat.autofitColumns', 'allowFormatColumns');
  book.refresh();
  const widest = new Map<number, number>();
  for (const area of areas) {
    for (const [row, column, cell] of sheet.cells.entries(area)) {
      if (isEmptyCell(cell) || sheet.mergeAt(row, column)) continue;
      const width = (shownText(cell).length + 1) * POINTS_A_LETTER;
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
    }
  }
  for (const [column, width] of widest) sheet.columnWidths.set(column, width);
}

export function autofitRows({ book, sheet, areas }: Cells): void {
  sheet.protection.refuse('RangeFormat.autofitRows', 'allowFormatRows');
  book.refresh();
  const tallest = new Map<number, number>();
  for (const area of areas) {
    for (const [row, , cell] of sheet.cells.entries(area)) {
      if (isEmptyCell(cell)) continue;
      const lines = shownText(cell).split('\n').length;
      const line = (Number(formatValue(cell.format, 'font.size')) / 11) * STANDARD_HEIGHT;
      tallest.set(row, Math.max(tallest.get(row) ?? 0, lines * line));
    }
  }
  for (const [row, height] of tallest) sheet.rowHeights.set(row, height);
}
