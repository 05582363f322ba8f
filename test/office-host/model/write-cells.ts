/** Putting values, formulas and number formats into cells, with everything that Excel refuses. */

import { areaAddress, columnCount, contains, isUnbounded, rowCount } from './area';
import { formatValue, withFormat } from './cell-format';
import type { CellRange } from '../../../src/core/sheet/address';
import { HostError, invalidArgument } from '../protocol/host-error';
import type { CellContent } from './cell-store';
import type { HostSheet } from './sheet';
import { plainValue, valueType } from './shown-text';
import { readTypedInput } from './typed-input';
import type { HostWorkbook } from './workbook';

export interface RangeOf {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
  readonly area: CellRange;
}

const LONGEST_TEXT = 32_767;

/** One value for all cells, or a table of exactly the range's size; null leaves a cell as it is. */
function forEachGiven(
  { area }: RangeOf,
  given: unknown,
  location: string,
  visit: (row: number, column: number, value: string | number | boolean) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument(location);
  if (Array.isArray(given)) {
    const fits =
      given.length === rowCount(area) &&
      given.every((row: unknown) => Array.isArray(row) && row.length === columnCount(area));
    if (!fits) {
      throw invalidArgument(
        location,
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }
  const table = given as readonly (readonly unknown[])[];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = Array.isArray(given) ? table[row - area.top]?.[column - area.left] : given;
      if (value === null) continue;
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw invalidArgument(location);
      }
      visit(row, column, value);
    }
  }
}

/** @param by who typed: told to the listeners */
export function writeInputs(
  range: RangeOf,
  given: unknown,
  location: string,
  by: 'addin' | 'user' = 'addin',
): void {
  const { book, sheet, area } = range;
  sheet.refuseLocked(area, location);
  const count = rowCount(area) * columnCount(area);
  if (by === 'addin' && count > book.behaviour.mostCellsHeard && book.events.registrationCount > 0) {
    throw new HostError('GeneralException', location);
  }
  // All or nothing: a refused value must not leave half of the range written.
  forEachGiven(range, given, location, (row, column, value) => {
    if (typeof value !== 'string') return;
    if (value.length > LONGEST_TEXT) throw invalidArgument(location);
    const format = String(formatValue(sheet.cells.formatAt(row, column), 'numberFormat'));
    const { formula } = readTypedInput(value, format);
    if (formula !== undefined) book.refuseFormula(formula, location);
  });
  const before = sheet.cells.find(area.top, area.left)?.value ?? '';
  const target = targetRows(range, Array.isArray(given));
  forEachGiven(range, given, location, (givenRow, column, value) => {
    const row = target(givenRow);
    if (sheet.isCovered(row, column)) return;
    breakSpill(sheet, row, column);
    const existing = sheet.cells.find(row, column);
    if (value === '' && !existing) return;
    const cell = existing ?? sheet.cells.touch(row, column);
    // A table's header is text, whatever is typed.
    const isHeader = sheet.tables.some(
      (table) => table.area.top === row && contains(table.area, row, column),
    );
    const entered = isHeader && !String(value).startsWith("'") ? `'${String(value)}` : value;
    const typed = readTypedInput(entered, String(formatValue(cell.format, 'numberFormat')));
    cell.value = typed.value;
    delete cell.formula;
    delete cell.isNew;
    if (typed.formula !== undefined) {
      cell.formula = typed.formula;
      cell.isNew = true;
    }
    cell.format = withFormat(cell.format, 'quotePrefix', typed.isQuoted === true);
    if (typed.numberFormat !== undefined && formatValue(cell.format, 'numberFormat') === 'General') {
      cell.format = withFormat(cell.format, 'numberFormat', typed.numberFormat);
    }
  });
  book.touch();
  raiseChanged(range, 'RangeEdited', by, before);
}

export function writeNumberFormats(range: RangeOf, given: unknown): void {
  const location = 'Range.numberFormat';
  const { sheet } = range;
  sheet.protection.refuse(location, 'allowFormatCells');
  forEachGiven(range, given, location, (row, column, value) => {
    if (typeof value !== 'string') throw invalidArgument(location);
    const cell = sheet.cells.touch(row, column);
    cell.format = withFormat(cell.format, 'numberFormat', value === '' ? 'General' : value);
  });
  raiseFormatChanged(range.book, sheet, [range.area]);
}

/** Where a row of the table ends up: a filter in the way makes Excel skip the rows that it hides. */
function targetRows({ book, sheet, area }: RangeOf, isTable: boolean): (row: number) => number {
  if (!book.behaviour.filtersMisplace || !isTable || area.top === area.bottom) return (row) => row;
  const rows: number[] = [];
  for (let row = area.top; rows.length < rowCount(area); row++) {
    if (!sheet.filteredRows.has(row)) rows.push(row);
  }
  return (row) => rows[row - area.top] ?? row;
}

/** A value in the way of a list: the formula cannot fill its cells any more. */
function breakSpill(sheet: HostSheet, row: number, column: number): void {
  const from = sheet.cells.find(row, column)?.spilledFrom;
  if (!from) return;
  for (const [r, c, cell] of [...sheet.cells.entries()]) {
    if (cell.spilledFrom?.row !== from.row || cell.spilledFrom.column !== from.column) continue;
    const isFirst = r === from.row && c === from.column;
    cell.value = isFirst ? { error: '#SPILL!' } : '';
    if (!isFirst || (r === row && c === column)) delete cell.spilledFrom;
  }
}

/** Where cells only look different; values that bring a number format with them raise no more than that they changed. */
export function raiseFormatChanged(book: HostWorkbook, sheet: HostSheet, areas: readonly CellRange[]): void {
  for (const area of areas)
    book.events.raise('formatChanged', sheet.id, { address: areaAddress(area), source: 'Local' });
}

/** @param before what a single cell held: told together with what it holds now */
export function raiseChanged(
  range: RangeOf,
  changeType: string,
  by: 'addin' | 'user',
  before?: CellContent,
): void {
  const { book, sheet, area } = range;
  const isSingle = area.top === area.bottom && area.left === area.right;
  const after = isSingle ? sheet.cells.find(area.top, area.left)?.value : undefined;
  book.events.raise('changed', sheet.id, {
    ...(isSingle &&
      before !== undefined && {
        valueBefore: plainValue(before),
        valueTypeBefore: valueType(before),
        valueAfter: plainValue(after ?? ''),
        valueTypeAfter: valueType(after ?? ''),
      }),
    shiftDirection: 'None',
    referenceId: book.events.keep(range),
    address: areaAddress(area),
    changeType,
    source: 'Local',
    triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  });
}
