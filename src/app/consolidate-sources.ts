/**
 * Sources, old and new → the merge, its report and the workbook to write. Decides everything;
 * writes nothing.
 */

import { checkSources, withTakenOut } from '../core/consolidate/check-sources';
import { mergeChecked, totalsOf } from '../core/consolidate/consolidate';
import type { Consolidation } from '../core/consolidate/consolidation';
import type { ConsolidateOptions } from '../core/consolidate/entry';
import { joinSources, type SourceRecord } from '../core/sources/source';
import { changedTotals, type ChangedTotal } from '../core/consolidate/what-changed';
import { layOutMark } from '../core/layout/product-mark';
import { layOutResult } from '../core/layout/result-workbook';
import type { WorkbookPlan } from '../core/sheet/plan';
import { sentence } from '../messages/sentence';
import type { Language } from '../messages/language';
import type { Digest } from '../ports/ports';
import { makeMark } from './result-state';
import { takeOut, type TakeOutOrders } from './take-out';

export interface Merge {
  readonly consolidation: Consolidation;
  readonly sources: readonly SourceRecord[];
  /** Whether any source is in the totals. */
  readonly hasMerged: boolean;
  /** Names in the orders that fit no source. */
  readonly unknown: readonly string[];
}

/**
 * Merges earlier sources (of the result workbook that is merged into) and new ones.
 * @param orders what to take out of the totals and what to put back
 */
export function mergeSources(
  earlier: readonly SourceRecord[],
  added: readonly SourceRecord[],
  options: ConsolidateOptions,
  orders: TakeOutOrders = { out: [], back: [] },
): Merge {
  const joined = joinSources(earlier, added);
  const checked = checkSources(joined, options);
  const called = checked.entries.map(({ source: { file, sha256 }, unit = null }) => ({ file, sha256, unit }));
  const { sources, unknown } = takeOut(joined, called, orders);
  const consolidation = mergeChecked(withTakenOut(checked, sources), options);
  return {
    sources,
    consolidation,
    hasMerged: consolidation.sources.some((source) => source.status === 'merged'),
    unknown,
  };
}

/**
 * What is another total now than in the result that was made of the earlier sources; nothing where
 * there was none.
 */
export function changesSince(
  earlier: readonly SourceRecord[],
  consolidation: Consolidation,
  options: ConsolidateOptions,
): readonly ChangedTotal[] {
  return earlier.length === 0 ? [] : changedTotals({ totals: totalsOf(earlier, options) }, consolidation);
}

/** The result workbook, with the memory that later runs merge into. */
export async function planResult(
  sources: readonly SourceRecord[],
  consolidation: Consolidation,
  options: ConsolidateOptions,
  language: Language,
  digest: Digest,
): Promise<WorkbookPlan> {
  const plans = layOutResult(options.templates, consolidation, (finding) => sentence(finding, language));
  const { rules, placing, previous, jump } = options;
  const asOf = consolidation.asOf ?? undefined;
  const mark = await makeMark(sources, plans, digest, {
    ...(rules && { rules }),
    asOf,
    placing,
    previous,
    jump,
  });
  return { title: 'Tổng hợp KĐCLGD', sheets: [...plans, layOutMark(mark)] };
}
