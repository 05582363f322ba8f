/** Opens a file in the host, as the project's own reader reads it: values, formulas, formats, merges, what is hidden. */

import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { formatOf, type FormatValue } from '../model/cell-format';
import type { CellContent } from '../model/cell-store';
import { HostSheet, type Visibility } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';

const VISIBILITY: Readonly<Record<Grid['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Takes the place of everything that is in the workbook. @throws Error when the reader refuses the file */
export async function openXlsx(book: HostWorkbook, bytes: Uint8Array): Promise<void> {
  const outcome = await makeWorkbookFiles().read(bytes);
  if (!outcome.ok) throw new Error(`the reader refuses the file: ${JSON.stringify(outcome.refusal)}`);
  book.clear();
  for (const grid of outcome.workbook.sheets) book.sheets.push(openGrid(book, grid));
  book.touch();
}

function openGrid(book: HostWorkbook, grid: Grid): HostSheet {
  const sheet = new HostSheet(book.newSheetId(), grid.name);
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const { row, column, value, style, formula } of grid.cells()) {
    const cell = sheet.cells.touch(row, column);
    const format: Record<string, FormatValue> = { numberFormat: style.numberFormat };
    if (style.font !== '') format['font.name'] = style.font;
    cell.format = formatOf(format);
    cell.value = contentOf(value);
    // The reader leaves a shared formula's further cells without text: their stored value stands.
    if (formula !== undefined && formula !== '') cell.formula = `=${formula}`;
  }
  return sheet;
}

function contentOf(value: CellValue): CellContent {
  if (value === null) return '';
  if (typeof value === 'object') {
    if ('error' in value) return { error: value.error };
    const days = (Date.parse(value.isoDate) - Date.UTC(1899, 11, 30)) / 86_400_000;
    if (!Number.isFinite(days)) throw new Error(`a date that this host cannot open: ${value.isoDate}`);
    return days;
  }
  return value;
}
