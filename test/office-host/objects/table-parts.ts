/** The columns and the rows of an Excel table. */

import type { CellRange } from '../../../src/core/sheet/address';
import { areaAddress, columnCount, rowCount } from '../model/area';
import { isEmptyCell } from '../model/cell-store';
import { plainValue } from '../model/shown-text';
import { writeInputs } from '../model/write-cells';
import { NotImplementedByHost, asText, invalidArgument } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';
import { rangeOf } from './range';
import { bodyArea, type TableOf } from './tables';

interface ColumnOf extends TableOf {
  readonly index: number;
}
type RowOf = ColumnOf;

const columnArea = ({ table, index }: ColumnOf): CellRange => {
  const left = table.area.left + index;
  return { ...table.area, left, right: left };
};

const columnName = ({ sheet, table, index }: ColumnOf): string =>
  String(plainValue(sheet.cells.find(table.area.top, table.area.left + index)?.value ?? ''));

const column: Members<ColumnOf> = {
  type: 'TableColumn',
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: columnName,
    Values: ({ book, sheet, ...self }) =>
      rangeOf({ book, sheet, area: columnArea({ book, sheet, ...self }) }).read('Values'),
  },
  set: {
    Name: (self, name) => {
      const { top } = self.table.area;
      const area = { ...columnArea(self), top, bottom: top };
      writeInputs({ ...self, area }, `'${asText(name, 'TableColumn.name')}`, 'TableColumn.name');
    },
  },
  call: {
    GetRange: (self) => rangeOf({ book: self.book, sheet: self.sheet, area: columnArea(self) }),
    GetHeaderRowRange: (self) =>
      rangeOf({
        book: self.book,
        sheet: self.sheet,
        area: { ...columnArea(self), bottom: self.table.area.top },
      }),
    GetDataBodyRange: (self) =>
      rangeOf({
        book: self.book,
        sheet: self.sheet,
        area: { ...columnArea(self), top: self.table.area.top + 1 },
      }),
  },
};

const allColumns = (self: TableOf): ColumnOf[] =>
  Array.from({ length: columnCount(self.table.area) }, (_, index) => ({ ...self, index }));

const columns: Members<TableOf> = {
  type: 'TableColumnCollection',
  get: { Count: ({ table }) => columnCount(table.area) },
  items: (self) => allColumns(self).map((one) => remote(column, one)),
  item: (self, key) => {
    const found = allColumns(self).find((one) =>
      typeof key === 'number' ? one.index + 1 === key : columnName(one).toLowerCase() === key.toLowerCase(),
    );
    return found && remote(column, found);
  },
};

const rowArea = ({ table, index }: RowOf): CellRange => {
  const top = table.area.top + 1 + index;
  return { ...table.area, top, bottom: top };
};

const row: Members<RowOf> = {
  type: 'TableRow',
  get: {
    Index: ({ index }) => index,
    Values: (self) => rangeOf({ book: self.book, sheet: self.sheet, area: rowArea(self) }).read('Values'),
  },
  set: {
    Values: (self, values) => {
      writeInputs({ ...self, area: rowArea(self) }, values, 'TableRow.values');
    },
  },
  call: {
    GetRange: (self) => rangeOf({ book: self.book, sheet: self.sheet, area: rowArea(self) }),
  },
};

const allRows = (self: TableOf): RowOf[] =>
  Array.from({ length: rowCount(bodyArea(self.table)) }, (_, index) => ({ ...self, index }));

/** A new table has one empty row, which the first rows added fill. */
function isBlankBody({ sheet, table }: TableOf): boolean {
  const body = bodyArea(table);
  return rowCount(body) === 1 && [...sheet.cells.entries(body)].every(([, , cell]) => isEmptyCell(cell));
}

function addRows(self: TableOf, index: unknown, given: unknown): Remote {
  const location = 'TableRowCollection.add';
  const { book, sheet, table } = self;
  sheet.protection.refuse(location, 'allowInsertRows');
  if (index !== undefined && index !== null && index !== -1)
    throw new NotImplementedByHost(location, 'at an index');
  const values = (Array.isArray(given) && !Array.isArray(given[0]) ? [given] : given) as
    unknown[][] | null | undefined;
  const count = values?.length ?? 1;
  const first = isBlankBody(self) ? table.area.top + 1 : table.area.bottom + 1;
  const added = { ...table.area, top: first, bottom: first + count - 1 };
  if (values?.some((one) => one.length !== columnCount(table.area))) throw invalidArgument(location);
  const below = [...sheet.cells.entries(added)].some(([, , cell]) => !isEmptyCell(cell));
  if (below) throw new NotImplementedByHost(location, `cells to be moved down at ${areaAddress(added)}`);
  table.area = { ...table.area, bottom: added.bottom };
  if (values) writeInputs({ book, sheet, area: added }, values, location);
  return remote(row, { ...self, index: first - table.area.top - 1 });
}

const rows: Members<TableOf> = {
  type: 'TableRowCollection',
  get: { Count: ({ table }) => rowCount(bodyArea(table)) },
  items: (self) => allRows(self).map((one) => remote(row, one)),
  call: { Add: addRows },
};

export function tableColumnsOf(self: TableOf): Remote {
  return remote(columns, self);
}
export function tableRowsOf(self: TableOf): Remote {
  return remote(rows, self);
}
