/**
 * A result workbook as a source of a merge one level up: its totals and lists, as they were when it
 * was made.
 */

import type { SourceContent, SourceRecord } from '../core/sources/source';
import type { ProductMark } from '../core/layout/product-mark';
import { recognise } from '../core/recognise/recognise';
import type { Workbook } from '../core/sheet/grid';
import type { Template } from '../core/template/template';
import type { Digest } from '../ports/ports';
import { resultReport } from './result-report';
import { readState } from './result-state';
import { readSourceNotes } from './source-notes';

/** @param file its name, for what the name says of whose it is */
export async function readResultSource(
  workbook: Workbook,
  mark: ProductMark,
  templates: readonly Template[],
  file: string,
  digest: Digest,
): Promise<SourceContent> {
  const read = await readState(workbook, mark, digest);
  if (!read.ok) return { is: 'result', madeFrom: [], changed: read.fault === 'changed' ? read.sheets : [] };
  const submission = recognise(resultReport(workbook, templates), templates, file);
  const noted = readSourceNotes(workbook, submission);
  return {
    is: 'result',
    madeFrom: read.state.sources.flatMap(originsOf),
    submission,
    ...(noted && { noted }),
  };
}

function originsOf({ sha256, content }: SourceRecord): readonly string[] {
  return content.is === 'result' ? [sha256, ...content.madeFrom] : [sha256];
}
