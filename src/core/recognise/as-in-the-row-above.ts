/**
 * Signs for «as in the row above» in a list: the value above is the row's own, and where there is
 * none they stay unread.
 */

import { columnOf, type ListTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import { isDitto } from '../text/ditto';
import { isBlank } from './carried-cells';
import type { RecordCell } from './read-record';

/**
 * The row's cells, with that of the row above wherever a sign asks for it. A name is never taken
 * from above: each row is a record of its own.
 * @param above the cells of the record above in the same order; undefined for the first, and under
 *   a heading
 */
export function withDitto(
  template: ListTemplate,
  cells: readonly RecordCell[],
  above: readonly RecordCell[] | undefined,
): readonly RecordCell[] {
  const takes = cells.map((one, i) => asksForAbove(template, one) && !isBlank(above?.[i]?.cell));
  if (!takes.some(Boolean)) return cells;
  return cells.map((one, i) => (takes[i] === true ? { ...one, cell: above?.[i]?.cell } : one));
}

function asksForAbove(template: ListTemplate, { id, cell }: RecordCell): boolean {
  if (id === template.rows.name || typeof cell?.value !== 'string' || !isDitto(cellText(cell))) return false;
  return columnOf(template, id).values.kind !== 'running';
}
