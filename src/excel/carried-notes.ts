/**
 * Notes that came into the open workbook otherwise than through Excel's own memory: in the hidden
 * sheet of the pane without Excel, and with sheets that were copied from another workbook, in names
 * of theirs.
 */

import { latestText, withAnswers } from '../notes/file-notes';
import { readPaneNotes } from '../notes/pane-notes';
import { answersInNames, namesOfAnswers } from '../notes/sheet-answers';
import { answersPart, type SheetName } from '../core/layout/note-names';
import { codeOf } from './batches';
import { notesInColumn, NOTES_SHEET } from '../core/layout/product-mark';
import type { Notes } from './notes';

/** Asked for in one round trip with other things. */
export interface AskedCarried {
  readonly sheets: Excel.WorksheetCollection;
  readonly column: Excel.Range;
}

/** The names of one sheet that are ours. */
interface SheetNames {
  readonly sheet: string;
  readonly names: Excel.NamedItemCollection;
}

export function askForCarried(context: Excel.RequestContext): AskedCarried {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  const column = sheets.getItemOrNullObject(NOTES_SHEET).getUsedRangeOrNullObject();
  column.load('values');
  return { sheets, column };
}

/** Asked for in the next round trip: the names of all sheets. */
export function askForNames({ sheets }: AskedCarried): readonly SheetNames[] {
  return sheets.items.map(({ name, names }) => {
    names.load('items/name,items/formula');
    return { sheet: name, names };
  });
}

/** What is noted, wherever: the later text, with the answers that sheets brought along. */
export function noted(
  notes: Notes,
  { column }: AskedCarried,
  names: readonly SheetNames[],
): { readonly text: string | null; readonly revision: number } {
  const values = column.isNullObject ? [] : column.values.map(([first]) => first as unknown);
  const latest = latestText(notes, notesInColumn(values));
  return { ...latest, text: withAnswers(latest.text, answersInNames(names.flatMap(namesOf))) };
}

/**
 * Each sheet carries the answers about its own cells, and no others. One round trip where something
 * is to be changed. Where Excel refuses such names (2895), the workbook's own notes have the
 * answers all the same; they only do not go along when a sheet is copied.
 */
export async function writeCarried(
  context: Excel.RequestContext,
  names: readonly SheetNames[],
  text: string,
): Promise<void> {
  const explanations = readPaneNotes(text)?.explanations;
  if (!explanations) return;
  const wanted = namesOfAnswers(explanations);
  const queued = names.map((there) => queueAnswers(there, wanted));
  if (!queued.includes(true)) return;
  try {
    await context.sync();
  } catch (fault) {
    if (codeOf(fault) !== 'InvalidArgument') throw fault;
  }
}

/** @returns whether anything was queued */
function queueAnswers({ sheet, names: there }: SheetNames, wanted: readonly SheetName[]): boolean {
  const own = wanted.filter((one) => one.sheet === sheet);
  let isAny = false;
  for (const item of there.items) {
    if (answersPart(item.name) === undefined) continue;
    const now = own.find(({ name }) => name === item.name);
    if (now?.formula === item.formula) continue;
    isAny = true;
    if (now) item.formula = now.formula;
    else item.delete();
  }
  for (const { name, formula } of own) {
    if (there.items.some((item) => item.name === name)) continue;
    isAny = true;
    there.add(name, formula).visible = false;
  }
  return isAny;
}

function namesOf({ sheet, names }: SheetNames): { sheet: string; name: string; formula: string }[] {
  return names.items.map(({ name, formula }) => ({ sheet, name, formula: String(formula) }));
}
