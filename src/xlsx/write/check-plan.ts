/**
 * Finds what cannot be written before anything is: a plan with a fault is a fault of the program,
 * not of the data.
 */

import { cannotPatch, type ExcelLimit } from '../../core/findings/patch-refusals';
import {
  addressOf,
  MAX_COLUMN,
  MAX_ROW,
  parseAddress,
  rangeAddress,
  type CellRange,
} from '../../core/sheet/address';
import type { PlannedCell, PlannedName, SheetPlan, WorkbookPlan } from '../../core/sheet/plan';

const MAX_SHEET_NAME = 31;
const MAX_CELL_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_COLUMN_WIDTH = 255;
const MAX_ROW_HEIGHT = 409.5;
/** Excel drops all links of a sheet that has more. */
const MAX_LINKS = 65_530;

/**
 * Everything that a spreadsheet program would repair, drop or show as something else.
 * @throws PatchRefusedError overLimit for what Excel has no room for; Error that names the sheet
 *   and the cell: no visible sheet; a sheet's name too long, illegal or there twice; a cell outside
 *   the sheet or there twice; text over 32,767 characters; a number that is not finite; a formula
 *   without a value, with "=" or over 8,192 characters; a link to nowhere; a value hidden by a
 *   merge.
 */
export function checkPlan(plan: WorkbookPlan): void {
  const names = new Set<string>();
  for (const { name } of plan.sheets) {
    checkSheetName(name);
    const key = name.normalize('NFC').toLowerCase();
    if (names.has(key)) throw new Error(`two sheets are called "${name}"`);
    names.add(key);
  }
  if (!plan.sheets.some(({ visibility = 'visible' }) => visibility === 'visible')) {
    throw new Error('a workbook needs a visible sheet');
  }
  checkNames(plan.names ?? []);
  const sheets = new Set(plan.sheets.map(({ name }) => name));
  for (const sheet of plan.sheets) checkSheet(sheet, sheets);
}

function checkSheetName(name: string): void {
  if (name.length > MAX_SHEET_NAME) throw overLimit('sheetName', name, name.length, MAX_SHEET_NAME);
  const isLegal =
    name !== '' &&
    !/[[\]:*?/\\\u0000-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]|^'|'$|_x[0-9a-f]{4}_/iu.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isLegal) throw new Error(`Excel does not allow a sheet called "${name}"`);
}

function checkNames(names: readonly PlannedName[]): void {
  const seen = new Set<string>();
  for (const { name, refersTo } of names) {
    const key = name.toLowerCase();
    const isReference = parseAddress(name) !== undefined || /^(?:r\d*c\d*|[rc]\d*)$/i.test(name);
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) || isReference || key.startsWith('_xlnm')) {
      throw new Error(`Excel does not allow the name "${name}"`);
    }
    if (seen.has(key)) throw new Error(`the name "${name}" is defined twice`);
    if (refersTo === '' || refersTo.startsWith('='))
      throw new Error(`the name "${name}" refers to "${refersTo}"`);
    seen.add(key);
  }
}

function checkSheet(sheet: SheetPlan, sheets: ReadonlySet<string>): void {
  const seen = new Set<number>();
  const where = (place: string): string => `sheet "${sheet.name}", ${place}`;
  for (const cell of sheet.cells) {
    if (cell.row > MAX_ROW) throw overLimit('rows', sheet.name, lastRow(sheet), MAX_ROW);
    if (!isInside(cell.row, cell.column)) {
      throw new Error(where(`row ${String(cell.row)}, column ${String(cell.column)}: outside the sheet`));
    }
    const place = where(addressOf(cell.row, cell.column));
    const key = keyOf(cell.row, cell.column);
    if (seen.has(key)) throw new Error(`${place}: planned twice`);
    seen.add(key);
    checkContent(cell, sheet.name);
    checkLink(cell, sheets, place);
  }
  const links = sheet.cells.filter(({ link }) => link).length;
  if (links > MAX_LINKS) throw overLimit('links', sheet.name, links, MAX_LINKS);
  checkRanges(sheet, where);
  checkMerges(sheet, where);
  checkSizes(sheet, where);
}

