/** What a workbook file keeps for the product beside its sheets: which of them the product owns, and the pane's notes. */

import { z } from 'zod';
import { readNotes } from '../core/layout/product-mark';
import type { Workbook } from '../core/sheet/grid';

const FileNotesSchema = z.object({
  version: z.literal(1),
  /** Names of sheets that the product laid out and may replace. */
  owned: z.array(z.string()),
  /** The pane's own text, see app/pane-notes. */
  text: z.string().nullable(),
});

export type FileNotes = z.infer<typeof FileNotesSchema>;

/** None when the workbook has no notes or they were damaged: then no sheet is taken for the product's own. */
export function fileNotesOf(workbook: Workbook): FileNotes {
  const none: FileNotes = { version: 1, owned: [], text: null };
  const text = readNotes(workbook);
  if (text === undefined) return none;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return none;
    throw fault;
  }
  const parsed = FileNotesSchema.safeParse(json);
  return parsed.success ? parsed.data : none;
}
