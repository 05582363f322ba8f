/** Columns that a form does not have: what stands in them goes nowhere, and that is said. */

import { hit, type Hit } from '../findings/findings';
import { addressOf, columnName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { saysItsOrigin } from '../template/origin-headers';
import { cellText } from '../text/cell-text';
import { type ColumnHeader, isNumberingHeader } from './header-words';

/** Where the form's columns were found, and the headers that are none of them. */
export interface FoundHeaders {
  readonly found: readonly { readonly header: ColumnHeader }[];
  readonly ambiguous: readonly { readonly candidates: readonly ColumnHeader[] }[];
  readonly unmatched: readonly ColumnHeader[];
}

/** Under no header only figures tell. */
const FIGURE = /\d/;

/**
 * STR010 at the first of them, for all of them; one without a header is named by its letter.
 * None: nothing.
 * @param rows those that were read
 * @param telling what a column with a header must hold somewhere to be reported
 * @param labels the column of the rows' labels, where no column of the form stands for it
 */
export function foreignColumns(
  grid: Grid,
  { found, ambiguous, unmatched }: FoundHeaders,
  rows: readonly number[],
  telling: RegExp,
  labels?: number,
): Hit[] {
  if (saysItsOrigin(unmatched.map(headerText))) return [];
  const known = [...found.map(({ header }) => header), ...ambiguous.flatMap(({ candidates }) => candidates)];
  const taken = new Set([...known, ...unmatched].map(({ column }) => column));
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const holds = (column: number, what: RegExp): boolean =>
    rows.some((row) => what.test(cellText(grid.cell(row, column))));
  const headed = unmatched
    .filter(({ whole, column }) => !isNumberingHeader(whole) && holds(column, telling))
    .map((header) => ({ column: header.column, row: header.cell.row, text: headerText(header) }));
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
  const [foreign, ...others] = [...headed, ...bare].sort((a, b) => a.column - b.column);
  if (!foreign) return [];
  const place = ({ row, column }: { row: number; column: number }): { sheet: string; cell: string } => ({
    sheet: grid.name,
    cell: addressOf(row, column),
  });
  const headers = [foreign, ...others].map(({ text }) => text);
  return [hit('STR010', place(foreign), { headers }, { related: others.map(place) })];
}

function headerText({ typed }: ColumnHeader): string {
  return typed.join(' › ');
}
