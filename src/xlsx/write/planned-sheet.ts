/** One SheetPlan as the library takes it. */

import type { Cell, ConditionalRule, WriteSheet } from 'hucre/xlsx';

import { addressOf, quoteSheetName, rangeAddress, type CellRange } from '../../core/sheet/address';
import type { PlannedCell, PrintSetup, SheetPlan } from '../../core/sheet/plan';
import { CELL_STYLES, differentialStyle } from './planned-styles';
import { dataValidation } from './planned-validations';
import { storedText } from './stored-text';

/**
 * Text in a cell that the library would store as an error value, for example "#N/A" or "#DIV/0!".
 */
const ERROR_LIKE = /^#[A-Z0-9_/]+[!?]?$/;

/** @throws Error when a validation cannot be stored. */
export function sheetToWrite(plan: SheetPlan): WriteSheet {
  return {
    name: plan.name,
    cells: new Map(plan.cells.map((cell) => [libraryKey(cell), libraryCell(cell)])),
    columns: plan.columnWidths.map((width) => ({ width })),
    rowDefs: new Map(
      Object.entries(plan.rowHeights ?? {}).map(([row, height]) => [Number(row) - 1, { height }]),
    ),
    merges: (plan.merges ?? []).map(libraryRange),
    dataValidations: (plan.validations ?? []).map(dataValidation),
    conditionalRules: conditionalRules(plan),
    view: plan.tabColor === undefined ? {} : { tabColor: { rgb: plan.tabColor } },
    ...(plan.visibility === 'hidden' && { hidden: true }),
    ...(plan.visibility === 'veryHidden' && { veryHidden: true }),
    ...(plan.autoFilter && { autoFilter: { range: rangeAddress(plan.autoFilter) } }),
    ...freezePane(plan),
    ...(plan.isProtected && { protection: protection(plan) }),
    ...(plan.print && { pageSetup: pageSetup(plan.print) }),
  };
}

/** The library counts from 0. */
function libraryKey({ row, column }: PlannedCell): string {
  return `${String(row - 1)},${String(column - 1)}`;
}

function libraryRange(range: CellRange): NonNullable<WriteSheet['merges']>[number] {
  return {
    startRow: range.top - 1,
    startCol: range.left - 1,
    endRow: range.bottom - 1,
    endCol: range.right - 1,
  };
}

function libraryCell({ style, value, formula, link }: PlannedCell): Partial<Cell> {
  return {
    style: CELL_STYLES[style],
    ...(formula === undefined
      ? plainContent(value)
      : { formula: storedText(formula), ...formulaResult(value) }),
    ...(link && { hyperlink: { target: '', location: `${quoteSheetName(link.sheet)}!${link.cell}` } }),
  };
}

function plainContent(value: PlannedCell['value']): Partial<Cell> {
  if (value === undefined) return {};
  if (typeof value !== 'string') return { value };
  // As a run of rich text it stays text, whatever it says.
  if (ERROR_LIKE.test(value)) return { richText: [{ text: value }] };
  return { value: storedText(value) };
}

function formulaResult(value: PlannedCell['value']): Partial<Cell> {
  if (value === undefined) return {};
  return { formulaResult: typeof value === 'string' ? storedText(value) : value };
}

function conditionalRules(plan: SheetPlan): ConditionalRule[] {
  return (plan.conditionalFormats ?? []).map(({ range, formula, style }, i) => ({
    type: 'expression',
    range: rangeAddress(range),
    priority: i + 1,
    formula,
    style: differentialStyle(style),
  }));
}

function freezePane({ freeze }: SheetPlan): Pick<WriteSheet, 'freezePane'> {
  return freeze && (freeze.rows > 0 || freeze.columns > 0) ? { freezePane: { ...freeze } } : {};
}

/**
 * No password. Widths, heights and an existing filter stay in the user's hands: they change no
 * figure.
 */
function protection(plan: SheetPlan): NonNullable<WriteSheet['protection']> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: true,
    formatRows: true,
    ...(plan.autoFilter && { autoFilter: true }),
  };
}

/**
 * A4, one page wide and as many tall as it takes. Area and repeated rows are defined names of the
 * workbook.
 */
function pageSetup({ orientation }: PrintSetup): NonNullable<WriteSheet['pageSetup']> {
  return { paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** "'Tổng hợp tỉnh'!$A$5:$M$10" */
export function absoluteReference(sheet: string, range: CellRange): string {
  const corner = (row: number, column: number): string =>
    addressOf(row, column).replace(/^([A-Z]+)/, (letters) => `$${letters}$`);
  return `${quoteSheetName(sheet)}!${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
}
