/** Excel tables: a header row, rows below it, names for the columns. */

import type { CellRange } from '../../../src/core/sheet/address';
import { overlap, rowCount } from '../model/area';
import { plainValue } from '../model/shown-text';
import { isEmptyCell } from '../model/cell-store';
import type { HostSheet, HostTable } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { writeInputs, type RangeOf } from '../model/write-cells';
import { HostError, NotImplementedByHost, asBoolean, asText, invalidArgument } from '../protocol/host-error';
import { bag, isRemote, remote, type Members, type Remote } from '../protocol/remote';
import { areaArgument, rangeOf } from './range';
import { splitAddress } from './range-address';
import { tableColumnsOf, tableRowsOf } from './table-parts';
import { worksheetOf } from './worksheet';

export interface TableOf {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

const own = bag('Table', {
  ShowHeaders: true,
  ShowTotals: false,
  Style: 'TableStyleMedium2',
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
});
/** Turning these over would move cells about. */
const FIXED = ['ShowHeaders', 'ShowTotals'];

const headerArea = ({ area }: HostTable): CellRange => ({ ...area, bottom: area.top });
export const bodyArea = ({ area }: HostTable): CellRange => ({ ...area, top: area.top + 1 });

const members: Members<TableOf> = {
  type: 'Table',
  get: {
    ...Object.fromEntries(
      Object.entries(own.get ?? {}).map(([name, read]) => [
        name,
        ({ table }: TableOf): unknown => read(table.options),
      ]),
    ),
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
  },
  set: {
    ...Object.fromEntries(
      Object.entries(own.set ?? {})
        .filter(([name]) => !FIXED.includes(name))
        .map(([name, write]) => [
          name,
          ({ sheet, table }: TableOf, value: unknown): void => {
            sheet.protection.refuse(`Table.${name}`);
            write(table.options, value);
          },
        ]),
    ),
    ShowBandedRows: ({ table }, value) => {
      table.options['ShowBandedRows'] = asBoolean(value, 'Table.showBandedRows');
    },
    Name: ({ book, table }, value) => {
      const name = asText(value, 'Table.name');
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument('Table.name');
      const other = findTable(book, name);
      if ((other && other.table !== table) || book.findName(name))
        throw new HostError('ItemAlreadyExists', 'Table.name');
      table.name = name;
    },
  },
  go: {
    Columns: tableColumnsOf,
    Rows: tableRowsOf,
    Worksheet: ({ book, sheet }) => worksheetOf(book, sheet),
  },
  call: {
    GetRange: ({ book, sheet, table }) => rangeOf({ book, sheet, area: table.area }),
    GetHeaderRowRange: ({ book, sheet, table }) => rangeOf({ book, sheet, area: headerArea(table) }),
    GetDataBodyRange: ({ book, sheet, table }) => rangeOf({ book, sheet, area: bodyArea(table) }),
    Delete: ({ book, sheet, table }) => {
      sheet.protection.refuse('Table.delete');
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      for (const [row, column] of [...sheet.cells.entries(table.area)]) sheet.cells.remove(row, column);
      book.touch();
    },
    ConvertToRange: ({ book, sheet, table }) => {
      sheet.protection.refuse('Table.convertToRange');
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      return rangeOf({ book, sheet, area: table.area });
    },
    Resize: ({ sheet, table }, range) => {
      sheet.protection.refuse('Table.resize');
      const area = areaArgument(range, 'Table.resize');
      if (area.top !== table.area.top || area.bottom === area.top) throw invalidArgument('Table.resize');
      table.area = area;
    },
  },
};

interface TablesOf {
  readonly book: HostWorkbook;
  /** Undefined for the tables of the whole workbook. */
  readonly sheet: HostSheet | undefined;
}

function all({ book, sheet }: TablesOf): TableOf[] {
  return (sheet ? [sheet] : book.sheets).flatMap((one) =>
    one.tables.map((table) => ({ book, sheet: one, table })),
  );
}

const findTable = (book: HostWorkbook, name: string): TableOf | undefined =>
  all({ book, sheet: undefined }).find((one) => one.table.name.toLowerCase() === name.toLowerCase());

function rangeArgument({ book, sheet }: TablesOf, given: unknown, location: string): RangeOf {
  if (isRemote(given) && given.type === 'Range') return given.self as RangeOf;
  const { sheet: named } = splitAddress(asText(given, location));
  const of = named === undefined ? (sheet ?? book.activeSheet) : book.requireSheet(named);
  return { book, sheet: of, area: areaArgument(given, location) };
}

/** Header cells of a table are text, never empty and never twice the same. */
function settleHeaders(range: RangeOf, hasHeaders: boolean): void {
  const { sheet, area } = range;
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cells.find(area.top, column);
    const wanted = hasHeaders && cell && !isEmptyCell(cell) ? String(plainValue(cell.value)) : '';
    let name = wanted || `Column${String(column - area.left + 1)}`;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${wanted || 'Column'}${String(i)}`;
    taken.add(name.toLowerCase());
    const at = { ...range, area: { top: area.top, left: column, bottom: area.top, right: column } };
    writeInputs(at, `'${name}`, 'TableCollection.add');
  }
}

const collection: Members<TablesOf> = {
  type: 'TableCollection',
  get: { Count: (self) => all(self).length },
  items: (self) => all(self).map((one) => remote(members, one)),
  item: (self, key) => {
    const one = all(self).find(
      ({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase(),
    );
    return one && remote(members, one);
  },
  call: {
    Add: (self, address, hasHeaders) => {
      const location = 'TableCollection.add';
      const range = rangeArgument(self, address, location);
      const { book, sheet } = range;
      sheet.protection.refuse(location);
      let { area } = range;
      const isTaken =
        sheet.tables.some((one) => overlap(one.area, area)) || sheet.merges.some((one) => overlap(one, area));
      if (isTaken) throw invalidArgument(location);
      if (hasHeaders !== true) throw new NotImplementedByHost(location, 'a table without headers of its own');
      // A table has at least one row below its header.
      if (rowCount(area) === 1) area = { ...area, bottom: area.bottom + 1 };
      settleHeaders({ ...range, area }, true);
      const number = book.nextNumber();
      const table: HostTable = {
        id: book.nextId('TABLE'),
        name: `Table${String(number)}`,
        area,
        options: {},
      };
      sheet.tables.push(table);
      book.touch();
      return remote(members, { book, sheet, table });
    },
  },
};

export function tablesOf(book: HostWorkbook, sheet: HostSheet | undefined): Remote {
  return remote(collection, { book, sheet });
}
