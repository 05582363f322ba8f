/**
 * What a workbook file keeps for the product beside its sheets: which of them the product owns, and
 * the pane's notes. The pane without Excel keeps them in a hidden sheet, Excel's pane in a custom
 * XML part and a hidden name; the later ones hold.
 */

import { z } from 'zod';
import { formulaText, NOTES_NAME } from '../core/layout/note-names';
import { readNotes } from '../core/layout/product-mark';
import type { Workbook } from '../core/sheet/grid';
import { NO_NOTES, readPaneNotes, writePaneNotes } from './pane-notes';
import { answersInSheets } from './sheet-answers';

const FileNotesSchema = z.object({
  version: z.literal(1),
  /** Counted up by whoever writes; what was written before there were revisions is 0. */
  revision: z.number().int().optional(),
  /**
   * Names of sheets that the product laid out and may replace. Excel's pane knows its sheets by id;
   * once the file is out of Excel, another sheet may have the name, and none is taken for the
   * product's.
   */
  owned: z.array(z.unknown()).transform((all) => all.filter((one) => typeof one === 'string')),
  /** The pane's own text, see notes/pane-notes. */
  text: z.string().nullable(),
});

export type FileNotes = z.infer<typeof FileNotesSchema>;

/**
 * None when the workbook has no notes or they were damaged: then no sheet is taken for the
 * product's own. Answers that came along with a sheet from another workbook are among them.
 */
export function fileNotesOf(workbook: Workbook): FileNotes {
  const { parts = [], names = [] } = workbook.kept ?? {};
  const named = names.filter(({ name, sheet }) => sheet === undefined && name.toLowerCase() === NOTES_NAME);
  // Of the same revision the first holds: Excel's part is whole, its name may have room for less.
  const texts = [...parts, readNotes(workbook), ...named.map(({ formula }) => formulaText([formula]))];
  const notes = texts
    .flatMap((text) => (text === undefined ? [] : (parse(text) ?? [])))
    .reduce<FileNotes>((latest, one) => (revisionOf(one) > revisionOf(latest) ? one : latest), {
      version: 1,
      revision: -1,
      owned: [],
      text: null,
    });
  const { revision = 0, ...rest } = notes;
  const text = withAnswers(notes.text, answersInSheets(workbook));
  return { ...rest, ...(revision > 0 && { revision }), text };
}

/** The notes as they are written next, so that they hold before those that stand in the file. */
export function nextNotes(notes: FileNotes, change: Partial<Pick<FileNotes, 'owned' | 'text'>>): FileNotes {
  return { ...notes, ...change, revision: revisionOf(notes) + 1 };
}

function revisionOf({ revision = 0 }: FileNotes): number {
  return revision;
}

/**
 * The text that is noted in Excel's memory, or in a hidden sheet that was written without Excel,
 * whichever is later.
 */
export function latestText(
  inExcel: { readonly revision?: number | undefined; readonly text: string | null },
  inSheet: string | undefined,
): { readonly text: string | null; readonly revision: number } {
  const sheet = inSheet === undefined ? undefined : parse(inSheet);
  const { revision = 0, text } = inExcel;
  if (!sheet || revisionOf(sheet) < revision || (text !== null && revisionOf(sheet) === revision))
    return { text, revision };
  return { text: sheet.text, revision: revisionOf(sheet) };
}

/** What the workbook's own memory says of a question holds; damaged notes stay as they are. */
export function withAnswers(text: string | null, answers: ReadonlyMap<string, string>): string | null {
  const notes = text === null ? NO_NOTES : readPaneNotes(text);
  if (!notes || [...answers.keys()].every((key) => notes.explanations.has(key))) return text;
  return writePaneNotes({ ...notes, explanations: new Map([...answers, ...notes.explanations]) });
}

function parse(text: string): FileNotes | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
  const parsed = FileNotesSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}
