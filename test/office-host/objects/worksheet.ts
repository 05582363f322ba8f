/** Excel.Worksheet and the collection of all worksheets. */

import { WHOLE_SHEET, areaAddress, checkedArea, parseAreaAddress } from '../model/area';
import { WORKBOOK_TARGET } from '../model/events';
import { STANDARD_HEIGHT, type HostSheet, type Visibility } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import {
  HostError,
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  asWholeNumber,
  invalidArgument,
} from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';
import { autoFilterOf } from './auto-filter';
import { chartsOf } from './charts';
import { colorOf } from './colors';
import { customPropertiesOf } from './custom-properties';
import { eventMembers } from './event-members';
import { freezePanesOf } from './freeze-panes';
import { namesOf } from './names';
import { pageLayoutOf } from './page-layout';
import { sheetProtectionOf } from './protection';
import { rangeOf } from './range';
import { splitAddress } from './range-address';
import { rangeAreasOf } from './range-areas';
import { standardWidth } from './range-format';
import { tablesOf } from './tables';

export interface SheetOf {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
}

function areaOf({ book, sheet }: SheetOf, given: unknown, location: string): Remote {
  if (given === undefined || given === null || given === '')
    return rangeOf({ book, sheet, area: WHOLE_SHEET });
  const text = asText(given, location);
  const { sheet: named, address } = splitAddress(text);
  const of = named === undefined ? sheet : book.findSheet(named);
  // An address may be a defined name.
  const name = book.findName(text, sheet) ?? book.findName(text);
  if (name) return rangeOfName(book, name.formula, location);
  if (of !== sheet) throw invalidArgument(location);
  return rangeOf({ book, sheet, area: checkedArea(parseAreaAddress(address, location), location) });
}

/** The range that a defined name stands for. */
export function rangeOfName(book: HostWorkbook, formula: string, location: string): Remote {
  const { sheet: named, address } = splitAddress(formula);
  const sheet = named === undefined ? undefined : book.findSheet(named);
  if (!sheet) throw invalidArgument(location);
  return rangeOf({ book, sheet, area: parseAreaAddress(address, location) });
}

function neighbour({ book, sheet }: SheetOf, step: 1 | -1, visibleOnly: unknown): Remote | null {
  for (let i = book.sheets.indexOf(sheet) + step; i >= 0 && i < book.sheets.length; i += step) {
    const other = book.sheets[i];
    if (other && (visibleOnly !== true || other.visibility === 'Visible')) return worksheetOf(book, other);
  }
  return null;
}

function used({ book, sheet }: SheetOf, valuesOnly: unknown): Remote | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area ? rangeOf({ book, sheet, area }) : null;
}

