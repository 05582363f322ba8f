/** A result workbook as a source of a merge one level up: its totals and lists, as they were when it was made. */

import type { SourceContent, SourceRecord } from '../core/consolidate/source';
import { mergedSheetName } from '../core/layout/merged-list-sheet';
import type { ProductMark } from '../core/layout/product-mark';
import { recognise } from '../core/recognise/recognise';
import type { Workbook } from '../core/sheet/grid';
import { isListTemplate, type Template } from '../core/template/template';
import type { Digest } from './ports';
import { readState } from './result-state';

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
  const names = new Set(
    templates.map((template) =>
      isListTemplate(template) ? mergedSheetName(template) : template.results.totals,
    ),
  );
  // What is shown by unit, by level or by source says the same once more.
  const sheets = workbook.sheets.filter(({ name }) => names.has(name));
  return {
    is: 'result',
    madeFrom: read.state.sources.flatMap(originsOf),
    submission: recognise({ ...workbook, sheets }, templates, file),
  };
}

function originsOf({ sha256, content }: SourceRecord): readonly string[] {
  return content.is === 'result' ? [sha256, ...content.madeFrom] : [sha256];
}
