/** The way back: makes a workbook what a snapshot says, past every protection. */

import { type CellRange, parseAddress } from '../../../src/core/sheet/address';
import { parseAreaAddress } from './area';
import { formatOf } from './cell-format';
import type { ProtectionOptions } from './protection';
import { HostSheet } from './sheet';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { HostWorkbook } from './workbook';

const area = (address: string): CellRange => parseAreaAddress(address, 'snapshot');
const areaOrNone = (address: string | null): CellRange | undefined =>
  address === null ? undefined : area(address);

export function restoreSnapshot(book: HostWorkbook, snapshot: WorkbookSnapshot): void {
  book.clear();
  for (const one of snapshot.sheets) book.sheets.push(new HostSheet(book.newSheetId(), one.name));
  snapshot.sheets.forEach((one, i) => {
    restoreSheet(book, book.sheets[i] as HostSheet, one);
  });
  for (const { scope, ...name } of snapshot.names) {
    book.names.push({ ...name, scope: scope === null ? undefined : book.requireSheet(scope) });
  }
  for (const [key, value] of Object.entries(snapshot.settings)) book.settings.set(key, value);
  for (const xml of snapshot.xmlParts) book.xmlParts.push({ id: book.nextId('XML'), xml });
  Object.assign(book.properties, snapshot.properties);
  book.activate(book.requireSheet(snapshot.activeSheet));
  if (snapshot.structure) book.protection.protect({}, snapshot.structure.password ?? undefined, 'snapshot');
  book.setCalculationMode(snapshot.calculationMode);
  book.touch();
}

function restoreSheet(book: HostWorkbook, sheet: HostSheet, from: SheetSnapshot): void {
  sheet.visibility = from.visibility;
  sheet.tabColor = from.tabColor;
  restoreCells(sheet, from);
  sheet.merges = from.merges.map(area);
  for (const [column, width] of Object.entries(from.columnWidths))
    sheet.columnWidths.set(Number(column), width);
  for (const [row, height] of Object.entries(from.rowHeights)) sheet.rowHeights.set(Number(row), height);
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const { range, ...validation } of from.validations) sheet.validations.set(area(range), validation);
  sheet.conditionalFormats = from.conditionalFormats.map(({ ranges, ...format }) => ({
    id: book.nextId('CF'),
    type: 'Custom',
    areas: ranges.map(area),
    ...format,
  }));
  sheet.frozen = areaOrNone(from.frozen);
  sheet.autoFilter = areaOrNone(from.autoFilter);
  Object.assign(sheet.pageLayout, from.pageLayout);
  sheet.printArea = areaOrNone(from.printArea);
  sheet.printTitleRows = areaOrNone(from.printTitleRows);
  sheet.printTitleColumns = areaOrNone(from.printTitleColumns);
  for (const { name, range, options } of from.tables) {
    sheet.tables.push({ id: book.nextId('TABLE'), name, area: area(range), options: { ...options } });
  }
  for (const { options, parts, source, seriesBy, position } of from.charts) {
    const at = areaOrNone(position);
    sheet.charts.push({
      id: book.nextId('CHART'),
      options: { ...options },
      parts: new Map(Object.entries(parts as Record<string, Record<string, unknown>>)),
      source: { sheet: book.requireSheet(source.sheet), area: area(source.range) },
      seriesBy,
      ...(at && { position: at }),
    });
  }
  for (const [key, value] of Object.entries(from.customProperties)) sheet.customProperties.set(key, value);
  sheet.selection = area(from.selection);
  Object.assign(sheet.view, from.view);
  if (from.protection) {
    const options: ProtectionOptions = from.protection.options;
    sheet.protection.protect(options, from.protection.password ?? undefined, 'snapshot');
  }
}

function restoreCells({ cells }: HostSheet, from: SheetSnapshot): void {
  cells.sheetFormat = formatOf(from.sheetFormat);
  for (const [row, format] of Object.entries(from.rowFormats))
    cells.rowFormats.set(Number(row), formatOf(format));
  for (const [column, format] of Object.entries(from.columnFormats)) {
    cells.columnFormats.set(Number(column), formatOf(format));
  }
  for (const [address, { value, formula, format, link }] of Object.entries(from.cells)) {
    const at = parseAddress(address);
    if (!at) throw new Error(`a snapshot with a cell at ${address}`);
    const cell = cells.touch(at.row, at.column);
    cell.value = value ?? '';
    cell.format = formatOf(format ?? {});
    if (formula !== undefined) cell.formula = formula;
    if (link) cell.link = link;
  }
}