function isInside(row: number, column: number): boolean {
  const isWhole = Number.isInteger(row) && Number.isInteger(column);
  return isWhole && row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN;
}

/** One number for each address of a sheet. */
function keyOf(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column;
}

function overLimit(limit: ExcelLimit, where: string, count: number, most: number): Error {
  return cannotPatch('overLimit', { limit, where, count, most });
}

function lastRow({ cells }: SheetPlan): number {
  return cells.reduce((last, { row }) => Math.max(last, row), 0);
}

function checkContent({ row, column, value, formula }: PlannedCell, sheet: string): void {
  const at = addressOf(row, column);
  const place = `sheet "${sheet}", ${at}`;
  if (typeof value === 'string' && value.length > MAX_CELL_TEXT)
    throw overLimit('cellText', `${sheet}!${at}`, value.length, MAX_CELL_TEXT);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${place}: ${String(value)}`);
  if (formula === undefined) return;
  if (formula === '' || formula.startsWith('=') || formula.length > MAX_FORMULA) {
    throw new Error(`${place}: no formula to store: "${formula.slice(0, 80)}"`);
  }
  // A reader takes a formula without a value for one that was never calculated, and rightly refuses
  // the file.
  if (value === undefined) throw new Error(`${place}: the formula ${formula} has no value`);
}

function checkLink({ link }: PlannedCell, sheets: ReadonlySet<string>, place: string): void {
  if (!link) return;
  if (!sheets.has(link.sheet) || !parseAddress(link.cell)) {
    throw new Error(`${place}: link to "${link.sheet}", cell "${link.cell}", which is not in the workbook`);
  }
}

function checkRanges(sheet: SheetPlan, where: (place: string) => string): void {
  const ranges: readonly CellRange[] = [
    ...(sheet.merges ?? []),
    ...(sheet.validations ?? []).map(({ range }) => range),
    ...(sheet.conditionalFormats ?? []).map(({ range }) => range),
    ...(sheet.autoFilter ? [sheet.autoFilter] : []),
    ...(sheet.print ? [sheet.print.area] : []),
  ];
  for (const range of ranges) {
    const { top, left, bottom, right } = range;
    if (!isInside(top, left) || !isInside(bottom, right) || top > bottom || left > right) {
      throw new Error(where(`no range of cells: ${JSON.stringify(range)}`));
    }
  }
  const rows = sheet.print?.repeatRows;
  if (rows && (!isInside(rows.first, 1) || !isInside(rows.last, 1) || rows.first > rows.last)) {
    throw new Error(where(`no rows to repeat: ${String(rows.first)} to ${String(rows.last)}`));
  }
}

/**
 * Merges must not meet, and only the first cell of one is shown: a value elsewhere would be there
 * and not be seen.
 */
function checkMerges(sheet: SheetPlan, where: (place: string) => string): void {
  const covered = new Map<number, boolean>();
  for (const merge of sheet.merges ?? []) {
    if (rangeAddress(merge) === addressOf(merge.top, merge.left)) {
      throw new Error(where(`${rangeAddress(merge)}: a merge of one cell`));
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const key = keyOf(row, column);
        if (covered.has(key)) throw new Error(where(`${addressOf(row, column)}: in two merges`));
        covered.set(key, row !== merge.top || column !== merge.left);
      }
    }
  }
  for (const { row, column, value } of sheet.cells) {
    if (value !== undefined && covered.get(keyOf(row, column))) {
      throw new Error(where(`${addressOf(row, column)}: a value hidden by a merge`));
    }
  }
}

function checkSizes(sheet: SheetPlan, where: (place: string) => string): void {
  sheet.columnWidths.forEach((width, i) => {
    if (!(width >= 0 && width <= MAX_COLUMN_WIDTH) || i >= MAX_COLUMN) {
      throw new Error(where(`column ${String(i + 1)} cannot be ${String(width)} characters wide`));
    }
  });
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
    if (!(height >= 0 && height <= MAX_ROW_HEIGHT) || !isInside(Number(row), 1)) {
      throw new Error(where(`row ${row} cannot be ${String(height)} points high`));
    }
  }
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  if (!isInside(rows + 1, columns + 1)) {
    throw new Error(where(`cannot freeze ${String(rows)} rows and ${String(columns)} columns`));
  }
}
