/** getCellProperties and its kin: many cells' looks in one answer, and set in one request. */

import { areaAddress } from '../model/area';
import {
  FORMAT_DEFAULTS,
  borderKey,
  isFormatKey,
  type BorderPart,
  type BorderSide,
  type FormatValue,
} from '../model/cell-format';
import type { RangeOf } from '../model/write-cells';
import { NotImplementedByHost, asRecord, invalidArgument } from '../protocol/host-error';
import {
  checkedFormatValue,
  readFormat,
  uniform,
  writeFormat,
  writeSize,
  standardWidth,
} from './range-format';
import { STANDARD_HEIGHT } from '../model/sheet';
import { fullAddress } from './range-address';

type Wanted = Readonly<Record<string, unknown>>;

const cellsOf = ({ book, sheet }: RangeOf, area: RangeOf['area']): Parameters<typeof readFormat>[0] => ({
  book,
  sheet,
  areas: [area],
});

/** Fills in what is asked for below "format", by the paths of the format's keys. */
function readBranch(range: RangeOf, wanted: Wanted, path: string): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (want === false || want === undefined) continue;
    if (key in FORMAT_DEFAULTS) answer[name] = readFormat(cellsOf(range, range.area), key);
    else if (key === 'columnWidth') answer[name] = columnWidth(range);
    else if (key === 'rowHeight') answer[name] = rowHeight(range);
    else if (key === 'fill' || key === 'font' || key === 'protection') {
      answer[name] = readBranch(range, want === true ? ofPart(key) : asRecord(want, key), key);
    } else if (key === 'borders') answer[name] = readBorders(range, want);
    else throw new NotImplementedByHost(`getCellProperties: ${key}`);
  }
  return answer;
}

/** As the sides of a single cell are called here. */
const SIDES: Readonly<Record<string, BorderSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};
const PARTS: readonly BorderPart[] = ['style', 'weight', 'color'];

function sideOf(name: string): BorderSide {
  const side = SIDES[name];
  if (!side) throw new NotImplementedByHost(`cell properties: borders.${name}`);
  return side;
}

function readBorders(range: RangeOf, wanted: unknown): Record<string, unknown> {
  // One set of wishes holds for all sides.
  const parts = wanted === true ? PARTS : PARTS.filter((part) => asRecord(wanted, 'borders')[part] === true);
  const cells = cellsOf(range, range.area);
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [
      name,
      Object.fromEntries(parts.map((part) => [part, readFormat(cells, borderKey(side, part))])),
    ]),
  );
}

function writeBorders(range: RangeOf, given: Wanted): void {
  const cells = cellsOf(range, range.area);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const side = sideOf(name);
    for (const part of PARTS) {
      const set = asRecord(value, `borders.${name}`)[part];
      if (set === undefined || set === null) continue;
      const key = borderKey(side, part);
      writeFormat(cells, key, checkedFormatValue(key, set));
    }
  }
}

const ofPart = (part: string): Wanted =>
  Object.fromEntries(
    Object.keys(FORMAT_DEFAULTS)
      .filter((key) => key.startsWith(`${part}.`))
      .map((key) => [key.slice(part.length + 1), true]),
  );

const columnWidth = ({ sheet, area }: RangeOf): number | null =>
  uniform(
    Array.from(
      { length: area.right - area.left + 1 },
      (_, i) => sheet.columnWidths.get(area.left + i) ?? standardWidth(sheet),
    ),
  );
const rowHeight = ({ sheet, area }: RangeOf): number | null =>
  uniform(
    Array.from(
      { length: area.bottom - area.top + 1 },
      (_, i) => sheet.rowHeights.get(area.top + i) ?? STANDARD_HEIGHT,
    ),
  );

/** One cell, row or column as asked for. */
function read(range: RangeOf, wanted: Wanted): Record<string, unknown> {
  const { sheet, area } = range;
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === undefined) continue;
    if (name === 'address' || name === 'addressLocal') answer[name] = fullAddress(sheet, areaAddress(area));
    else if (name === 'rowIndex') answer[name] = area.top - 1;
    else if (name === 'columnIndex') answer[name] = area.left - 1;
    else if (name === 'rowHidden') answer[name] = sheet.hiddenRows.has(area.top);
    else if (name === 'columnHidden') answer[name] = sheet.hiddenColumns.has(area.left);
    else if (name === 'hidden')
      answer[name] = sheet.hiddenRows.has(area.top) || sheet.hiddenColumns.has(area.left);
    else if (name === 'hyperlink') answer[name] = sheet.cells.find(area.top, area.left)?.link ?? null;
    else if (name === 'format') answer[name] = readBranch(range, asRecord(want, name), '');
    else throw new NotImplementedByHost(`getCellProperties: ${name}`);
  }
  return answer;
}

