/**
 * What a list gives once for several rows: a school over its criteria, a criterion over its
 * evidence, a period over its tasks.
 */

import { parseKindLabel } from '../regulations/school-kinds';
import { isSchoolName } from '../regulations/school-names';
import { addressOf } from '../sheet/address';
import type { Cell } from '../sheet/grid';
import type { Field, ListRecord } from '../submission/list-submission';
import { columnOf, type FieldValues, type ListTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import { parseCriteria } from '../text/criteria';
import { parsePeriod } from '../text/periods';
import { readUnitLine } from '../text/unit-names';
import type { RecordCell } from './read-record';

/** «1) Trường Mầm non A»: the numbering is not part of the name. */
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)]|[IVX]{1,4}[.)]|[a-zđ]\)|[-+*•])\s*/;

/**
 * The value that a row gives to the rows below it and nothing else: the row of its own that a
 * carried value may stand in.
 * @param filled the row's cells that hold something
 */
export function headingCell(template: ListTemplate, filled: readonly Cell[]): Cell | undefined {
  const { carried } = template.rows;
  if (carried === undefined) return undefined;
  let only: Cell | undefined;
  for (const cell of filled) {
    if (/^\s*\(?\d{1,2}[.)]?\s*$/.test(cellText(cell))) continue;
    // Most rows say more than one thing.
    if (only) return undefined;
    only = cell;
  }
  if (!only) return undefined;
  const value = cellText(only)
    .replace(NUMBERING, '')
    .replace(/\s*[:;]\s*$/, '')
    .trim();
  return isValueOf(columnOf(template, carried).values, value) ? { ...only, value } : undefined;
}

function isValueOf({ kind }: FieldValues, text: string): boolean {
  if (kind === 'name') return isSchoolName(text);
  if (kind === 'period') return parsePeriod(text).state === 'period';
  return kind === 'criterion' && isOne(text, 'criterion');
}

/** Whether the text names one criterion, or one standard, and nothing else. */
function isOne(text: string, kind: 'criterion' | 'standard'): boolean {
  const reading = parseCriteria(text);
  return reading.state === 'items' && reading.items.length === 1 && reading.items[0]?.kind === kind;
}

/**
 * «Tiêu chuẩn 1: …» over its criteria, «I. MẦM NON» over its schools: says nothing that the rows do
 * not.
 */
export function isGroupHeading(template: ListTemplate, filled: readonly Cell[]): boolean {
  if (filled.length === 0 || filled.length > 2) return false;
  const text = filled.map((cell) => cellText(cell)).join(' ');
  if (
    template.columns.some(({ values }) => values.kind === 'criterion') &&
    isOne(text.replace(NUMBERING, ''), 'standard')
  )
    return true;
  return template.rows.carried !== undefined && parseKindLabel(text.replace(/[:(].*$/, '')) !== undefined;
}

/**
 * «Xã Thanh Bình», «2. PHƯỜNG AN LỘC (5 trường)»: a row of its own that says where the schools
 * below it are.
 */
export function placeHeading({ rows }: ListTemplate, filled: readonly Cell[]): Cell | undefined {
  if (!rows.namesSchools || rows.place === undefined) return undefined;
  const [only, ...others] = filled.filter(
    (cell) => !/^\s*\(?(?:\d{1,3}|[IVX]+)[.)]?\s*$/.test(cellText(cell)),
  );
  if (!only || others.length > 0) return undefined;
  const text = cellText(only).replace(NUMBERING, '').trim();
  const said = isSchoolName(text) ? undefined : readUnitLine(text);
  return said?.as === 'office' && said.unit?.tier !== undefined
    ? { ...only, value: `${said.unit.tier} ${said.unit.name}` }
    : undefined;
}

/** The record with the place that a heading over it says, where its own row says none. */
export function withPlace({ rows }: ListTemplate, record: ListRecord, heading: Cell | undefined): ListRecord {
  const { place } = rows;
  if (!heading || place === undefined || (record.fields[place]?.reading.state ?? 'blank') !== 'blank')
    return record;
  const typed = cellText(heading);
  const cell = addressOf(heading.row, heading.column);
  const field: Field = { cell, typed, isFormula: false, reading: { state: 'text', text: typed } };
  return { ...record, fields: { ...record.fields, [place]: field } };
}

/** The row's cells, the carried column filled from above where the row leaves it blank. */
export function withCarried(
  { rows }: ListTemplate,
  cells: readonly RecordCell[],
  carried: Cell | undefined,
  row: number,
): readonly RecordCell[] {
  if (rows.carried === undefined || carried === undefined) return cells;
  const id = rows.carried;
  const own = cells.find((one) => one.id === id);
  if (own) {
    return isBlank(own.cell) ? cells.map((one) => (one === own ? { ...one, cell: carried } : one)) : cells;
  }
  // The list has no such column; its headings say it.
  return [...cells, { id, row, column: carried.column, cell: carried }];
}

/** Nothing, or nothing but blanks; a formula without a stored value is no blank. */
export function isBlank(cell: Cell | undefined): boolean {
  return !cell || (typeof cell.value === 'string' && !/\S/.test(cell.value));
}
