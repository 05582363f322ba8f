/** The notes of a received workbook, as a merge goes by them. */

import type { SourceNotes } from '../core/sources/source';
import type { Submission } from '../core/submission/submission';
import { sealState, type Seal } from '../core/seal/seal';
import type { Workbook } from '../core/sheet/grid';
import { fileNotesOf } from '../notes/file-notes';
import { readPaneNotes } from '../notes/pane-notes';

/** The seal that stands in a workbook, whatever became of its figures. */
export function sealIn(workbook: Workbook): Seal | undefined {
  const { text } = fileNotesOf(workbook);
  return text === null ? undefined : readPaneNotes(text)?.seal;
}

/**
 * Undefined when there are none, or they were damaged: then no query is answered and nothing is
 * sealed.
 */
export function readSourceNotes(workbook: Workbook, submission: Submission): SourceNotes | undefined {
  const { text } = fileNotesOf(workbook);
  const notes = text === null ? undefined : readPaneNotes(text);
  if (!notes || (notes.explanations.size === 0 && !notes.seal)) return undefined;
  return { explanations: [...notes.explanations], seal: sealState(notes.seal, submission) };
}
