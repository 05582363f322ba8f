/**
 * The figures of a workbook in one text: equal for two workbooks just when every figure of the one
 * is that of the other.
 */

import { isSureList } from '../submission/list-submission';
import type { Submission, TableRow } from '../submission/submission';
import { rangeAddress } from '../sheet/address';

/**
 * Where each stands, how it is typed and how it was read. Whether a formula made it is not part of
 * it.
 */
export function figuresText({ tables, lists }: Pick<Submission, 'tables' | 'lists'>): string {
  const lines = [
    ...tables.map((table) => ({
      place: `${table.template} ${table.sheet}!${rangeAddress(table.range)}`,
      head: table.head ?? {},
      rows: [...table.rows, ...(table.total ? [table.total] : [])].map(rowFigures),
      remarks: table.remarks ?? [],
    })),
    ...lists.filter(isSureList).map((list) => ({
      place: `${list.template} ${list.sheet}!${rangeAddress(list.range)}`,
      head: list.head,
      rows: list.records.map(({ row, name, fields }) => ({ row, name, fields })),
    })),
  ];
  return lines.map((line) => JSON.stringify(line, withoutOrigin)).join('\n');
}

function rowFigures({ row, label, counts, percents }: TableRow): object {
  return { row, label, counts, percents };
}

function withoutOrigin(key: string, value: unknown): unknown {
  if (key === 'isFormula') return undefined;
  // Objects in the order of their keys: which column was found first says nothing of the figures.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
