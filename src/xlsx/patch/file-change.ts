/** A change of a workbook as a plan: what is carried out, and what the new file is held against. */

import type { SheetName } from '../../core/layout/note-names';
import type { CellChange } from '../../core/sheet/change-workbook';
import type { PlannedName, SheetPlan } from '../../core/sheet/plan';
import type { PatchWorkbookOptions } from './patch-workbook';

/** What shall be other than before; everything that is not named here stays as it is. */
export interface FileChange extends Pick<PatchWorkbookOptions, 'formulaValues'> {
  readonly cells?: readonly CellChange[];
  readonly sheets?: readonly SheetPlan[];
  /** Sheets that the product laid out before and may replace. */
  readonly replaces?: readonly string[];
  readonly names?: readonly PlannedName[];
  /**
   * Hidden names of single sheets, in place of all that the product gave to sheets before; absent
   * leaves those.
   */
  readonly sheetNames?: readonly SheetName[];
}
