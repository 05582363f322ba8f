/**
 * The hidden sheet by which the product knows its own workbooks: results keep what they were merged
 * from there, templates whose they are. A sheet, because it survives other programs' saving; custom
 * parts often do not.
 */

import type { CellValue, Grid, Workbook } from '../sheet/grid';
import type { SheetPlan } from '../sheet/plan';
import { valueText } from '../text/cell-text';

export const MARK_SHEET = '_kdclgd';
export const NOTES_SHEET = '_kdclgd_ghi_chu';
/**
 * The memory of a merge inside a workbook that is the user's, not a result of the product's as a
 * whole.
 */
export const MERGE_SHEET = '_kdclgd_gop';
const NOTES_FIRST_CELL = 'tong-hop-kdclgd:notes:1';

export type MarkKind = 'result' | 'template';

export interface ProductMark {
  readonly kind: MarkKind;
  readonly text: string;
}

const FIRST_CELL: Readonly<Record<MarkKind, string>> = {
  result: 'tong-hop-kdclgd:result:1',
  template: 'tong-hop-kdclgd:template:1',
};

/** Under Excel's limit of 32,767 characters in a cell, with room for escapes. */
const CHUNK = 30_000;

/** A sheet that no menu shows, with the text in chunks down column A under its mark. */
export function layOutMark({ kind, text }: ProductMark): SheetPlan {
  return hiddenText(MARK_SHEET, FIRST_CELL[kind], text);
}

/**
 * What an officer noted in a workbook, such as answers to queries: beside the mark, because it
 * changes more often.
 */
export function layOutNotes(text: string): SheetPlan {
  return hiddenText(NOTES_SHEET, NOTES_FIRST_CELL, text);
}

/** The notes of a workbook; undefined when it has none of the product's. */
export function readNotes(workbook: Workbook): string | undefined {
  const grid = workbook.sheets.find((sheet) => sheet.name === NOTES_SHEET);
  return grid && valueText(grid.cell(1, 1)?.value) === NOTES_FIRST_CELL ? markText(grid) : undefined;
}

/** The same from the values of its first column, from the top. */
export function notesInColumn(values: readonly unknown[]): string | undefined {
  const [first, ...chunks] = values.map(String);
  return first === NOTES_FIRST_CELL ? chunks.join('') : undefined;
}

function hiddenText(name: string, firstCell: string, text: string): SheetPlan {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + CHUNK);
    // Not between the halves of a surrogate pair: neither half can be written alone.
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return {
    name,
    visibility: 'veryHidden',
    columnWidths: [20],
    cells: [firstCell, ...chunks].map((value, i) => ({
      row: i + 1,
      column: 1,
      style: 'plain',
      value,
    })),
  };
}

/** The workbook's mark; undefined when the product did not make it. */
export function readMark(workbook: Workbook): ProductMark | undefined {
  const grid = workbook.sheets.find((sheet) => sheet.name === MARK_SHEET);
  if (!grid) return undefined;
  const first = valueText(grid.cell(1, 1)?.value);
  const kind = (Object.keys(FIRST_CELL) as MarkKind[]).find((one) => FIRST_CELL[one] === first);
  return kind ? { kind, text: markText(grid) } : undefined;
}

/** What the mark that is planned holds, as `readMark` will read it. */
export function plannedMarkText(sheets: readonly SheetPlan[]): string | undefined {
  const mark = sheets.find(({ name }) => name === MARK_SHEET);
  return mark?.cells.slice(1).reduce((text, { value }) => text + valueText(value), '');
}

function markText(grid: Grid): string {
  let text = '';
  for (let row = 2; row <= grid.lastRow; row++) text += valueText(grid.cell(row, 1)?.value);
  return text;
}

/**
 * A sheet's values in one canonical text, whatever program wrote them: for telling whether somebody
 * changed the sheet since. Formatting, formulas' spelling and empty cells do not count.
 * @param cells planned or read, by row and then by column
 */
export function canonicalValues(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly value?: CellValue }>,
): string {
  const lines: string[] = [];
  for (const { row, column, value } of cells) {
    const text = valueText(value).normalize('NFC').replace(/\r\n?/g, '\n');
    if (text !== '') lines.push(`${String(row)}:${String(column)}=${text}`);
  }
  return lines.join('\n');
}
