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
import { changedSince, printOf, TypedOver } from './typed-over';

/** What became of the workbook. */
export interface LaidOut {
  /** Names of the sheets of an earlier click that are old now. */
  readonly old: readonly string[];
  /** Sheets that Excel would not fit to the width of a page. */
  readonly notFitted: readonly string[];
}

/**
 * @param mayReplaceTyped the user was told what he typed on the sheets, and wants them made again all the same
 * @throws TypedOver when he was not asked yet, LayRefusal; then the workbook is as it was
 */
export async function layOneClick(
  workbook: OpenWorkbook,
  plans: readonly SheetPlan[],
  mayReplaceTyped = false,
): Promise<LaidOut> {
  const [first] = plans;
  const text = await workbook.recall();
  const notes = text === undefined ? NO_NOTES : readPaneNotes(text);
  if (!mayReplaceTyped) await refuseTypedOver(workbook, plans, notes?.made ?? []);
  const { notFitted } = first
    ? await workbook.lay({ sheets: plans, activate: first.name })
    : { notFitted: [] };
  // Damaged notes are not written over; what an earlier click made is not known then.
  if (!notes) return { old: [], notFitted };
  const made = new Set(plans.map(({ name }) => name));
  const old = await oldSheets(
    workbook,
    (notes.made ?? []).filter(({ name }) => !made.has(name)),
  );
  const changes = old.flatMap(({ grid }) => (isMarked(grid) ? [] : marksOf(grid)));
  if (changes.length > 0) await workbook.setCells(changes);
  const prints = await printsOf(workbook, plans);
  const noted = [...plans.map((plan) => madeSheet(plan, prints)), ...old.map(({ sheet }) => sheet)];
  if (noted.length > 0) await workbook.remember(writePaneNotes({ ...notes, made: noted }));
  return { old: old.map(({ sheet }) => sheet.name), notFitted };
}

async function refuseTypedOver(
  workbook: OpenWorkbook,
  plans: readonly SheetPlan[],
  made: readonly MadeSheet[],
): Promise<void> {
  const noted = made.filter(
    ({ name, print }) => print !== undefined && plans.some((plan) => plan.name === name),
  );
  if (noted.length === 0) return;
  const owned = new Set((await workbook.sheets()).flatMap(({ name, isOwned }) => (isOwned ? [name] : [])));
  const again = noted.filter(({ name }) => owned.has(name));
  if (again.length === 0) return;
  const { sheets } = await workbook.read(again.map(({ name }) => name));
  const typed = sheets.flatMap((grid) => {
    const print = again.find(({ name }) => name === grid.name)?.print ?? '';
    const changed = changedSince(grid, print);
    // Its first two lines were changed by this program, when the sheet became old.
    return isMarked(grid) ? changed.filter(({ cell }) => !/^[A-Z]+[12]$/.test(cell)) : changed;
  });
  if (typed.length > 0) throw new TypedOver(typed);
}

/** As they are read now: what Excel makes of a plan is what the user changes. */
async function printsOf(
  workbook: OpenWorkbook,
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<string, string>> {
  if (plans.length === 0) return new Map();
  const { sheets } = await workbook.read(plans.map(({ name }) => name));
  return new Map(sheets.map((grid) => [grid.name, printOf(grid)]));
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

function madeSheet({ name, cells }: SheetPlan, prints: ReadonlyMap<string, string>): MadeSheet {
  const heading = cells.find(({ row, column }) => row === 2 && column === 1)?.value ?? '';
  const print = prints.get(name);
  return { name, heading: String(heading), ...(print !== undefined && { print }) };
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
