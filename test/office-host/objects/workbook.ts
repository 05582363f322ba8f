/** Excel.Workbook, the root of everything, and the application around it. */

import type { CalculationMode, HostWorkbook } from '../model/workbook';
import { HostError, asBoolean, asOneOf, asText } from '../protocol/host-error';
import type { RangeOf } from '../model/write-cells';
import { bag, remote, type Members, type Remote } from '../protocol/remote';
import { customXmlPartsOf } from './custom-xml-parts';
import { namesOf } from './names';
import { workbookProtectionOf } from './protection';
import { rangeOf } from './range';
import { settingsOf } from './settings';
import { tablesOf } from './tables';
import { worksheetsOf } from './worksheet';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const numberFormatInfo = bag('NumberFormatInfo', { NumberDecimalSeparator: '.', NumberGroupSeparator: ',' });
const cultureInfo: Members<Record<string, unknown>> = {
  type: 'CultureInfo',
  get: { Name: () => 'en-US' },
  go: { NumberFormat: () => remote(numberFormatInfo, {}) },
};

const application: Members<HostWorkbook> = {
  type: 'Application',
  get: {
    CalculationMode: (book) => book.calculationMode,
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (book, mode) => {
      book.setCalculationMode(asOneOf(mode, MODES, 'Application.calculationMode'));
    },
  },
  go: { CultureInfo: () => remote(cultureInfo, {}) },
  call: {
    Calculate: (book, type) => {
      asOneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'Application.calculate');
      book.calculateNow();
    },
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
    Name: () => 'Book1.xlsx',
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
    GetSelectedRange: (book) => rangeOf({ book, sheet: book.activeSheet, area: book.activeSheet.selection }),
    GetActiveCell: (book) => {
      const { top, left } = book.activeSheet.selection;
      return rangeOf({ book, sheet: book.activeSheet, area: { top, left, bottom: top, right: left } });
    },
  },
};

export function workbookOf(book: HostWorkbook): Remote {
  return remote(workbook, book);
}
