/**
 * What the user typed on sheets that the product laid out and is about to lay out again. A print of each sheet is noted
 * when it is laid out: three letters a cell, of what it held; a formula's cell says only that it holds one.
 */

import { addressOf } from '../core/sheet/address';
import type { Cell, Grid } from '../core/sheet/grid';
import type { SheetCell } from '../ports/ports';

/** Something would be lost; nothing was written. */
export class TypedOver extends Error {
  override readonly name = 'TypedOver';
  constructor(readonly cells: readonly SheetCell[]) {
    super(cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '));
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const EMPTY = '...';
const FORMULA = '===';

/** «3x12:…»: how many columns the sheet has, and its cells row by row. */
export function printOf(grid: Grid): string {
  const { lastRow, lastColumn } = grid;
  let print = `${String(lastColumn)}:`;
  for (let row = 1; row <= lastRow; row++) {
    for (let column = 1; column <= lastColumn; column++) print += cellPrint(grid.cell(row, column));
  }
  return print;
}

/** @returns the cells that hold something else than when the print was taken; none for a print of another kind */
export function changedSince(grid: Grid, print: string): SheetCell[] {
  const match = /^(\d+):((?:.{3})*)$/s.exec(print);
  const columns = Number(match?.[1] ?? '0');
  const cells = match?.[2];
  if (cells === undefined) return [];
  const rows = columns === 0 ? 0 : cells.length / 3 / columns;
  const changed: SheetCell[] = [];
  for (let row = 1; row <= Math.max(rows, grid.lastRow); row++) {
    for (let column = 1; column <= Math.max(columns, grid.lastColumn); column++) {
      const at = ((row - 1) * columns + column - 1) * 3;
      const before = row <= rows && column <= columns ? cells.slice(at, at + 3) : EMPTY;
      if (cellPrint(grid.cell(row, column)) !== before) {
        changed.push({ sheet: grid.name, cell: addressOf(row, column) });
      }
    }
  }
  return changed;
}

function cellPrint(cell: Cell | undefined): string {
  if (cell?.formula !== undefined) return FORMULA;
  const value = cell?.value;
  if (value === undefined || value === null || value === '') return EMPTY;
  const hash = hashOf(`${typeof value} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  return [0, 6, 12].map((bits) => LETTERS[(hash >>> bits) & 63] ?? '').join('');
}

/** FNV-1a over the text, its halves folded into one another: only ever held against itself. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 14)) >>> 0;
}
