/** Range.format, per cell: what differs between the cells of a range reads as null. */

import type { CellRange } from '../../../src/core/sheet/address';
import { isAllColumns, isAllRows } from '../model/area';
import { formatValue, withFormat, type FormatValue } from '../model/cell-format';
import { raiseFormatChanged } from '../model/write-cells';
import { STANDARD_HEIGHT, STANDARD_WIDTH, type HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { asBoolean, asNumber, asOneOf, asText, invalidArgument } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';
import { autofitColumns, autofitRows } from './autofit';
import { bordersOf } from './borders';
import { colorOf } from './colors';

/** Cells whose look is read and set together. */
export interface Cells {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
  readonly areas: readonly CellRange[];
}

/** The one value that all share, or null. */
export function uniform<T>(values: Iterable<T>): T | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

export function readFormat({ sheet, areas }: Cells, key: string): FormatValue | null {
  const found = new Set<FormatValue>();
  for (const area of areas) {
    for (const format of sheet.cells.formatsIn(area)) found.add(formatValue(format, key));
  }
  return uniform(found);
}

/** @param value undefined takes the cell's own value off */
export function writeFormat(cells: Cells, key: string, value: FormatValue | undefined): void {
  cells.sheet.protection.refuse(`RangeFormat.${key}`, 'allowFormatCells');
  for (const area of cells.areas) {
    cells.sheet.cells.changeFormat(area, (format) => withFormat(format, key, value));
  }
  raiseFormatChanged(cells.book, cells.sheet, cells.areas);
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** How a value set through Office.js is checked, by the format's key. */
export function checkedFormatValue(key: string, value: unknown): FormatValue {
  const location = `RangeFormat.${key}`;
  const oneOf = (allowed: readonly string[]): string => asOneOf(value, allowed, location);
  if (key === 'horizontalAlignment') return oneOf(HORIZONTAL);
  if (key === 'verticalAlignment') return oneOf(VERTICAL);
  if (key === 'font.underline') return oneOf(UNDERLINE);
  if (key === 'readingOrder') return oneOf(['Context', 'LeftToRight', 'RightToLeft']);
  if (key.endsWith('.style')) return oneOf(LINE_STYLES);
  if (key.endsWith('.weight')) return oneOf(LINE_WEIGHTS);
  if (key.endsWith('color')) return colorOf(value, location);
  if (key === 'font.name' || key === 'numberFormat') return asText(value, location);
  if (key === 'font.size') return sizeOf(value, location);
  if (key === 'indentLevel' || key === 'textOrientation') return asNumber(value, location);
  return asBoolean(value, location);
}

function sizeOf(value: unknown, location: string): number {
  const size = asNumber(value, location);
  if (size < 1 || size > 409) throw invalidArgument(location);
  return size;
}

/** Members that read and set a cell's own format. */
function formatMembers(keys: Readonly<Record<string, string>>): Pick<Members<Cells>, 'get' | 'set'> {
  const names = Object.entries(keys);
  return {
    get: Object.fromEntries(names.map(([name, key]) => [name, (cells: Cells) => readFormat(cells, key)])),
    set: Object.fromEntries(
      names.map(([name, key]) => [
        name,
        (cells: Cells, value: unknown): void => {
          writeFormat(cells, key, checkedFormatValue(key, value));
        },
      ]),
    ),
  };
}

const font: Members<Cells> = {
  type: 'RangeFont',
  ...formatMembers({
    Name: 'font.name',
    Size: 'font.size',
    Bold: 'font.bold',
    Italic: 'font.italic',
    Underline: 'font.underline',
    Strikethrough: 'font.strikethrough',
    Color: 'font.color',
  }),
};

const fill: Members<Cells> = {
  type: 'RangeFill',
  ...formatMembers({ Color: 'fill.color' }),
  call: {
    Clear: (cells) => {
      writeFormat(cells, 'fill.color', undefined);
    },
  },
};

const protection: Members<Cells> = {
  type: 'FormatProtection',
  ...formatMembers({ Locked: 'protection.locked', FormulaHidden: 'protection.formulaHidden' }),
};

/** The sizes of the columns (or rows) that the areas touch. */
function sizes({ sheet, areas }: Cells, along: 'columns' | 'rows'): Set<number> {
  const found = new Set<number>();
  const isColumns = along === 'columns';
  const own = isColumns ? sheet.columnWidths : sheet.rowHeights;
  const standard = isColumns ? standardWidth(sheet) : STANDARD_HEIGHT;
  for (const area of areas) {
    const [first, last] = isColumns ? [area.left, area.right] : [area.top, area.bottom];
    let plain = last - first + 1;
    for (const [index, size] of own) {
      if (index < first || index > last) continue;
      found.add(size);
      plain--;
    }
    if (plain > 0) found.add(standard);
  }
  return found;
}

export const standardWidth = (sheet: HostSheet): number =>
  Number(sheet.view['StandardWidthPoints'] ?? STANDARD_WIDTH);

export function writeSize({ sheet, areas }: Cells, along: 'columns' | 'rows', value: unknown): void {
  const isColumns = along === 'columns';
  const location = isColumns ? 'RangeFormat.columnWidth' : 'RangeFormat.rowHeight';
  sheet.protection.refuse(location, isColumns ? 'allowFormatColumns' : 'allowFormatRows');
  const size = asNumber(value, location);
  if (size < 0 || size > (isColumns ? 1790 : 409)) throw invalidArgument(location);
  for (const area of areas) {
    if (isColumns && isAllColumns(area)) {
      sheet.columnWidths.clear();
      sheet.view['StandardWidthPoints'] = size;
      continue;
    }
    if (!isColumns && isAllRows(area))
      throw invalidArgument(location, 'This host keeps no height for all rows.');
    const [first, last] = isColumns ? [area.left, area.right] : [area.top, area.bottom];
    for (let i = first; i <= last; i++) (isColumns ? sheet.columnWidths : sheet.rowHeights).set(i, size);
  }
}

const own = formatMembers({
  HorizontalAlignment: 'horizontalAlignment',
  VerticalAlignment: 'verticalAlignment',
  WrapText: 'wrapText',
  IndentLevel: 'indentLevel',
  ShrinkToFit: 'shrinkToFit',
  TextOrientation: 'textOrientation',
  ReadingOrder: 'readingOrder',
});

const rangeFormat: Members<Cells> = {
  type: 'RangeFormat',
  get: {
    ...own.get,
    ColumnWidth: (cells) => uniform(sizes(cells, 'columns')),
    RowHeight: (cells) => uniform(sizes(cells, 'rows')),
  },
  set: {
    ...own.set,
    ColumnWidth: (cells, value) => {
      writeSize(cells, 'columns', value);
    },
    RowHeight: (cells, value) => {
      writeSize(cells, 'rows', value);
    },
  },
  go: {
    Font: (cells) => remote(font, cells),
    Fill: (cells) => remote(fill, cells),
    Borders: bordersOf,
    Protection: (cells) => remote(protection, cells),
  },
  call: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};

export function rangeFormatOf(cells: Cells): Remote {
  return remote(rangeFormat, cells);
}