const members: Members<SheetOf> = {
  type: 'Worksheet',
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.view['ShowGridlines'] ?? true,
    ShowHeadings: ({ sheet }) => sheet.view['ShowHeadings'] ?? true,
    StandardHeight: () => STANDARD_HEIGHT,
    // Characters of the standard font, as Excel gives it; columnWidth is in points.
    StandardWidth: ({ sheet }) => ((standardWidth(sheet) / 72) * 96 - 5) / 7,
  },
  set: {
    Name: ({ book, sheet }, name) => {
      book.renameSheet(sheet, asText(name, 'Worksheet.name'));
    },
    Position: ({ book, sheet }, position) => {
      book.moveSheet(sheet, asNumber(position, 'Worksheet.position'));
    },
    Visibility: ({ book, sheet }, value) => {
      const allowed: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];
      book.showSheet(sheet, asOneOf(value, allowed, 'Worksheet.visibility'));
    },
    TabColor: ({ book, sheet }, color) => {
      book.protection.refuse('Worksheet.tabColor');
      sheet.tabColor = color === '' ? '' : colorOf(color, 'Worksheet.tabColor');
    },
    ShowGridlines: ({ sheet }, value) => {
      sheet.view['ShowGridlines'] = asBoolean(value, 'Worksheet.showGridlines');
    },
    ShowHeadings: ({ sheet }, value) => {
      sheet.view['ShowHeadings'] = asBoolean(value, 'Worksheet.showHeadings');
    },
    StandardWidth: ({ sheet }, value) => {
      sheet.protection.refuse('Worksheet.standardWidth', 'allowFormatColumns');
      const characters = asNumber(value, 'Worksheet.standardWidth');
      sheet.view['StandardWidthPoints'] = ((characters * 7 + 5) / 96) * 72;
    },
  },
  go: {
    Names: ({ book, sheet }) => namesOf(book, sheet),
    Tables: ({ book, sheet }) => tablesOf(book, sheet),
    Charts: chartsOf,
    Protection: ({ sheet }) => sheetProtectionOf(sheet),
    FreezePanes: freezePanesOf,
    PageLayout: pageLayoutOf,
    AutoFilter: autoFilterOf,
    CustomProperties: customPropertiesOf,
  },
  call: {
    ...eventMembers<SheetOf>(
      [
        'changed',
        'formatChanged',
        'rowSorted',
        'columnSorted',
        'selectionChanged',
        'activated',
        'deactivated',
      ],
      ({ book }) => book,
      ({ sheet }) => sheet.id,
    ),
    Activate: ({ book, sheet }) => {
      book.activate(sheet);
    },
    Calculate: ({ book }) => {
      book.calculateNow();
    },
    Delete: ({ book, sheet }) => {
      book.deleteSheet(sheet);
    },
    GetRange: (self, address) => areaOf(self, address, 'Worksheet.getRange'),
    GetRanges: ({ book, sheet }, address) => {
      const location = 'Worksheet.getRanges';
      const text = asText(address, location);
      const { listSeparator } = book.behaviour;
      if (listSeparator !== ',' && text.includes(',')) throw invalidArgument(location);
      const areas = text
        .split(listSeparator)
        .map((one) => parseAreaAddress(splitAddress(one.trim()).address, location));
      return rangeAreasOf({ book, sheet, areas });
    },
    GetRangeByIndexes: ({ book, sheet }, row, column, rows, columns) => {
      const location = 'Worksheet.getRangeByIndexes';
      const top = asNumber(row, location) + 1;
      const left = asNumber(column, location) + 1;
      const bottom = top + asWholeNumber(rows, 1, location) - 1;
      const right = left + asWholeNumber(columns, 1, location) - 1;
      return rangeOf({ book, sheet, area: checkedArea({ top, left, bottom, right }, location) });
    },
    GetCell: ({ book, sheet }, row, column) => {
      const top = asNumber(row, 'Worksheet.getCell') + 1;
      const left = asNumber(column, 'Worksheet.getCell') + 1;
      const area = checkedArea({ top, left, bottom: top, right: left }, 'Worksheet.getCell');
      return rangeOf({ book, sheet, area });
    },
    GetUsedRange: (self, valuesOnly) =>
      used(self, valuesOnly) ?? areaOf(self, areaAddress({ top: 1, left: 1, bottom: 1, right: 1 }), ''),
    GetUsedRangeOrNullObject: used,
    GetNext: (self, visibleOnly) => found(neighbour(self, 1, visibleOnly), 'Worksheet.getNext'),
    GetNextOrNullObject: (self, visibleOnly) => neighbour(self, 1, visibleOnly),
    GetPrevious: (self, visibleOnly) => found(neighbour(self, -1, visibleOnly), 'Worksheet.getPrevious'),
    GetPreviousOrNullObject: (self, visibleOnly) => neighbour(self, -1, visibleOnly),
  },
};

function found(object: Remote | null | undefined, location: string): Remote {
  if (!object) throw new HostError('ItemNotFound', location);
  return object;
}

/** A sheet that was deleted meanwhile is not found any more. */
export function worksheetOf(book: HostWorkbook, sheet: HostSheet): Remote {
  if (sheet.isDeleted) throw new HostError('ItemNotFound', 'Worksheet');
  return remote(members, { book, sheet });
}

const shown = (book: HostWorkbook, visibleOnly: unknown): HostSheet[] =>
  book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');

const collection: Members<HostWorkbook> = {
  type: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => worksheetOf(book, sheet)),
  item: (book, key) => {
    const sheet = book.findSheet(String(key));
    return sheet && worksheetOf(book, sheet);
  },
  call: {
    ...eventMembers<HostWorkbook>(
      [
        'changed',
        'formatChanged',
        'rowSorted',
        'columnSorted',
        'selectionChanged',
        'activated',
        'deactivated',
        'added',
        'deleted',
      ],
      (book) => book,
      () => WORKBOOK_TARGET,
    ),
    Add: (book, name) =>
      worksheetOf(
        book,
        book.addSheet(
          name === undefined || name === null ? undefined : asText(name, 'WorksheetCollection.add'),
        ),
      ),
    GetActiveWorksheet: (book) => {
      book.refuseChart('WorksheetCollection.getActiveWorksheet');
      return worksheetOf(book, book.activeSheet);
    },
    GetCount: (book, visibleOnly) => shown(book, visibleOnly).length,
    GetFirst: (book, visibleOnly) => {
      const sheet = shown(book, visibleOnly)[0];
      return found(sheet && worksheetOf(book, sheet), 'WorksheetCollection.getFirst');
    },
    GetLast: (book, visibleOnly) => {
      const sheet = shown(book, visibleOnly).at(-1);
      return found(sheet && worksheetOf(book, sheet), 'WorksheetCollection.getLast');
    },
  },
};

export function worksheetsOf(book: HostWorkbook): Remote {
  return remote(collection, book);
}
