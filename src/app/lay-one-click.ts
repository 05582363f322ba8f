/**
 * Lays out what one click made. Sheets of an earlier click that this one no longer makes keep their
 * figures, which may stand nowhere else, but say at their top that they are old: none of
 * them is left looking current.
 */

import type { Grid } from '../core/sheet/grid';
import type { SheetPlan } from '../core/sheet/plan';
import { cellText } from '../core/text/cell-text';
import { OLD_SHEET_WORDS } from '../messages/pane/schools';
import { NO_NOTES, readPaneNotes, writePaneNotes, type MadeSheet } from '../notes/pane-notes';
import type { CellChange, OpenWorkbook } from '../ports/ports';

/**
 * @returns the names of the sheets that are old now
 * @throws LayRefusal; then the workbook is as it was
 */
export async function layOneClick(
  workbook: OpenWorkbook,
  plans: readonly SheetPlan[],
): Promise<readonly string[]> {
  const [first] = plans;
  if (first) await workbook.lay({ sheets: plans, activate: first.name });
  const text = await workbook.recall();
  const notes = text === undefined ? NO_NOTES : readPaneNotes(text);
  // Damaged notes are not written over; what an earlier click made is not known then.
  if (!notes) return [];
  const made = new Set(plans.map(({ name }) => name));
  const old = await oldSheets(
    workbook,
    (notes.made ?? []).filter(({ name }) => !made.has(name)),
  );
  const changes = old.flatMap(({ grid }) => (isMarked(grid) ? [] : marksOf(grid)));
  if (changes.length > 0) await workbook.setCells(changes);
  const noted = [...plans.map(madeSheet), ...old.map(({ sheet }) => sheet)];
  if (noted.length > 0) await workbook.remember(writePaneNotes({ ...notes, made: noted }));
  return old.map(({ sheet }) => sheet.name);
}

interface OldSheet {
  readonly sheet: MadeSheet;
  readonly grid: Grid;
}

/**
 * Those that are still there. A sheet is known by its heading and not only by its name: a form that
 * was inserted in the place of a deleted result, or a result to which the user gave a heading of
 * his own, is not touched.
 */
async function oldSheets(workbook: OpenWorkbook, made: readonly MadeSheet[]): Promise<OldSheet[]> {
  if (made.length === 0) return [];
  const owned = new Set((await workbook.sheets()).flatMap(({ name, isOwned }) => (isOwned ? [name] : [])));
  const there = made.filter(({ name }) => owned.has(name));
  if (there.length === 0) return [];
  const { sheets } = await workbook.read(there.map(({ name }) => name));
  return there.flatMap((sheet) => {
    const grid = sheets.find(({ name }) => name === sheet.name);
    return grid && headingOf(grid).endsWith(sheet.heading) ? [{ sheet, grid }] : [];
  });
}

/** The line under the title: it says whose figures they are, and of how many rows. */
function headingOf(grid: Grid): string {
  return cellText(grid.cell(2, 1));
}

function madeSheet({ name, cells }: SheetPlan): MadeSheet {
  const heading = cells.find(({ row, column }) => row === 2 && column === 1)?.value ?? '';
  return { name, heading: String(heading) };
}

function isMarked(grid: Grid): boolean {
  return cellText(grid.cell(1, 1)).startsWith(OLD_SHEET_WORDS.title(''));
}

function marksOf(grid: Grid): CellChange[] {
  const title = OLD_SHEET_WORDS.title(cellText(grid.cell(1, 1)));
  const line = `${OLD_SHEET_WORDS.line} ${headingOf(grid)}`;
  return [
    { sheet: grid.name, cell: 'A1', content: title },
    { sheet: grid.name, cell: 'A2', content: line },
  ];
}
