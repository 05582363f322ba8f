/** Excel.Range: a rectangle of one sheet, with its cells' contents. */

import type { CellRange } from '../../../src/core/sheet/address';
import {
  areaAddress,
  checkedArea,
  columnCount,
  isAllColumns,
  isAllRows,
  isUnbounded,
  overlap,
  parseAreaAddress,
  rowCount,
} from '../model/area';
import { formatValue } from '../model/cell-format';
import { plainValue, shownText, valueType } from '../model/shown-text';
import { STANDARD_HEIGHT } from '../model/sheet';
import { writeInputs, writeNumberFormats, type RangeOf } from '../model/write-cells';
import { HostError, asNumber, asText, asWholeNumber, invalidArgument } from '../protocol/host-error';
import { isRemote, remote, type Members, type Remote } from '../protocol/remote';
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setHidden,
  setRowProperties,
} from './cell-properties';
import { conditionalFormatsOf } from './conditional-formats';
import { dataValidationOf } from './data-validation';
import { fullAddress } from './range-address';
import { rangeAreasOf } from './range-areas';
import { clearRange, mergeRange, readLink, unmergeRange, writeLink } from './range-changes';
import { rangeFormatOf, standardWidth } from './range-format';
import { worksheetOf } from './worksheet';

/** The cells' contents as a table; whole rows and columns read as null, as in Excel. */
function table<T>({ area }: RangeOf, read: (row: number, column: number) => T): (T | null)[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) => read(area.top + i, area.left + j)),
  );
}

function contents<T>(
  range: RangeOf,
  read: (cell: ReturnType<RangeOf['sheet']['cells']['find']>) => T,
): (T | null)[][] | null {
  range.book.refresh();
  return table(range, (row, column) => read(range.sheet.cells.find(row, column)));
}

const formulas = (range: RangeOf): unknown =>
  contents(range, (cell) => {
    if (!cell) return '';
    const { spilledFrom, formula, value } = cell;
    if (!spilledFrom || !range.book.behaviour.arraysSpill) return formula ?? plainValue(value);
    return range.sheet.cells.find(spilledFrom.row, spilledFrom.column)?.formula ?? plainValue(value);
  });

/** As the user sees and types them: a semicolon between arguments where the comma is the decimal point. */
function localFormulas(range: RangeOf): unknown {
  const given = formulas(range) as (string | number | boolean)[][] | null;
  if (range.book.behaviour.dataLocale === 'en-US') return given;
  return given?.map((row) =>
    row.map((one) => (typeof one === 'string' && one.startsWith('=') ? one.replace(/,/g, ';') : one)),
  );
}

const localAddress = ({ book, sheet, area }: RangeOf): string =>
  book.behaviour.referenceStyle === 'A1'
    ? fullAddress(sheet, areaAddress(area))
    : fullAddress(
        sheet,
        `R${String(area.top)}C${String(area.left)}:R${String(area.bottom)}C${String(area.right)}`,
      );

const numberFormats = (range: RangeOf): unknown =>
  table(range, (row, column) => formatValue(range.sheet.cells.formatAt(row, column), 'numberFormat'));

/** Shown by the user's settings: with a decimal comma. */
function localText(range: RangeOf, cell: ReturnType<RangeOf['sheet']['cells']['find']>): string {
  const text = shownText(cell);
  if (range.book.behaviour.dataLocale === 'en-US' || typeof cell?.value !== 'number') return text;
  return text.replace(/[.,]/g, (one) => (one === '.' ? ',' : '.'));
}

function hidden({ sheet, area }: RangeOf, along: 'rows' | 'columns'): boolean | null {
  const isRows = along === 'rows';
  const set = isRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const count = [...set].filter((i) => i >= first && i <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

const widthBefore = ({ sheet }: RangeOf, column: number): number =>
  sum(1, column - 1, (c) =>
    sheet.hiddenColumns.has(c) ? 0 : (sheet.columnWidths.get(c) ?? standardWidth(sheet)),
  );
const heightBefore = ({ sheet }: RangeOf, row: number): number =>
  sum(1, row - 1, (r) => (sheet.hiddenRows.has(r) ? 0 : (sheet.rowHeights.get(r) ?? STANDARD_HEIGHT)));

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = first; i <= last; i++) total += size(i);
  return total;
}

/** The area of a Range argument, or of an address in the same sheet. */
export function areaArgument(given: unknown, location: string): CellRange {
  if (isRemote(given) && given.type === 'Range') return (given.self as RangeOf).area;
  return parseAreaAddress(asText(given, location).replace(/^.*!/, ''), location);
}

