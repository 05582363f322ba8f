/** A number of a result, traced; and whether the result is still what it was when it was made. */

import { readMark } from '../core/layout/product-mark';
import type { Workbook } from '../core/sheet/grid';
import { trace, type Trace } from '../core/trace/trace';
import type { Digest } from '../ports/ports';
import { readState } from './result-state';

export interface TracedResult {
  readonly trace: Trace;
  /**
   * 'intact': every sheet holds what was written. 'changed': these sheets do not. 'unknown': the
   * memory of its making is gone or cannot be read, and only what the sheets show is known; so too
   * of totals in a workbook of the user's.
   */
  readonly workbook:
    | { readonly is: 'intact' }
    | { readonly is: 'changed'; readonly sheets: readonly string[] }
    | { readonly is: 'unknown' };
}

/** @param cell A1 notation */
export async function traceResult(
  workbook: Workbook,
  sheet: string,
  cell: string,
  digest: Digest,
): Promise<TracedResult> {
  const read = await readState(workbook, readMark(workbook), digest);
  const state = read.ok
    ? ({ is: 'intact' } as const)
    : read.fault === 'changed'
      ? ({ is: 'changed', sheets: read.sheets } as const)
      : ({ is: 'unknown' } as const);
  return { trace: trace(workbook, sheet, cell), workbook: state };
}
