/**
 * An earlier result, as far as this one is held against it: what its sheets say, whoever made them
 * and however long ago.
 */

import type { SchoolKind } from '../regulations/school-kinds';

export interface PreviousPeriod {
  readonly file: string;
  /** Of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** ISO day its figures stand at; null where nobody said. */
  readonly asOf: string | null;
  /** Somebody changed its sheets since it was made. */
  readonly isChanged: boolean;
  readonly tables: readonly PreviousTable[];
}

export interface PreviousTable {
  readonly template: string;
  readonly rows: readonly PeriodCounts[];
  /** Undefined where its sheet by units cannot be read: then nothing is known of who reported. */
  readonly byUnit?: readonly { readonly unit: string; readonly rows: readonly PeriodCounts[] }[];
}

export interface PeriodCounts {
  readonly kind: SchoolKind | 'total';
  /** Column id → count; null where there is none. */
  readonly counts: Readonly<Record<string, number | null>>;
}
