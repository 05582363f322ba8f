/**
 * One received file, as far as consolidation is concerned: who it is, and what was read of it.
 * Plain data, storable.
 */

import type { Submission } from '../submission/submission';
import type { TableChoice } from '../submission/recognised';
import type { SealState } from '../seal/seal';
import type { FileRefusal } from '../findings/file-refusals';

export interface SourceRecord {
  /** Relative to the path it was found under, with "/" between folders. */
  readonly file: string;
  /** Of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The unit that the user said the file is of. */
  readonly given?: string;
  /** ISO day on which it arrived, as whoever received it says; absent where nobody did. */
  readonly receivedOn?: string;
  /** What the user said of its tables. */
  readonly decisions?: readonly TableDecision[];
  /** The user took it out of the totals; it is kept, so that it can be put back. */
  readonly isTakenOut?: boolean;
  readonly content: SourceContent;
}

/** Whether one table of the source is to be merged, whatever recognition thinks of it. */
export interface TableDecision {
  readonly sheet: string;
  /** Where the table stands, A1 notation. */
  readonly range: string;
  /** Which of the templates that fit this place; absent where only one does. */
  readonly template?: string;
  readonly choice: TableChoice;
}

export type SourceContent =
  | { readonly is: 'submission'; readonly submission: Submission; readonly noted?: SourceNotes }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | ResultContent
  /** A result, as memories of before results could be sources have it. */
  | { readonly is: 'ownResult' };

/** What the sender noted in the workbook. */
export interface SourceNotes {
  /** Key of a finding → the answer to it. */
  readonly explanations: readonly (readonly [finding: string, text: string])[];
  /** Held against the figures when the workbook was read. */
  readonly seal: SealState;
}

/**
 * A result workbook of this product. Among the sources that it was made from it would count them
 * twice; one level up it is a source like any other, once the officer has said whose it is.
 */
export interface ResultContent {
  readonly is: 'result';
  /** SHA-256 of all that its figures come from, through results that it was made from as well. */
  readonly madeFrom: readonly string[];
  /** Its totals and lists; absent where they cannot be trusted. */
  readonly submission?: Submission;
  readonly noted?: SourceNotes;
  /** Sheets that somebody changed since it was made; none where its memory cannot be read. */
  readonly changed?: readonly string[];
}

/** What the source brings to be merged; undefined where it brings nothing. */
export function submissionOf({ content, given }: SourceRecord): Submission | undefined {
  if (content.is === 'submission') return content.submission;
  return content.is === 'result' && given !== undefined ? content.submission : undefined;
}

/**
 * Earlier sources and new ones in one list. The same file with the same bytes is one source; what
 * was said of it last (whose it is, which tables count, whether it counts) holds. It arrived when
 * it came first: reading it again changes no day, and gives none to a source that was remembered
 * without one. Earlier ones keep their place, so that splitting a run in two changes nothing.
 */
export function joinSources(
  earlier: readonly SourceRecord[],
  added: readonly SourceRecord[],
): SourceRecord[] {
  const joined = new Map<string, SourceRecord>();
  for (const source of [...earlier, ...added]) {
    const key = `${source.sha256}|${source.file}`;
    const before = joined.get(key);
    const { receivedOn } = before ?? source;
    const { receivedOn: _, ...rest } = source;
    joined.set(key, {
      ...rest,
      ...(receivedOn !== undefined && { receivedOn }),
      ...(before?.given !== undefined && source.given === undefined && { given: before.given }),
      ...(before?.decisions !== undefined &&
        source.decisions === undefined && { decisions: before.decisions }),
      ...(before?.isTakenOut !== undefined &&
        source.isTakenOut === undefined && { isTakenOut: before.isTakenOut }),
    });
  }
  return [...joined.values()];
}
