/** What became of a source in a merge: merged, superseded, a duplicate or rejected, and why. */

import type { RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import type { Finding } from '../findings/findings';
import type { SealState } from '../seal/seal';
import type { UnitClaim } from '../submission/recognised';
import type { WhatCounts } from './what-counts';

export type SourceStatus = 'merged' | 'superseded' | 'duplicate' | 'rejected';
/** What became of a source; a workbook with tables of several units has one outcome for each. */
export interface SourceOutcome {
  readonly file: string;
  readonly sha256: string;
  readonly modified: string | null;
  /** ISO day on which these bytes arrived first; null where nobody said it. */
  readonly receivedOn: string | null;
  readonly status: SourceStatus;
  /** The finding that says why it was not merged. */
  readonly reason: Finding | null;
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly code: string | null;
    readonly from: UnitClaim['from'];
  } | null;
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  /** Of these, what counts if the source does. */
  readonly counts: WhatCounts;
  /** Of a merged one: templates that a newer file of the unit brings instead. */
  readonly replaced?: readonly string[];
  /** Held against its figures when it was read; absent for what could not be read. */
  readonly seal?: SealState;
  /** What was found in these tables and lists, and in the file as a whole. */
  readonly findings: readonly Finding[];
}
