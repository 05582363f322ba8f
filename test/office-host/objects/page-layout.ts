/** worksheet.pageLayout: how the sheet is printed. */

import type { HostSheet } from '../model/sheet';
import { asOneOf, asRecord } from '../protocol/host-error';
import { bag, remote, type Members, type Remote } from '../protocol/remote';
import { areaArgument, rangeOf } from './range';
import { rangeAreasOf } from './range-areas';
import type { SheetOf } from './worksheet';

const simple = bag('PageLayout', {
  Orientation: 'Portrait',
  PaperSize: 'Letter',
  BlackAndWhite: false,
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  PrintErrors: 'AsDisplayed',
  PrintComments: 'NoComments',
  PrintOrder: 'DownThenOver',
  DraftMode: false,
  FirstPageNumber: '',
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
});

const headerFooter = bag('HeaderFooter', {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
});

const headersFooters: Members<HostSheet> = {
  type: 'HeaderFooterGroup',
  go: { DefaultForAllPages: (sheet) => remote(headerFooter, partOf(sheet, 'headersFooters')) },
};

function partOf(sheet: HostSheet, name: string): Record<string, unknown> {
  const part = (sheet.pageLayout[name] ?? {}) as Record<string, unknown>;
  sheet.pageLayout[name] = part;
  return part;
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const members: Members<SheetOf> = {
  type: 'PageLayout',
  get: Object.fromEntries(
    Object.entries(simple.get ?? {}).map(([name, read]) => [
      name,
      ({ sheet }: SheetOf) => read(sheet.pageLayout),
    ]),
  ),
  set: {
    ...Object.fromEntries(
      Object.entries(simple.set ?? {}).map(([name, write]) => [
        name,
        ({ sheet }: SheetOf, value: unknown): void => {
          write(sheet.pageLayout, value);
        },
      ]),
    ),
    Zoom: ({ book, sheet }, value) => {
      if (!book.behaviour.losesZoom) sheet.pageLayout['Zoom'] = asRecord(value, 'PageLayout.zoom');
    },
    Orientation: ({ sheet }, value) => {
      sheet.pageLayout['Orientation'] = asOneOf(value, ['Portrait', 'Landscape'], 'PageLayout.orientation');
    },
  },
  go: { HeadersFooters: ({ sheet }) => remote(headersFooters, sheet) },
  call: {
    SetPrintArea: ({ sheet }, area) => {
      sheet.printArea = areaArgument(area, 'PageLayout.setPrintArea');
    },
    SetPrintTitleRows: ({ sheet }, area) => {
      const { top, bottom } = areaArgument(area, 'PageLayout.setPrintTitleRows');
      sheet.printTitleRows = { top, left: 1, bottom, right: 16_384 };
    },
    SetPrintTitleColumns: ({ sheet }, area) => {
      const { left, right } = areaArgument(area, 'PageLayout.setPrintTitleColumns');
      sheet.printTitleColumns = { top: 1, left, bottom: 1_048_576, right };
    },
    GetPrintAreaOrNullObject: ({ book, sheet }) =>
      sheet.printArea ? rangeAreasOf({ book, sheet, areas: [sheet.printArea] }) : null,
    GetPrintTitleRowsOrNullObject: ({ book, sheet }) =>
      sheet.printTitleRows ? rangeOf({ book, sheet, area: sheet.printTitleRows }) : null,
    GetPrintTitleColumnsOrNullObject: ({ book, sheet }) =>
      sheet.printTitleColumns ? rangeOf({ book, sheet, area: sheet.printTitleColumns }) : null,
    SetPrintMargins: ({ sheet }, unit, margins) => {
      const location = 'PageLayout.setPrintMargins';
      const scale = POINTS[asOneOf(unit, Object.keys(POINTS), location)] ?? 1;
      for (const [name, value] of Object.entries(asRecord(margins, location))) {
        if (typeof value !== 'number') continue;
        sheet.pageLayout[`${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`] = value * scale;
      }
    },
  },
};

export function pageLayoutOf(self: SheetOf): Remote {
  return remote(members, self);
}
