/** Columns that a form does not have: what stands in them goes nowhere, and that is said. */

import { hit, type Hit } from '../rules/findings';
import { addressOf, columnName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { saysItsOrigin } from '../template/origin-headers';
import { cellText } from '../text/cell-text';
import type { ColumnHeader } from './header-band';
import { isNumberingHeader } from './header-words';

export interface ColumnsOfRows {
  /** Headers of the form's columns, whether it is decided which of them each is or not. */
  readonly known: readonly ColumnHeader[];
  readonly unmatched: readonly ColumnHeader[];
  /** The rows that were read. */
  readonly rows: readonly number[];
  /** The column of the rows' labels, where no column of the form stands for it. */
  readonly labels?: number;
  /** What a column with a header must hold somewhere to be told. */
  readonly telling: RegExp;
}

/** Under no header only figures tell. */
const FIGURE = /\d/;

/** STR010 at the first of them, for all of them; one without a header is told under its letter. None: nothing. */
export function foreignColumns(
  grid: Grid,
  { known, unmatched, rows, labels, telling }: ColumnsOfRows,
): Hit[] {
  const taken = new Set([...known, ...unmatched].map(({ column }) => column));
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const holds = (column: number, what: RegExp): boolean =>
    rows.some((row) => what.test(cellText(grid.cell(row, column))));
  if (saysItsOrigin(unmatched.map(({ typed }) => typed.join(' › ')))) return [];
  const headed = unmatched
    .filter(({ whole, column }) => !isNumberingHeader(whole) && holds(column, telling))
    .map(({ column, cell, typed }) => ({ column, row: cell.row, text: typed.join(' › ') }));
  const top = Math.min(...known.map(({ cell }) => cell.row));
  const isHeaded = (column: number): boolean => {
    for (let row = top; row < (rows[0] ?? top); row++)
      if (/\S/.test(cellText(grid.cell(row, column)))) return true;
    return false;
  };
  // Beside the last one may stand another table, under headers of its own.
  const bare = Array.from({ length: last - first + 2 }, (_, i) => first + i)
    .filter((column) => column !== labels && !taken.has(column) && !isHeaded(column) && holds(column, FIGURE))
    .map((column) => ({ column, row: rows[0] ?? 1, text: columnName(column) }));
  const [found, ...others] = [...headed, ...bare].sort((a, b) => a.column - b.column);
  if (!found) return [];
  const place = ({ row, column }: { row: number; column: number }): { sheet: string; cell: string } => ({
    sheet: grid.name,
    cell: addressOf(row, column),
  });
  const headers = [found, ...others].map(({ text }) => text);
  return [hit('STR010', place(found), { headers }, { related: others.map(place) })];
}
