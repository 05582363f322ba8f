/** Lays out a plain list: heading, one header row, one row a record, filter and frozen header. */

import type { CellValue, Grid } from '../sheet/grid';
import type { PlannedCell, SheetPlan, StyleName } from '../sheet/plan';
import { headerHeight, heightFor, SheetBuilder, type Content } from './plan-builder';

export interface ListColumn<Record> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName | ((record: Record) => StyleName);
  readonly value: (record: Record, index: number) => Content;
  /** Where the cell leads to. */
  readonly link?: (record: Record) => PlannedCell['link'];
  /** On the screen only. Such columns stand last. */
  readonly isScreenOnly?: true;
}

export interface ListFacts {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColor?: string;
  /** Lines under the last record, over all columns. */
  readonly closing?: readonly string[];
}

/** The row of the first record; records stand in sequence from there. */
export const FIRST_RECORD_ROW = 5;
const HEADER_ROW = 4;
/** In points: two lines, so that a short header stands out too. */
const LOWEST_HEADER = 34;

export function layOutList<Record>(
  facts: ListFacts,
  columns: readonly ListColumn<Record>[],
  records: readonly Record[],
): SheetPlan {
  const sheet = new SheetBuilder();
  const printed = columns.filter((column) => !column.isScreenOnly);
  const width = printed.reduce((sum, column) => sum + column.width, 0);
  sheet.merge({ top: 1, left: 1, bottom: 1, right: printed.length }, facts.title, 'title');
  sheet.merge({ top: 2, left: 1, bottom: 2, right: printed.length }, facts.subtitle, 'subtitle');
  sheet.height(1, 26);
  sheet.height(2, heightFor(facts.subtitle, width));
  columns.forEach((column, i) => {
    sheet.put(HEADER_ROW, i + 1, column.header, 'header');
  });
  sheet.height(
    HEADER_ROW,
    Math.max(LOWEST_HEADER, ...columns.map((column) => headerHeight(column.header, column.width))),
  );
  records.forEach((record, r) => {
    const row = FIRST_RECORD_ROW + r;
    let height = 18;
    columns.forEach((column, i) => {
      const value = column.value(record, r);
      const style = typeof column.style === 'function' ? column.style(record) : column.style;
      sheet.put(row, i + 1, value, style, column.link?.(record));
      if (typeof value === 'string') height = Math.max(height, heightFor(value, column.width - 1));
    });
    sheet.height(row, height);
  });
  const last = Math.max(HEADER_ROW, FIRST_RECORD_ROW + records.length - 1);
  const { closing = [] } = facts;
  const closingRow = last + 2;
  closing.forEach((line, i) => {
    const row = closingRow + i;
    sheet.merge({ top: row, left: 1, bottom: row, right: printed.length }, line, 'label');
    sheet.height(row, heightFor(line, width - 1));
  });
  const end = closing.length === 0 ? last : closingRow + closing.length - 1;
  return sheet.build({
    name: facts.name,
    columnWidths: columns.map((column) => column.width),
    freeze: { rows: HEADER_ROW, columns: 0 },
    autoFilter: { top: HEADER_ROW, left: 1, bottom: last, right: columns.length },
    print: {
      orientation: 'landscape',
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { top: 1, left: 1, bottom: end, right: printed.length },
    },
    ...(facts.tabColor !== undefined && { tabColor: facts.tabColor }),
  });
}

/**
 * Reads a line of a list that was laid out before.
 * @returns header → value; undefined where the row holds no record, or the sheet has not these
 *   headers
 */
export function readListRow<Header extends string>(
  grid: Grid,
  row: number,
  headers: readonly Header[],
): Readonly<Record<Header, CellValue>> | undefined {
  if (row < FIRST_RECORD_ROW) return undefined;
  const places = new Map(grid.rowCells(HEADER_ROW).map(({ column, value }) => [value, column]));
  const read: Partial<Record<Header, CellValue>> = {};
  for (const header of headers) {
    const column = places.get(header);
    if (column === undefined) return undefined;
    read[header] = grid.cell(row, column)?.value ?? null;
  }
  return read as Record<Header, CellValue>;
}
