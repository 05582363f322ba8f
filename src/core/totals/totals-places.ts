/** Where a total stands on its sheet: what the layout writes and a trace finds again. */

import { addressOf } from '../sheet/address';
import type { FigureValues, Column, FixedTemplate } from '../template/template';
import type { TotalsRow } from './totals';

/** The cell of a count in the table of totals; undefined where it has no such row or column. */
export function totalsCell(
  template: FixedTemplate,
  rows: readonly TotalsRow[],
  kind: TotalsRow['kind'],
  column: string,
): string | undefined {
  const columns = resultColumns(template);
  const [row, at] = [
    rows.findIndex((one) => one.kind === kind),
    columns.findIndex(({ id }) => id === column),
  ];
  return row < 0 || at < 0 ? undefined : addressOf(HEADER_ROW + headerDepth(columns) + row, at + 1);
}
/** The columns of a table that results show; notes have a sheet of their own. */
export function resultColumns(template: FixedTemplate): readonly Column<FigureValues>[] {
  return template.columns.filter((column) => column.values.kind !== 'note');
}
export const HEADER_ROW = 4;
/** How many rows the headers take. */
export function headerDepth(columns: readonly Column[]): number {
  return Math.max(...columns.map((one) => one.header.length));
}
