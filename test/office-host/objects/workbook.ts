/** Excel.Workbook, the root of everything, and the application around it. */

import type { CalculationMode, HostWorkbook } from '../model/workbook';
import { HostError, asBoolean, asOneOf, asText } from '../protocol/host-error';
import type { RangeOf } from '../model/write-cells';
import { bag, remote, type Members, type Remote } from '../protocol/remote';
import { functionsOf } from './functions';
import { customXmlPartsOf } from './custom-xml-parts';
import { namesOf } from './names';
import { workbookProtectionOf } from './protection';
import { rangeOf } from './range';
import { settingsOf } from './settings';
import { tablesOf } from './tables';
import { worksheetsOf } from './worksheet';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const decimal = ({ behaviour }: HostWorkbook): string => (behaviour.dataLocale === 'vi-VN' ? ',' : '.');
const thousands = ({ behaviour }: HostWorkbook): string => (behaviour.dataLocale === 'vi-VN' ? '.' : ',');
const numberFormatInfo: Members<HostWorkbook> = {
  type: 'NumberFormatInfo',
  get: { NumberDecimalSeparator: decimal, NumberGroupSeparator: thousands },
};
const cultureInfo: Members<HostWorkbook> = {
  type: 'CultureInfo',
  get: { Name: ({ behaviour }) => behaviour.dataLocale },
  go: { NumberFormat: (book) => remote(numberFormatInfo, book) },
};

/** A workbook of its own, which opens in a window of its own: here its bytes are kept for the test to look at. */
const created: Members<{ readonly book: HostWorkbook; readonly base64: string }> = {
  type: 'WorkbookCreated',
  get: { Id: () => 'created' },
  call: {
    Open: ({ book, base64 }) => {
      book.opened.push(base64);
    },
  },
};

const application: Members<HostWorkbook> = {
  type: 'Application',
  get: {
    CalculationMode: (book) => book.calculationMode,
    CalculationState: (book) => (book.isPending ? 'Pending' : 'Done'),
    DecimalSeparator: decimal,
    ThousandsSeparator: thousands,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (book, mode) => {
      book.setCalculationMode(asOneOf(mode, MODES, 'Application.calculationMode'));
    },
  },
  go: { CultureInfo: (book) => remote(cultureInfo, book) },
  call: {
    Calculate: (book, type) => {
      asOneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'Application.calculate');
      book.calculateNow();
    },
    CreateWorkbook: (book, base64) => remote(created, { book, base64: asText(base64, 'createWorkbook') }),
    // Nothing is drawn here: there is nothing to suspend.
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: (book) => {
      book.isCalculationSuspended = true;
    },
  },
};

const runtime: Members<HostWorkbook> = {
  type: 'Runtime',
  get: { EnableEvents: (book) => book.events.isEnabled },
  set: {
    EnableEvents: (book, value) => {
      book.events.isEnabled = asBoolean(value, 'Runtime.enableEvents');
    },
  },
};

const properties = bag('DocumentProperties', {
  Title: '',
  Subject: '',
  Author: '',
  Keywords: '',
  Comments: '',
  Category: '',
  Manager: '',
  Company: '',
});

const workbook: Members<HostWorkbook> = {
  type: 'Workbook',
  get: {
    Name: ({ behaviour }) => behaviour.workbookName,
    ReadOnly: () => false,
  },
  go: {
    Worksheets: worksheetsOf,
    Names: (book) => namesOf(book, undefined),
    Tables: (book) => tablesOf(book, undefined),
    Settings: settingsOf,
    CustomXmlParts: customXmlPartsOf,
    Protection: workbookProtectionOf,
    Application: (book) => remote(application, book),
    Functions: functionsOf,
    Properties: (book) => remote(properties, book.properties),
    _Runtime: (book) => remote(runtime, book),
  },
  call: {
    _GetRangeForEventByReferenceId: (book, reference) => {
      const range = book.events.kept(asText(reference, 'event.getRange'));
      if (range === undefined) throw new HostError('ItemNotFound', 'event.getRange');
      return rangeOf(range as RangeOf);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, reference) => {
      const range = book.events.kept(asText(reference, 'event.getRangeOrNullObject')) as RangeOf | undefined;
      return range && !range.sheet.isDeleted ? rangeOf(range) : null;
    },
    GetSelectedRange: (book) => {
      book.refuseChart('Workbook.getSelectedRange');
      return rangeOf({ book, sheet: book.activeSheet, area: book.activeSheet.selection });
    },
    GetActiveCell: (book) => {
      book.refuseChart('Workbook.getActiveCell');
      const { top, left } = book.activeSheet.selection;
      return rangeOf({ book, sheet: book.activeSheet, area: { top, left, bottom: top, right: left } });
    },
  },
};

export function workbookOf(book: HostWorkbook): Remote {
  return remote(workbook, book);
}
