/**
 * Lays out sheets in the open workbook, all of them or none. Excel's batches are not transactions:
 * what stands before the failing action has taken effect. So nothing that was there is destroyed
 * before everything new stands:
 *
 * 1. the sheets to be replaced are put aside under another name;
 * 2. the new ones are made and filled;
 * 3. notes, names and the order of sheets are settled;
 * 4. only then what was put aside is deleted.
 *
 * Whatever fails before 4, the new sheets are deleted and the old ones get their names back.
 */

import { LayRefusal, type Laid, type SheetsToLay } from '../ports/ports';
import type { SheetPlan } from '../core/sheet/plan';
import { asRefusal, codeOf, runInExcel, type Patience } from './batches';
import { readState, type State } from './lay-state';
import { askForNotes, sendWithNotesName, writeNotesName, writeNotesPart, type AskedNotes } from './notes';
import type { Sender } from './sender';
import { writeSheet } from './write-sheet';

/**
 * What a request may hold: Excel on the web refuses more than 5 MB, and what is queued is only
 * estimated.
 */
const REQUEST_BYTES = 3_900_000;
/** What Office.js puts around contents, by what was measured. */
const WRAPPING = 1.3;

/** @throws LayRefusal; the workbook is then as it was before, unless the reason is 'notRestored' */
export async function laySheets(
  change: SheetsToLay,
  patience: Patience,
  signal?: AbortSignal,
): Promise<Laid> {
  try {
    return await runInExcel((context) => layAll(context, change, patience, signal), patience, { signal });
  } catch (fault) {
    throw asRefusal(fault);
  }
}

async function layAll(
  context: Excel.RequestContext,
  change: SheetsToLay,
  patience: Patience,
  signal: AbortSignal | undefined,
): Promise<Laid> {
  const state = await readState(context, change);
  let notFitted: readonly string[];
  try {
    const laid = await build(context, change, state, signal);
    notFitted = laid.flatMap(({ name, isFitted }) => (isFitted ? [] : [name]));
    if (signal?.aborted) throw new LayRefusal('cancelled', '');
    await settle(context, change, state, laid);
  } catch (fault) {
    await restore(fault, change, state, patience);
    throw fault;
  }
  await dropOld(state, change, patience);
  return { notFitted };
}

interface LaidSheet {
  readonly id: string;
  readonly name: string;
  /** Whether Excel kept that it is printed one page wide, where that was asked for. */
  readonly isFitted: boolean;
}

async function build(
  context: Excel.RequestContext,
  { sheets }: SheetsToLay,
  { old }: State,
  signal: AbortSignal | undefined,
): Promise<LaidSheet[]> {
  const { worksheets, application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const { id, aside } of old) worksheets.getItem(id).name = aside;
  // All first: formulas of one read others.
  const made = sheets.map(({ name }) => worksheets.add(name));
  let queued = 0;
  const sender: Sender = {
    makeRoom: async (bytes) => {
      const needed = bytes * WRAPPING;
      if (queued + needed > REQUEST_BYTES) {
        if (signal?.aborted) throw new LayRefusal('cancelled', '');
        await context.sync();
        application.suspendScreenUpdatingUntilNextSync();
        application.suspendApiCalculationUntilNextSync();
        queued = 0;
      }
      queued += needed;
    },
  };
  for (const [i, plan] of sheets.entries()) {
    const sheet = made[i];
    if (sheet) await writeSheet(sheet, plan, sender);
  }
  made.forEach((sheet, i) => {
    sheet.load('id,name');
    if (sheets[i]?.print) sheet.pageLayout.load('zoom');
  });
  if (signal?.aborted) throw new LayRefusal('cancelled', '');
  await context.sync();
  return made.map(({ id, name, pageLayout }, i) => ({
    id,
    name,
    // Reported to be forgotten by some versions (OfficeDev/office-js 1860).
    isFitted: !sheets[i]?.print || fitsOnePage(pageLayout),
  }));
}

/** What Excel has as zoom may be nothing at all. */
function fitsOnePage({ zoom }: Excel.PageLayout): boolean {
  return (zoom as Excel.PageLayoutZoomOptions | null)?.horizontalFitToPages === 1;
}

