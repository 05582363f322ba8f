/** A whole workbook as plain JSON: equal workbooks give equal snapshots. Ids, which a restored sheet cannot keep, are out. */

import { addressOf, type CellRange } from '../../../src/core/sheet/address';
import { areaAddress } from './area';
import type { CellFormat } from './cell-format';
import type { CellContent } from './cell-store';
import type { ProtectionOptions } from './protection';
import type { HostSheet, Validation, Visibility } from './sheet';
import type { CalculationMode, HostWorkbook } from './workbook';

export interface CellSnapshot {
  readonly value?: CellContent;
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly link?: Readonly<Record<string, string>>;
}

type Plain = Readonly<Record<string, unknown>>;

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly sheetFormat: CellFormat;
  readonly rowFormats: Readonly<Record<string, CellFormat>>;
  readonly columnFormats: Readonly<Record<string, CellFormat>>;
  readonly merges: readonly string[];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protection: { readonly options: ProtectionOptions; readonly password: string | null } | null;
  readonly validations: readonly (Validation & { readonly range: string })[];
  readonly conditionalFormats: readonly {
    readonly ranges: readonly string[];
    readonly formula: string;
    readonly stopIfTrue: boolean;
    readonly format: CellFormat;
  }[];
  readonly frozen: string | null;
  readonly autoFilter: string | null;
  readonly pageLayout: Plain;
  readonly printArea: string | null;
  readonly printTitleRows: string | null;
  readonly printTitleColumns: string | null;
  readonly tables: readonly { readonly name: string; readonly range: string; readonly options: Plain }[];
  readonly charts: readonly {
    readonly options: Plain;
    readonly parts: Plain;
    readonly source: { readonly sheet: string; readonly range: string };
    readonly seriesBy: string;
    readonly position: string | null;
  }[];
  readonly customProperties: Readonly<Record<string, string>>;
  readonly selection: string;
  readonly view: Plain;
}

export interface WorkbookSnapshot {
  readonly calculationMode: CalculationMode;
  readonly activeSheet: string;
  readonly structure: { readonly password: string | null } | null;
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly visible: boolean;
    readonly comment: string;
    readonly scope: string | null;
  }[];
  readonly settings: Plain;
  readonly xmlParts: readonly string[];
  readonly properties: Plain;
  readonly sheets: readonly SheetSnapshot[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const orNull = (area: CellRange | undefined): string | null => (area ? areaAddress(area) : null);
/** A copy with its keys in order, so that JSON texts can be compared too. */
const sorted = <T>(entries: Iterable<[string | number, T]>): Record<string, T> =>
  Object.fromEntries(
    [...entries].map(([key, value]): [string, T] => [String(key), value]).sort(([a], [b]) => byText(a, b)),
  );
const numbers = (set: Iterable<number>): number[] => [...set].sort((a, b) => a - b);
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function takeSnapshot(book: HostWorkbook): WorkbookSnapshot {
  book.refresh();
  return copy({
    calculationMode: book.calculationMode,
    activeSheet: book.activeSheet.name,
    structure: book.protection.isOn ? { password: book.protection.password ?? null } : null,
    names: book.names
      .map(({ scope, ...name }) => ({ ...name, scope: scope?.name ?? null }))
      .sort((a, b) => byText(`${a.name} ${a.scope ?? ''}`, `${b.name} ${b.scope ?? ''}`)),
    settings: sorted(book.settings),
    xmlParts: book.xmlParts.map(({ xml }) => xml).sort(byText),
    properties: sorted(Object.entries(book.properties)),
    sheets: book.sheets.map(sheetSnapshot),
  });
}

function cellsOf({ cells }: HostSheet): Record<string, CellSnapshot> {
  const found: Record<string, CellSnapshot> = {};
  for (const [row, column, { value, formula, format, link }] of cells.entries()) {
    // A cell that was touched and looks like its row or column is as if it was never touched.
    const isPlain = value === '' && formula === undefined && link === undefined;
    if (isPlain && format === cells.layerFormat(row, column)) continue;
    found[addressOf(row, column)] = {
      ...(value !== '' && { value }),
      ...(formula !== undefined && { formula }),
      ...(Object.keys(format).length > 0 && { format }),
      ...(link !== undefined && { link }),
    };
  }
  return found;
}

function sheetSnapshot(sheet: HostSheet): SheetSnapshot {
  const { cells, protection } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: cellsOf(sheet),
    sheetFormat: cells.sheetFormat,
    rowFormats: sorted(cells.rowFormats),
    columnFormats: sorted(cells.columnFormats),
    merges: sheet.merges.map(areaAddress).sort(byText),
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    hiddenRows: numbers(sheet.hiddenRows),
    hiddenColumns: numbers(sheet.hiddenColumns),
    protection: protection.isOn
      ? { options: protection.options, password: protection.password ?? null }
      : null,
    validations: sheet.validations
      .all()
      .map(({ area, value }) => ({ range: areaAddress(area), ...value }))
      .sort((a, b) => byText(a.range, b.range)),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, stopIfTrue, format }) => ({
      ranges: areas.map(areaAddress).sort(byText),
      formula,
      stopIfTrue,
      format: sorted(Object.entries(format)),
    })),
    frozen: orNull(sheet.frozen),
    autoFilter: orNull(sheet.autoFilter),
    pageLayout: sorted(Object.entries(sheet.pageLayout)),
    printArea: orNull(sheet.printArea),
    printTitleRows: orNull(sheet.printTitleRows),
    printTitleColumns: orNull(sheet.printTitleColumns),
    tables: sheet.tables
      .map(({ name, area, options }) => ({ name, range: areaAddress(area), options }))
      .sort((a, b) => byText(a.name, b.name)),
    charts: sheet.charts.map((chart) => ({
      options: sorted(Object.entries(chart.options)),
      parts: sorted(chart.parts),
      source: {
        sheet: chart.source.sheet.isDeleted ? '#REF!' : chart.source.sheet.name,
        range: areaAddress(chart.source.area),
      },
      seriesBy: chart.seriesBy,
      position: orNull(chart.position),
    })),
    customProperties: sorted(sheet.customProperties),
    selection: areaAddress(sheet.selection),
    view: sorted(Object.entries(sheet.view)),
  };
}