function write(range: RangeOf, given: Wanted): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (name === 'rowHidden') setHidden(range, 'rows', value);
    else if (name === 'columnHidden') setHidden(range, 'columns', value);
    else if (name === 'format') writeBranch(range, asRecord(value, name), '');
    else throw new NotImplementedByHost(`setCellProperties: ${name}`);
  }
}

function writeBranch(range: RangeOf, given: Wanted, path: string): void {
  const cells = cellsOf(range, range.area);
  for (const [name, value] of Object.entries(given)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (value === undefined || value === null) continue;
    if (isFormatKey(key)) writeFormat(cells, key, checkedFormatValue(key, value) satisfies FormatValue);
    else if (key === 'columnWidth') writeSize(cells, 'columns', value);
    else if (key === 'rowHeight') writeSize(cells, 'rows', value);
    else if (key === 'fill' || key === 'font' || key === 'protection') {
      writeBranch(range, asRecord(value, key), key);
    } else if (key === 'borders') writeBorders(range, asRecord(value, key));
    else throw new NotImplementedByHost(`setCellProperties: ${key}`);
  }
}

export function setHidden({ sheet, area }: RangeOf, along: 'rows' | 'columns', value: unknown): void {
  const isRows = along === 'rows';
  if (typeof value !== 'boolean') throw invalidArgument('Range.rowHidden');
  sheet.protection.refuse('Range.rowHidden', isRows ? 'allowFormatRows' : 'allowFormatColumns');
  const hidden = isRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  for (let i = first; i <= last; i++) {
    if (value) hidden.add(i);
    else hidden.delete(i);
  }
}

/** The range cut into its cells, rows or columns. */
function pieces(range: RangeOf, into: 'cells' | 'rows' | 'columns'): RangeOf[][] {
  const { area } = range;
  const rows =
    into === 'columns' ? [area] : each(area.top, area.bottom, (i) => ({ ...area, top: i, bottom: i }));
  return rows.map((row) =>
    (into === 'rows' ? [row] : each(area.left, area.right, (i) => ({ ...row, left: i, right: i }))).map(
      (one) => ({ ...range, area: one }),
    ),
  );
}

function each<T>(first: number, last: number, make: (index: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, i) => make(first + i));
}

export const getCellProperties = (range: RangeOf, wanted: unknown): unknown =>
  pieces(range, 'cells').map((row) =>
    row.map((one) => read(one, asRecord(wanted, 'Range.getCellProperties'))),
  );
export const getRowProperties = (range: RangeOf, wanted: unknown): unknown =>
  pieces(range, 'rows')
    .flat()
    .map((one) => read(one, asRecord(wanted, 'Range.getRowProperties')));
export const getColumnProperties = (range: RangeOf, wanted: unknown): unknown =>
  pieces(range, 'columns')
    .flat()
    .map((one) => read(one, asRecord(wanted, 'Range.getColumnProperties')));

export function setCellProperties(range: RangeOf, given: unknown): void {
  setEach(pieces(range, 'cells'), given, 'Range.setCellProperties');
}

export function setRowProperties(range: RangeOf, given: unknown): void {
  setEach([pieces(range, 'rows').flat()], [given], 'Range.setRowProperties');
}

export function setColumnProperties(range: RangeOf, given: unknown): void {
  setEach([pieces(range, 'columns').flat()], [given], 'Range.setColumnProperties');
}

function setEach(parts: readonly RangeOf[][], given: unknown, location: string): void {
  const rows = given as readonly (readonly unknown[])[];
  const fits =
    Array.isArray(given) &&
    rows.length === parts.length &&
    rows.every((row, i) => Array.isArray(row) && row.length === parts[i]?.length);
  if (!fits) throw invalidArgument(location);
  parts.forEach((row, i) => {
    row.forEach((one, j) => {
      write(one, asRecord(rows[i]?.[j], location));
    });
  });
}