async function settle(
  context: Excel.RequestContext,
  change: SheetsToLay,
  state: State,
  laid: readonly LaidSheet[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const { sheets, activate } = change;
  for (const { name, position, id } of state.old) {
    const sheet = worksheets.getItem(name);
    sheet.position = position;
    // Whoever looked at the old sheet looks at the new one.
    if (id === state.activeId && isVisible(sheets, name)) sheet.activate();
  }
  for (const { sheet, cell, formula } of state.formulas) {
    worksheets.getItem(sheet).getRange(cell).formulas = [[`=${formula}`]];
  }
  for (const { name, refersTo } of change.names ?? []) {
    if (state.definedNames.get(name) === undefined) names.add(name, `=${refersTo}`);
    else names.getItem(name).formula = `=${refersTo}`;
  }
  const kept = state.notes.owned.filter(
    ({ id, name }) => !state.old.some((one) => one.id === id || one.name === name),
  );
  const owned = [...kept, ...laid.map(({ id, name }) => ({ id, name }))];
  const notes = { ...state.notes, owned };
  writeNotesPart(context, state.asked, notes);
  if (activate !== undefined) worksheets.getItem(activate).activate();
  await sendWithNotesName(context, state.asked, notes, () => hasNames(context, change));
}

/** Whether all names of the plan stand: they were queued before the name of the notes. */
function hasNames(context: Excel.RequestContext, { names = [] }: SheetsToLay): () => boolean {
  const defined = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  defined.forEach((item) => item.load('name'));
  return () => defined.every((item) => !item.isNullObject);
}

function isVisible(sheets: readonly SheetPlan[], wanted: string): boolean {
  return sheets.some(({ name, visibility = 'visible' }) => name === wanted && visibility === 'visible');
}

/**
 * Takes away what was put aside. All new is there already, so what fails here is tried again, not
 * undone.
 */
async function dropOld(state: State, change: SheetsToLay, patience: Patience): Promise<void> {
  if (state.old.length === 0) return;
  const drop = (): Promise<void> =>
    runInExcel(async (context) => {
      const left = state.old.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      left.forEach((sheet) => sheet.load('id'));
      await context.sync();
      const there = left.filter(({ isNullObject }) => !isNullObject);
      for (const sheet of there) {
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      await context.sync();
    }, patience);
  try {
    await drop();
  } catch (first) {
    if (codeOf(first) === undefined) throw first;
    const remaining = await countRemaining(state, patience);
    // Nothing is gone yet: the whole can still be undone, which is what a failed run promises.
    if (remaining === state.old.length) {
      await restore(first, change, state, patience);
      throw first;
    }
    await drop();
  }
}

async function countRemaining({ old }: State, patience: Patience): Promise<number> {
  return runInExcel(async (context) => {
    const left = old.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    left.forEach((sheet) => sheet.load('id'));
    await context.sync();
    return left.filter(({ isNullObject }) => !isNullObject).length;
  }, patience);
}

const RESTORE_TRIES = 3;

/**
 * Puts back what was there before. @throws LayRefusal 'notRestored' when Excel refuses that as well
 */
async function restore(cause: unknown, change: SheetsToLay, state: State, patience: Patience): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await runInExcel((context) => putBack(context, change, state), patience);
      return;
    } catch (fault) {
      if (codeOf(fault) === undefined && !(fault instanceof LayRefusal)) throw fault;
      if (tries < RESTORE_TRIES) continue;
      const sheets = change.sheets.map(({ name }) => `«${name}»`).join(', ');
      throw new LayRefusal('notRestored', `${sheets} (${codeOf(cause) ?? String(cause)})`);
    }
  }
}

async function putBack(
  context: Excel.RequestContext,
  { names = [] }: SheetsToLay,
  state: State,
): Promise<void> {
  const { workbook } = context;
  const all = workbook.worksheets;
  all.load('items/id,items/name,items/visibility');
  const asked = askForNotes(context);
  const defined = names.map(({ name }) => workbook.names.getItemOrNullObject(name));
  defined.forEach((item) => item.load('formula'));
  await context.sync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const { id } of all.items) {
    if (state.ids.has(id)) continue;
    const sheet = all.getItem(id);
    // A sheet that no menu shows cannot be deleted.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  for (const { id, name, position } of state.old) {
    const sheet = all.getItem(id);
    sheet.name = name;
    sheet.position = position;
  }
  for (const { sheet, cell, formula } of state.formulas) {
    all.getItem(sheet).getRange(cell).formulas = [[`=${formula}`]];
  }
  if (state.activeId !== undefined) all.getItem(state.activeId).activate();
  names.forEach(({ name }, i) => {
    const item = defined[i];
    const before = state.definedNames.get(name);
    if (!item || item.isNullObject) return;
    if (before === undefined) item.delete();
    else item.formula = before;
  });
  restoreNotes(context, asked, state);
  await context.sync();
}

function restoreNotes(
  context: Excel.RequestContext,
  asked: AskedNotes,
  { notes, asked: before }: State,
): void {
  if (!before.part.isNullObject || !before.name.isNullObject) {
    writeNotesPart(context, asked, notes);
    // As it was before: what fitted then fits now.
    if (!before.name.isNullObject) writeNotesName(context, asked, notes);
    else if (!asked.name.isNullObject) asked.name.delete();
    return;
  }
  if (!asked.part.isNullObject) asked.part.delete();
  if (!asked.name.isNullObject) asked.name.delete();
}
