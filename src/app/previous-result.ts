/**
 * A result of the product → the period that another one is held against: the figures that stand on
 * its sheets.
 */

import { grouped } from '../core/grouped';
import type { PeriodCounts, PreviousPeriod, PreviousTable } from '../core/periods/previous';
import { readUnitRows } from '../core/layout/totals-sheets';
import { readMark } from '../core/layout/product-mark';
import { recognise } from '../core/recognise/recognise';
import type { Workbook } from '../core/sheet/grid';
import { fixedTemplates, type FixedTemplate, type Template } from '../core/template/template';
import { mergeSources } from './consolidate-sources';
import type { Digest } from '../ports/ports';
import { resultReport } from './result-report';
import { readMemory, readState } from './result-state';

/** Whose totals they are does not matter to a comparison of totals; the merge asks for a name. */
const SOMEBODY = '–';

export async function readPrevious(
  workbook: Workbook,
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  templates: readonly Template[],
  digest: Digest,
): Promise<{ ok: true; previous: PreviousPeriod } | { ok: false; fault: 'notOurs' | 'unreadable' }> {
  const mark = readMark(workbook);
  const memory = await readMemory(mark, digest);
  if (!memory.ok) return memory;
  const { ok: isIntact } = await readState(workbook, mark, digest);
  const submission = recognise(resultReport(workbook, templates), templates, file);
  const source = { file, sha256, given: SOMEBODY, content: { is: 'submission', submission } } as const;
  const { totals } = mergeSources([], [source], { templates }).consolidation;
  const tables = fixedTemplates(templates).flatMap((template): PreviousTable[] => {
    const own = totals.find((one) => one.template === template.id);
    if (!own || own.byUnit.length === 0) return [];
    const byUnit = unitsIn(workbook, template);
    return [{ template: template.id, rows: own.rows.map(countsOf), ...(byUnit && { byUnit }) }];
  });
  return {
    ok: true,
    previous: { file, sha256, asOf: memory.state.asOf ?? null, isChanged: !isIntact, tables },
  };
}

function unitsIn(workbook: Workbook, template: FixedTemplate): PreviousTable['byUnit'] {
  const grid = workbook.sheets.find(({ name }) => name === template.results.byUnit);
  const rows = grid && readUnitRows(template, grid);
  if (!rows) return undefined;
  return [...grouped(rows, ({ unit }) => unit)].map(([unit, own]) => ({ unit, rows: own.map(countsOf) }));
}

function countsOf({ kind, counts }: PeriodCounts): PeriodCounts {
  return { kind, counts };
}
