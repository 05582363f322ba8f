/** What changes are called: the column and the row of a cell that differs. */

import { SCHOOL_KIND_NAMES } from '../regulations/school-kinds';
import type { LocalName } from '../findings/place';
import type { Template } from '../template/template';
import type { ChangedRow } from './receipts';

/**
 * The name of a column of the table or of a field over it; a column that an older version of the
 * template had keeps its id.
 */
export function columnName(template: Template, id: string): LocalName {
  const head = template.head ?? [];
  const sheetHead = 'sheetHead' in template ? (template.sheetHead ?? []) : [];
  const found = [...template.columns, ...head, ...sheetHead].find((column) => column.id === id);
  return found?.name ?? { vi: id, en: id };
}

/**
 * The row as the form names it; "" for a field over the table. @param total what the total row is
 * called
 */
export function rowName(row: ChangedRow, total: string): string {
  if (row.is === 'head') return '';
  if (row.is !== 'kind') return row.name;
  return row.kind === 'total' ? total : SCHOOL_KIND_NAMES[row.kind];
}
