/** One received file, as far as consolidation is concerned: who it is, and what was read of it. Plain data, storable. */

import type { Submission, TableChoice } from '../recognise/submission';
import type { FileRefusal } from '../rules/file-refusals';

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
  | { readonly is: 'submission'; readonly submission: Submission }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  /** A result workbook of this product. */
  | { readonly is: 'ownResult' };

/**
 * Earlier sources and new ones in one list. The same file with the same bytes is one source; what was said of it
 * last (whose it is, which tables count) holds. It arrived when it came first: reading it again changes no day, and
 * gives none to a source that was remembered without one. Earlier ones keep their place, so that splitting a run in
 * two changes nothing.
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
    });
  }
  return [...joined.values()];
}
