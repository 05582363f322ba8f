/**
 * Adds up merged tables: whole numbers only, percentages as ratios of sums, every part kept with
 * its cell.
 */

import { SCHOOL_KINDS, type SchoolKind } from '../regulations/school-kinds';
import { isCount, knownCount } from '../submission/known-values';
import { countColumns, type CountedList, type FixedTemplate } from '../template/template';
import { percentOf } from '../text/numbers';
import type { ResolvedUnit } from '../units/resolve-units';
import type { Contribution, TemplateTotals, TotalsRow, UnitTotals } from '../totals/totals';
import { unitGroups, type Entry } from './entry';
import { countedContributions } from './merge-lists';

/**
 * Totals of one template over the merged entries, units in the given order.
 * @param counted lists that are counted into it
 */
export function addUp(
  template: FixedTemplate,
  merged: readonly Entry[],
  order: (a: ResolvedUnit, b: ResolvedUnit) => number,
  counted: readonly CountedList[] = [],
): TemplateTotals {
  const sorted = merged
    .flatMap(({ unit, source, counts, schools }) => (unit ? [{ unit, source, counts, schools }] : []))
    .sort((a, b) => order(a.unit, b.unit));
  const contributions: Contribution[] = [];
  const byUnit: UnitTotals[] = [];
  for (const entries of unitGroups(sorted).values()) {
    const [first] = entries;
    if (!first) continue;
    const { unit } = first;
    const declared = entries.flatMap((entry) => declaredContributions(template, entry, unit));
    // A unit that sent its schools and no table of them is counted by its schools; a finding says
    // so.
    const own =
      declared.length > 0
        ? declared
        : entries.flatMap((entry) => countedContributions(template, counted, entry, unit));
    if (own.length === 0) continue;
    for (const one of own) contributions.push(one);
    byUnit.push({ id: unit.id, name: unit.name, code: unit.code, rows: totalsRows(template, own) });
  }
  return { template: template.id, rows: totalsRows(template, contributions), byUnit, contributions };
}

/** The figures of the entry's tables of the template, cell by cell. */
function declaredContributions(
  template: FixedTemplate,
  { source: { file, sha256 }, counts: { tables } }: Pick<Entry, 'source' | 'counts'>,
  unit: ResolvedUnit,
): Contribution[] {
  const own = tables.filter((table) => table.template === template.id);
  return own.flatMap((table) =>
    table.rows.flatMap((row) =>
      countColumns(template).flatMap(({ id }): Contribution[] => {
        const figure = row.counts[id];
        if (!figure) return [];
        const { cell, typed, reading } = figure;
        const value = mergeable(knownCount(template, table, row, id));
        if (value === null && typed === '' && reading.state === 'blank') return [];
        const place = { file, sha256, sheet: table.sheet, cell };
        const figures = { kind: row.kind, column: id, value, ...place, typed };
        return [{ unitId: unit.id, unit: unit.name, ...figures, manner: mannerOf(reading, value) }];
      }),
    ),
  );
}

/**
 * A fraction or a negative number is no count of schools; its finding says that it was left out.
 */
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

export function totalsRows(template: FixedTemplate, contributions: readonly Contribution[]): TotalsRow[] {
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
