/**
 * Notes that came into the open workbook otherwise than through Excel's own memory: in the hidden sheet of the pane without
 * Excel, and with sheets that were copied from another workbook, in names of theirs.
 */

import { latestText, withAnswers } from '../notes/file-notes';
import { readPaneNotes } from '../notes/pane-notes';
import { answersInNames, namesOfAnswers } from '../notes/sheet-answers';
import { answersPart } from '../core/layout/note-names';
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

/** Queued only: each sheet carries the answers about its own cells, and no others. */
export function writeCarried(names: readonly SheetNames[], text: string): void {
  const explanations = readPaneNotes(text)?.explanations;
  if (!explanations) return;
  const wanted = namesOfAnswers(explanations);
  for (const { sheet, names: there } of names) {
    const own = wanted.filter((one) => one.sheet === sheet);
    for (const item of there.items) {
      if (answersPart(item.name) === undefined) continue;
      const now = own.find(({ name }) => name === item.name);
      if (now) item.formula = now.formula;
      else item.delete();
    }
    for (const { name, formula } of own) {
      if (!there.items.some((item) => item.name === name)) there.add(name, formula).visible = false;
    }
  }
}

function namesOf({ sheet, names }: SheetNames): { sheet: string; name: string; formula: string }[] {
  return names.items.map(({ name, formula }) => ({ sheet, name, formula: String(formula) }));
}
