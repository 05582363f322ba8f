/**
 * Bytes → SourceRecord: the first half of every run, the same for the command line, the pane and
 * tests.
 */

import type { FileRefusal } from '../core/findings/file-refusals';
import type { SourceNotes, SourceRecord } from '../core/sources/source';
import { NOTES_SHEET, readMark } from '../core/layout/product-mark';
import { recognise } from '../core/recognise/recognise';
import type { Submission } from '../core/submission/submission';
import type { UnitClaim } from '../core/submission/recognised';
import type { Workbook } from '../core/sheet/grid';
import type { Template } from '../core/template/template';
import type { Digest, WorkbookFiles } from '../ports/ports';

export interface ReceivedFile {
  /** Relative to the path it was found under, "/" between folders. */
  readonly file: string;
  /** The unit that the user said it is of. */
  readonly given?: string;
  /** Why it is not opened, where that is known before. */
  readonly refusal?: FileRefusal;
}

/**
 * A file of which nothing was read. Its name stands for its bytes, so that two of them are not
 * copies of each other.
 */
export async function unreadSource(
  { file, given }: ReceivedFile,
  refusal: FileRefusal,
  digest: Digest,
): Promise<SourceRecord> {
  const sha256 = await digest(new TextEncoder().encode(`unread:${file}`));
  return { file, ...(given !== undefined && { given }), sha256, content: { is: 'refused', refusal } };
}

/**
 * Reads, recognises and lets go of the bytes: what comes back is small, whatever the file's size.
 */
export async function readSource(
  received: ReceivedFile,
  bytes: Uint8Array,
  templates: readonly Template[],
  files: WorkbookFiles,
  digest: Digest,
): Promise<SourceRecord> {
  const { file, given } = received;
  const identity = { file, ...(given !== undefined && { given }), sha256: await digest(bytes) };
  const outcome = await files.read(bytes);
  if (!outcome.ok) return { ...identity, content: { is: 'refused', refusal: outcome.refusal } };
  const mark = readMark(outcome.workbook);
  if (mark?.kind === 'result') {
    // Few sources are results: what reads their memory is loaded for those.
    const { readResultSource } = await import('./result-source');
    const content = await readResultSource(outcome.workbook, mark, templates, received.file, digest);
    return { ...identity, content };
  }
  const recognised = recognise(outcome.workbook, templates, received.file);
  const submission = await withMetadata(recognised, outcome.workbook);
  const noted = await notedIn(outcome.workbook, submission);
  return { ...identity, content: { is: 'submission', submission, ...(noted && { noted }) } };
}

/** A workbook made from the product's template says whose it is in its hidden sheet. */
export async function withMetadata(submission: Submission, workbook: Workbook): Promise<Submission> {
  const mark = readMark(workbook);
  if (mark?.kind !== 'template') return submission;
  // Most workbooks have no mark: what reads marks is loaded for those that do.
  const { parseTemplateMark } = await import('./template-mark');
  const unit = parseTemplateMark(mark.text)?.unit;
  if (unit === undefined) return submission;
  const claim: UnitClaim = { name: unit, from: 'metadata' };
  return { ...submission, claims: [claim, ...submission.claims] };
}

/** What the sender answered and sealed; undefined where nothing was noted. */
async function notedIn(workbook: Workbook, submission: Submission): Promise<SourceNotes | undefined> {
  if (!workbook.kept && !workbook.sheets.some(({ name }) => name === NOTES_SHEET)) return undefined;
  const { readSourceNotes } = await import('./source-notes');
  return readSourceNotes(workbook, submission);
}
