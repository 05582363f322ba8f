/** Adds up merged tables: whole numbers only, percentages as ratios of sums, every part kept with its cell. */

import { SCHOOL_KINDS, type SchoolKind } from '../regulations/school-kinds';
import { isCount, knownCount } from '../rules/known-values';
import { countColumns, type CountedList, type FixedTemplate } from '../template/template';
import { percentOf } from '../text/numbers';
import type { ResolvedUnit } from '../units/resolve-units';
import type { Contribution, TemplateTotals, TotalsRow, UnitTotals } from './consolidation';
import { tablesToMerge, type Entry } from './entry';
import { countedContributions } from './merge-lists';

/** Totals of one template over the merged entries, units in the given order. @param counted lists that are counted into it @param asOf ISO day the figures stand at */
export function addUp(
  template: FixedTemplate,
  merged: readonly Entry[],
  order: (a: ResolvedUnit, b: ResolvedUnit) => number,
  counted: readonly CountedList[] = [],
  asOf?: string,
): TemplateTotals {
  const sorted = merged
    .flatMap(({ unit, source, tables, lists }) => (unit ? [{ unit, source, tables, lists }] : []))
    .sort((a, b) => order(a.unit, b.unit));
  const contributions: Contribution[] = [];
  const byUnit: UnitTotals[] = [];
  for (const { unit, source, tables, lists } of sorted) {
    const declared = tablesToMerge(tables)
      .filter((table) => table.template === template.id)
      .flatMap((table) =>
        table.rows.flatMap((row) =>
          countColumns(template).flatMap(({ id }): Contribution[] => {
            const figure = row.counts[id];
            if (!figure) return [];
            const value = mergeable(knownCount(template, table, row, id));
            if (value === null && figure.typed === '' && figure.reading.state === 'blank') return [];
            const place = { file: source.file, sha256: source.sha256, sheet: table.sheet, cell: figure.cell };
            const manner = mannerOf(figure.reading, value);
            return [
              {
                unitId: unit.id,
                unit: unit.name,
                kind: row.kind,
                column: id,
                value,
                ...place,
                typed: figure.typed,
                manner,
              },
            ];
          }),
        ),
      );
    // A unit that sent its schools and no table of them is counted by its schools; a finding says so.
    const own =
      declared.length > 0 ? declared : countedContributions(template, counted, { source, lists }, unit, asOf);
    if (own.length === 0) continue;
    contributions.push(...own);
    byUnit.push({ id: unit.id, name: unit.name, code: unit.code, rows: totalsRows(template, own) });
  }
  return { template: template.id, rows: totalsRows(template, contributions), byUnit, contributions };
}

/** A fraction or a negative number is no count of schools; its finding says that it was left out. */
function mergeable(value: number | null): number | null {
  return value !== null && isCount(value) ? value : null;
}

function mannerOf(
  reading: { state: string; manner?: Contribution['manner'] },
  value: number | null,
): Contribution['manner'] {
  if (value === null) return 'notCounted';
  return reading.manner ?? 'provenZero';
}

function totalsRows(template: FixedTemplate, contributions: readonly Contribution[]): TotalsRow[] {
  const kinds = SCHOOL_KINDS.filter((kind) => contributions.some((one) => one.kind === kind));
  return [...kinds, 'total' as const].map((kind) => totalsRow(template, kind, contributions));
}

function totalsRow(
  template: FixedTemplate,
  kind: SchoolKind | 'total',
  contributions: readonly Contribution[],
): TotalsRow {
  const counts: Record<string, number | null> = Object.fromEntries(
    countColumns(template).map(({ id }) => [id, null]),
  );
  for (const { kind: own, column, value } of contributions) {
    if (value === null || (kind !== 'total' && own !== kind)) continue;
    counts[column] = (counts[column] ?? 0) + value;
  }
  const percents: Record<string, number | null> = {};
  for (const { id, values } of template.columns) {
    if (values.kind !== 'percent') continue;
    const part = counts[values.part] ?? null;
    const whole = counts[values.whole] ?? null;
    percents[id] = part === null || whole === null ? null : percentOf(part, whole);
  }
  return { kind, counts, percents };
}
