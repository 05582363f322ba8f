/**
 * One SheetPlan into a new, empty sheet. Queues everything and sends nothing: the caller decides
 * what goes together.
 */

import { grouped } from '../core/grouped';
import { addressOf, columnName, rangeAddress } from '../core/sheet/address';
import { STYLES, type PlannedCell, type SheetPlan } from '../core/sheet/plan';
import { asRectangles } from './rectangles';
import { A_SETTING, type Sender } from './sender';
import { TEXT_FORMAT, typedContent } from './typed-text';
import { writeLooks } from './write-looks';
import { addConditionalFormat, addValidation } from './write-rules';

/**
 * Rows whose contents are handed over at a time; one piece stays well under what a request may
 * hold.
 */
const CELLS_IN_PIECE = 5_000;
/** Letters in a piece, as if each of its cells held the longest text. */
const LETTERS_IN_PIECE = 600_000;

const encoder = new TextEncoder();

/** As it goes over the wire: a Vietnamese letter takes up to three bytes. */
function bytesOf(contents: unknown): number {
  return encoder.encode(JSON.stringify(contents)).length;
}

/** Limits, colours by rule, print set-up and protection of one sheet. */
const THE_REST = 10_000;

export async function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan, sender: Sender): Promise<void> {
  await writeContents(sheet, plan.cells, sender);
  await writeLooks(sheet, plan, sender);
  await writeSizes(sheet, plan, sender);
  for (const merge of plan.merges ?? []) {
    await sender.makeRoom(A_SETTING);
    sheet.getRange(rangeAddress(merge)).merge(false);
  }
  await sender.makeRoom(THE_REST);
  for (const validation of plan.validations ?? []) addValidation(sheet, validation);
  // Excel puts each new one before those that are there; the plan's first one goes first.
  for (const format of [...(plan.conditionalFormats ?? [])].reverse()) addConditionalFormat(sheet, format);
  freeze(sheet, plan);
  if (plan.autoFilter) sheet.autoFilter.apply(sheet.getRange(rangeAddress(plan.autoFilter)));
  setUpPrint(sheet, plan);
  if (plan.tabColor !== undefined) sheet.tabColor = `#${plan.tabColor}`;
  // Hidden and protected last: until then the sheet must take what is written.
  if (plan.isProtected) {
    sheet.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      ...(plan.autoFilter && { allowAutoFilter: true }),
    });
  }
  if (plan.visibility === 'hidden') sheet.visibility = 'Hidden';
  if (plan.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

async function writeContents(
  sheet: Excel.Worksheet,
  cells: readonly PlannedCell[],
  sender: Sender,
): Promise<void> {
  const held = cells.filter(({ value, formula }) => value !== undefined || formula !== undefined);
  const formatted = cells.filter(({ style }) => STYLES[style].numberFormat !== undefined);
  const written = [...new Set([...held, ...formatted])];
  const right = highest(written, ({ column }) => column);
  if (right === 0) return;
  const byRow = grouped(written, ({ row }) => row);
  const lastRow = highest(written, ({ row }) => row);
  const longest = Math.max(
    1,
    highest(held, ({ value }) => (typeof value === 'string' ? value.length : 0)),
  );
  const rowsAtOnce = Math.max(
    1,
    Math.floor(Math.min(CELLS_IN_PIECE / right, LETTERS_IN_PIECE / (longest * right))),
  );
  // Links first and without a text: whether Excel shows a link's text or reads it as if typed is
  // not documented.
  for (const { row, column, link } of held) {
    if (!link) continue;
    await sender.makeRoom(A_SETTING);
    sheet.getRange(addressOf(row, column)).hyperlink = {
      documentReference: `'${link.sheet.replace(/'/g, "''")}'!${link.cell}`,
    };
  }
  for (let top = 1; top <= lastRow; top += rowsAtOnce) {
    const bottom = Math.min(lastRow, top + rowsAtOnce - 1);
    const contents = Array.from({ length: bottom - top + 1 }, (_, i) => {
      const row: (string | number | boolean)[] = new Array<string>(right).fill('');
      for (const cell of byRow.get(top + i) ?? [])
        row[cell.column - 1] = isText(cell) ? cell.value : typedContent(cell);
      return row;
    });
    const range = sheet.getRange(rangeAddress({ top, left: 1, bottom, right }));
    const formats = numberFormats(byRow, top, bottom, right);
    await sender.makeRoom(bytesOf(contents) + (formats ? bytesOf(formats) : 0));
    // Before the contents, and for all of them at once: one range after another would be thousands
    // of actions.
    if (formats) range.numberFormat = formats;
    range.formulas = contents;
  }
}

/**
 * The greatest of the numbers, 0 for none. There may be more of them than a call can be given at
 * once.
 */
function highest<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, of(item)), 0);
}

function isText(cell: PlannedCell): cell is PlannedCell & { readonly value: string } {
  return STYLES[cell.style].numberFormat === TEXT_FORMAT && typeof cell.value === 'string';
}

/** @returns undefined where no cell has a number format of its own */
function numberFormats(
  byRow: ReadonlyMap<number, readonly PlannedCell[]>,
  top: number,
  bottom: number,
  right: number,
): string[][] | undefined {
  let isAny = false;
  const formats = Array.from({ length: bottom - top + 1 }, (_, i) => {
    const row = new Array<string>(right).fill('General');
    for (const { column, style } of byRow.get(top + i) ?? []) {
      const { numberFormat } = STYLES[style];
      if (numberFormat === undefined) continue;
      row[column - 1] = numberFormat;
      isAny = true;
    }
    return row;
  });
  return isAny ? formats : undefined;
}

/**
 * Characters → points, which is what `columnWidth` counts in. A plan counts digits of its own font,
 * as the files do that are written from it: those of Times New Roman 12 are 8 pixels wide at 96
 * dots an inch. The workbook's own standard font, which Excel counts characters by, may be another.
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS * POINTS_A_PIXEL * 100) / 100;
}

const DIGIT_PIXELS = 8;
const POINTS_A_PIXEL = 72 / 96;

async function writeSizes(
  sheet: Excel.Worksheet,
  { columnWidths, rowHeights = {} }: SheetPlan,
  sender: Sender,
): Promise<void> {
  for (const [i, width] of columnWidths.entries()) {
    const column = columnName(i + 1);
    await sender.makeRoom(A_SETTING);
    sheet.getRange(`${column}:${column}`).format.columnWidth = columnPoints(width);
  }
  for (const [height, rows] of grouped(Object.entries(rowHeights), ([, points]) => points)) {
    const cells = rows.map(([row]) => ({ row: Number(row), column: 1 }));
    for (const { top, bottom } of asRectangles(cells)) {
      await sender.makeRoom(A_SETTING);
      sheet.getRange(`${String(top)}:${String(bottom)}`).format.rowHeight = height;
    }
  }
}

function freeze(sheet: Excel.Worksheet, { freeze: split }: SheetPlan): void {
  if (!split) return;
  if (split.rows > 0 && split.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${addressOf(split.rows, split.columns)}`));
  } else if (split.rows > 0) sheet.freezePanes.freezeRows(split.rows);
  else if (split.columns > 0) sheet.freezePanes.freezeColumns(split.columns);
}

function setUpPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  if (!print) return;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  // One page wide, as many tall as it takes.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(rangeAddress(print.area));
  if (print.repeatRows) {
    layout.setPrintTitleRows(`$${String(print.repeatRows.first)}:$${String(print.repeatRows.last)}`);
  }
}
