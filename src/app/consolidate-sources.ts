/** Sources, old and new → the merge, its report and the workbook to write. Decides everything; writes nothing. */

import { consolidate } from '../core/consolidate/consolidate';
import type { Consolidation } from '../core/consolidate/consolidation';
import type { ConsolidateOptions } from '../core/consolidate/entry';
import { joinSources, type SourceRecord } from '../core/consolidate/source';
import { layOutMark } from '../core/layout/product-mark';
import { layOutResult } from '../core/layout/result-workbook';
import type { WorkbookPlan } from '../core/sheet/plan';
import { sentence, type Language } from '../messages/sentence';
import type { Digest } from './ports';
import { makeMark } from './result-state';

export interface Merge {
  readonly consolidation: Consolidation;
  /** Whether any source is in the totals. */
  readonly hasMerged: boolean;
}

/** Merges earlier sources (of the result workbook that is merged into) and new ones. */
export function mergeSources(
  earlier: readonly SourceRecord[],
  added: readonly SourceRecord[],
  options: ConsolidateOptions,
): Merge & { readonly sources: readonly SourceRecord[] } {
  const sources = joinSources(earlier, added);
  const consolidation = consolidate(sources, options);
  return {
    sources,
    consolidation,
    hasMerged: consolidation.sources.some((source) => source.status === 'merged'),
  };
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
  const mark = await makeMark(sources, plans, digest, options.rules);
  return { title: 'Tổng hợp KĐCLGD', sheets: [...plans, layOutMark(mark)] };
}