const part = (range: RangeOf, area: CellRange, location: string): Remote =>
  rangeOf({ ...range, area: checkedArea(area, location) });

function resized(range: RangeOf, rows: number, columns: number, location: string): Remote {
  const { area } = range;
  return part(range, { ...area, bottom: area.bottom + rows, right: area.right + columns }, location);
}

function shifted(range: RangeOf, rows: number, columns: number, location: string): Remote {
  const { top, left, bottom, right } = range.area;
  const moved = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  return part(range, moved, location);
}

function used(range: RangeOf, valuesOnly: unknown): Remote | null {
  const all = range.sheet.usedArea(valuesOnly === true);
  const here = all && overlap(all, range.area);
  return here ? rangeOf({ ...range, area: here }) : null;
}

const members: Members<RangeOf> = {
  type: 'Range',
  get: {
    Address: ({ sheet, area }) => fullAddress(sheet, areaAddress(area)),
    AddressLocal: localAddress,
    // As in Excel: a count that does not fit in 32 bits is -1.
    CellCount: ({ area }) => {
      const count = rowCount(area) * columnCount(area);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    RowIndex: ({ area }) => area.top - 1,
    ColumnIndex: ({ area }) => area.left - 1,
    IsEntireColumn: ({ area }) => isAllRows(area),
    IsEntireRow: ({ area }) => isAllColumns(area),
    Values: (range) => contents(range, (cell) => (cell ? plainValue(cell.value) : '')),
    ValueTypes: (range) => contents(range, (cell) => (cell ? valueType(cell.value) : 'Empty')),
    Text: (range) => contents(range, (cell) => localText(range, cell)),
    Formulas: formulas,
    FormulasLocal: localFormulas,
    NumberFormat: numberFormats,
    NumberFormatLocal: numberFormats,
    RowHidden: (range) => hidden(range, 'rows'),
    ColumnHidden: (range) => hidden(range, 'columns'),
    Hidden: (range) => hidden(range, 'rows') === true || hidden(range, 'columns') === true,
    Hyperlink: readLink,
    HasSpill: ({ sheet, area }) =>
      [...sheet.cells.entries(area)].some(([, , { spilledFrom }]) => spilledFrom !== undefined),
    Top: (range) => heightBefore(range, range.area.top),
    Left: (range) => widthBefore(range, range.area.left),
    Height: (range) => heightBefore(range, range.area.bottom + 1) - heightBefore(range, range.area.top),
    Width: (range) => widthBefore(range, range.area.right + 1) - widthBefore(range, range.area.left),
  },
  set: {
    Values: (range, value) => {
      writeInputs(range, value, 'Range.values');
    },
    Formulas: (range, value) => {
      writeInputs(range, value, 'Range.formulas');
    },
    FormulasLocal: (range, value) => {
      writeInputs(range, value, 'Range.formulasLocal');
    },
    NumberFormat: writeNumberFormats,
    RowHidden: (range, value) => {
      setHidden(range, 'rows', value);
    },
    ColumnHidden: (range, value) => {
      setHidden(range, 'columns', value);
    },
    Hyperlink: writeLink,
  },
  go: {
    Format: (range) => rangeFormatOf({ ...range, areas: [range.area] }),
    Worksheet: ({ book, sheet }) => worksheetOf(book, sheet),
    DataValidation: dataValidationOf,
    ConditionalFormats: ({ book, sheet, area }) => conditionalFormatsOf({ book, sheet, areas: [area] }),
  },
  call: {
    GetCell: (range, row, column) => {
      const { top, left } = range.area;
      const at = {
        top: top + asNumber(row, 'Range.getCell'),
        left: left + asNumber(column, 'Range.getCell'),
      };
      return part(range, { ...at, bottom: at.top, right: at.left }, 'Range.getCell');
    },
    GetRow: (range, row) => {
      const top = range.area.top + asWholeNumber(row, 0, 'Range.getRow');
      return part(range, { ...range.area, top, bottom: top }, 'Range.getRow');
    },
    GetColumn: (range, column) => {
      const left = range.area.left + asWholeNumber(column, 0, 'Range.getColumn');
      return part(range, { ...range.area, left, right: left }, 'Range.getColumn');
    },
    GetResizedRange: (range, rows, columns) =>
      resized(
        range,
        asNumber(rows, 'Range.getResizedRange'),
        asNumber(columns, 'Range.getResizedRange'),
        'Range.getResizedRange',
      ),
    GetAbsoluteResizedRange: (range, rows, columns) => {
      const location = 'Range.getAbsoluteResizedRange';
      const { top, left } = range.area;
      const bottom = top + asNumber(rows, location) - 1;
      return part(range, { top, left, bottom, right: left + asNumber(columns, location) - 1 }, location);
    },
    GetOffsetRange: (range, rows, columns) =>
      shifted(
        range,
        asNumber(rows, 'Range.getOffsetRange'),
        asNumber(columns, 'Range.getOffsetRange'),
        'Range.getOffsetRange',
      ),
    GetBoundingRect: (range, other) => {
      const a = range.area;
      const b = areaArgument(other, 'Range.getBoundingRect');
      const both = {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      };
      return part(range, both, 'Range.getBoundingRect');
    },
    GetIntersection: (range, other) => {
      const common = overlap(range.area, areaArgument(other, 'Range.getIntersection'));
      if (!common) throw new HostError('ItemNotFound', 'Range.getIntersection');
      return rangeOf({ ...range, area: common });
    },
    GetIntersectionOrNullObject: (range, other) => {
      const common = overlap(range.area, areaArgument(other, 'Range.getIntersectionOrNullObject'));
      return common ? rangeOf({ ...range, area: common }) : null;
    },
    GetEntireRow: (range) => rangeOf({ ...range, area: { ...range.area, left: 1, right: 16_384 } }),
    GetEntireColumn: (range) => rangeOf({ ...range, area: { ...range.area, top: 1, bottom: 1_048_576 } }),
    GetLastCell: (range) => {
      const { bottom, right } = range.area;
      return rangeOf({ ...range, area: { top: bottom, left: right, bottom, right } });
    },
    GetLastRow: (range) => rangeOf({ ...range, area: { ...range.area, top: range.area.bottom } }),
    GetLastColumn: (range) => rangeOf({ ...range, area: { ...range.area, left: range.area.right } }),
    GetUsedRange: (range, valuesOnly) =>
      used(range, valuesOnly) ??
      rangeOf({ ...range, area: { ...range.area, bottom: range.area.top, right: range.area.left } }),
    GetUsedRangeOrNullObject: used,
    Clear: (range, applyTo) => {
      clearRange(range, applyTo);
    },
    Merge: (range, across) => {
      mergeRange(range, across === true);
    },
    Unmerge: (range) => {
      unmergeRange(range);
    },
    GetMergedAreasOrNullObject: ({ book, sheet, area }) => {
      const location = 'Range.getMergedAreasOrNullObject';
      const { mergedTopLeftOnly, mostMergedAreas, mergedAreasClearUndo } = book.behaviour;
      if (mergedAreasClearUndo) book.undoLost++;
      const merges = sheet.merges.filter((merge) => overlap(merge, area));
      if (merges.length > mostMergedAreas) throw new HostError('InvalidOperation', location);
      const areas = merges.map((merge) =>
        mergedTopLeftOnly ? { ...merge, bottom: merge.top, right: merge.left } : merge,
      );
      return areas.length === 0 ? null : rangeAreasOf({ book, sheet, areas });
    },
    Select: ({ book, sheet, area }) => {
      book.activate(sheet);
      sheet.selection = area;
      book.events.raise('selectionChanged', sheet.id, { address: areaAddress(area) });
    },
    GetSpillParentOrNullObject: ({ book, sheet, area }) => {
      const from = sheet.cells.find(area.top, area.left)?.spilledFrom;
      if (!from) return null;
      const { row, column } = from;
      return rangeOf({ book, sheet, area: { top: row, left: column, bottom: row, right: column } });
    },
    Calculate: ({ book }) => {
      book.calculateNow();
    },
    GetCellProperties: getCellProperties,
    GetRowProperties: getRowProperties,
    GetColumnProperties: getColumnProperties,
    SetCellProperties: setCellProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) {
        throw invalidArgument(
          'Range.values',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
};

/** A range of a sheet that was deleted meanwhile is not found any more. */
export function rangeOf(range: RangeOf): Remote {
  const object = remote(members, range);
  const alive = (): void => {
    if (range.sheet.isDeleted) throw new HostError('ItemNotFound', 'Range');
  };
  const { read, write, go, call } = object;
  return Object.assign(object, {
    read: (name: string): unknown => {
      alive();
      return read(name);
    },
    write: (name: string, value: unknown): void => {
      alive();
      write(name, value);
    },
    go: (name: string): Remote | null => {
      alive();
      return go(name);
    },
    call: (name: string, args: readonly unknown[]): unknown => {
      alive();
      return call(name, args);
    },
  });
}
