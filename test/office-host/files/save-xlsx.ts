/**
 * Writes a snapshot as .xlsx with ExcelJS, so that LibreOffice and other readers can look at what was written through
 * Office.js. Charts and XML parts are left out.
 */

import ExcelJS from 'exceljs';
import { parseRange } from '../../../src/core/sheet/address';
import { borderKey, formatOf, formatValue, type BorderSide, type CellFormat } from '../model/cell-format';
import type { CellContent } from '../model/cell-store';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { STANDARD_HEIGHT } from '../model/sheet';
import { saveRules } from './save-rules';

export async function saveXlsx(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const active = snapshot.sheets.findIndex(({ name }) => name === snapshot.activeSheet);
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: active, visibility: 'visible' },
  ];
  for (const sheet of snapshot.sheets) saveSheet(workbook, sheet);
  for (const { name, formula } of snapshot.names) {
    // ExcelJS knows names of ranges only.
    if (/^='?[^"(]+'?!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formula)) {
      workbook.definedNames.add(formula.slice(1), name);
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function saveSheet(workbook: ExcelJS.Workbook, from: SheetSnapshot): void {
  const state = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  const sheet = workbook.addWorksheet(from.name, { state: state[from.visibility] });
  if (from.tabColor !== '') sheet.properties.tabColor = { argb: argb(from.tabColor) };
  for (const [column, format] of Object.entries(from.columnFormats)) {
    sheet.getColumn(Number(column)).style = styleOf(formatOf(format));
  }
  for (const [row, format] of Object.entries(from.rowFormats)) {
    Object.assign(sheet.getRow(Number(row)), styleOf(formatOf(format)));
  }
  for (const [column, points] of Object.entries(from.columnWidths)) {
    // Points to characters of the standard font: 7 pixels each and 5 around them.
    sheet.getColumn(Number(column)).width = (points / 72) * 96 > 5 ? ((points / 72) * 96 - 5) / 7 : 0;
  }
  for (const [row, points] of Object.entries(from.rowHeights)) sheet.getRow(Number(row)).height = points;
  for (const row of from.hiddenRows) {
    sheet.getRow(row).hidden = true;
    // ExcelJS leaves out a row that has neither cells nor a height.
    sheet.getRow(row).height ??= STANDARD_HEIGHT;
  }
  for (const column of from.hiddenColumns) sheet.getColumn(column).hidden = true;
  for (const [address, cell] of Object.entries(from.cells)) {
    const to = sheet.getCell(address);
    to.value = valueOf(cell);
    to.style = styleOf(formatOf(cell.format ?? {}));
  }
  for (const merge of from.merges) sheet.mergeCells(merge);
  saveRules(sheet, from);
  savePrint(sheet, from);
}

function savePrint(sheet: ExcelJS.Worksheet, from: SheetSnapshot): void {
  const frozen = from.frozen === null ? undefined : parseRange(from.frozen);
  if (from.frozen !== null) {
    const rows = /^1:(\d+)$/.exec(from.frozen)?.[1];
    const columns = /^A:([A-Z]+)$/.exec(from.frozen)?.[1];
    sheet.views = [
      {
        state: 'frozen',
        ySplit: frozen?.bottom ?? Number(rows ?? 0),
        xSplit: frozen?.right ?? (columns === undefined ? 0 : sheet.getColumn(columns).number),
      },
    ];
  }
  if (from.autoFilter !== null) sheet.autoFilter = from.autoFilter;
  const { Orientation, PaperSize, Zoom } = from.pageLayout;
  const zoom = (Zoom ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  sheet.pageSetup = {
    orientation: Orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(typeof PaperSize === 'string' && PaperSize.toUpperCase() === 'A4' && { paperSize: 9 }),
    ...(from.printArea !== null && { printArea: from.printArea }),
    ...(from.printTitleRows !== null && { printTitlesRow: from.printTitleRows }),
    fitToPage: isFitted,
    ...(isFitted && {
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
  };
}

function valueOf({ value = '', formula, link }: CellSnapshot): ExcelJS.CellValue {
  if (formula !== undefined) return { formula: formula.slice(1), result: plain(value) as number };
  if (link !== undefined && typeof value === 'string') {
    const target = link['documentReference'];
    return { text: value, hyperlink: target === undefined ? (link['address'] ?? '') : `#${target}` };
  }
  return value === '' ? null : plain(value);
}

const plain = (value: CellContent): ExcelJS.CellValue =>
  typeof value === 'object' ? { error: value.error as ExcelJS.CellErrorValue['error'] } : value;

/** "#RRGGBB" as ExcelJS has it. */
export const argb = (color: unknown): string => `FF${String(color).slice(1)}`;

const LINES: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

function borderOf(format: CellFormat, side: BorderSide): Partial<ExcelJS.Border> | undefined {
  const style = LINES[String(formatValue(format, borderKey(side, 'style')))];
  if (style === undefined) return undefined;
  const weight = String(formatValue(format, borderKey(side, 'weight'))).toLowerCase();
  const isWeighed =
    style === 'thin' && ['hair', 'medium', 'thick'].includes(weight.replace('hairline', 'hair'));
  return {
    style: isWeighed ? (weight.replace('hairline', 'hair') as ExcelJS.BorderStyle) : style,
    color: { argb: argb(formatValue(format, borderKey(side, 'color'))) },
  };
}

function styleOf(format: CellFormat): Partial<ExcelJS.Style> {
  const value = (key: string): string => String(formatValue(format, key));
  const is = (key: string): boolean => formatValue(format, key) === true;
  const vertical = value('verticalAlignment').toLowerCase().replace('center', 'middle');
  const horizontal = value('horizontalAlignment');
  const borders = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
  return {
    numFmt: value('numberFormat'),
    font: {
      name: value('font.name'),
      size: Number(value('font.size')),
      bold: is('font.bold'),
      italic: is('font.italic'),
      underline: value('font.underline') !== 'None',
      strike: is('font.strikethrough'),
      color: { argb: argb(value('font.color')) },
    },
    ...('fill.color' in format && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(value('fill.color')) } },
    }),
    alignment: {
      ...(horizontal !== 'General' && {
        horizontal: horizontal.toLowerCase() as NonNullable<ExcelJS.Alignment['horizontal']>,
      }),
      vertical: vertical as NonNullable<ExcelJS.Alignment['vertical']>,
      wrapText: is('wrapText'),
    },
    border: Object.fromEntries(
      Object.entries(borders).flatMap(([to, side]) => {
        const border = borderOf(format, side);
        return border ? [[to, border]] : [];
      }),
    ),
    protection: { locked: is('protection.locked') },
  };
}
