/**
 * A result of merging as a report that is sealed: its figures, and what was open in what they were
 * made of.
 */

import { readOpenLines, type OpenLine } from '../core/layout/findings-sheet';
import { readMark } from '../core/layout/product-mark';
import { isSureList } from '../core/submission/list-submission';
import { recognise } from '../core/recognise/recognise';
import { isSure } from '../core/submission/recognised';
import { sealedFigures, type SealedFigures } from '../core/seal/sealed-figures';
import type { Workbook } from '../core/sheet/grid';
import type { Template } from '../core/template/template';
import type { Digest } from '../ports/ports';
import { resultReport } from './result-report';
import { readState, type StateFault } from './result-state';

export interface ResultToSeal {
  readonly ok: true;
  readonly figures: SealedFigures;
  /** Ids of the templates whose totals or lists it has. */
  readonly reports: readonly string[];
  /**
   * Errors and unanswered queries, as the result itself lists them: by the units and the day that
   * it was made with.
   */
  readonly open: readonly OpenLine[];
  readonly answered: number;
}

export type SealableOutcome = ResultToSeal | ({ readonly ok: false } & StateFault);

/**
 * Only a result that nobody changed since it was made: else its list of what is open may be of
 * other figures.
 */
export async function readResultToSeal(
  workbook: Workbook,
  templates: readonly Template[],
  digest: Digest,
): Promise<SealableOutcome> {
  const read = await readState(workbook, readMark(workbook), digest);
  if (!read.ok) return read;
  const lines = readOpenLines(workbook);
  if (!lines) return { ok: false, fault: 'unreadable' };
  const { tables, lists } = recognise(resultReport(workbook, templates), templates, '');
  const reports = [...tables.filter(isSure), ...lists.filter(isSureList)].map(({ template }) => template);
  return { ok: true, figures: sealedFigures({ tables, lists }), reports, ...lines };
}
