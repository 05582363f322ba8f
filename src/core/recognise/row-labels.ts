/** What the rows under a table's header are, before it is decided which of them count. */

import type { KindLabel } from '../regulations/school-kinds';
import type { Remark, TableRow } from '../submission/submission';

/** What a row label says the row is. */
export type RowLabel =
  /** `isSum`: «Cộng mầm non», «Mầm non Total». */
  | { readonly is: 'kind'; readonly label: KindLabel; readonly isSum: boolean }
  | { readonly is: 'total' }
  | { readonly is: 'part' } // «Trong đó: ngoài công lập»
  | { readonly is: 'unknown' }
  | { readonly is: 'none' };

export interface ReadRow extends TableRow {
  readonly is: RowLabel;
}

export interface CollectedRows {
  readonly read: readonly ReadRow[];
  readonly remarks: readonly Remark[];
  readonly bottom: number;
}
