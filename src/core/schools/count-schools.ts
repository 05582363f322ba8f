/**
 * Schools → the table that their list adds up to: every figure is a number of schools, each kept
 * with its cell.
 */

import type { Contribution, TemplateTotals, TotalsRow } from '../totals/totals';
import { SCHOOL_KINDS, type SchoolKind } from '../regulations/school-kinds';
import {
  columnOf,
  countColumns,
  summaryInto,
  type CountedWhen,
  type FixedTemplate,
  type CountedList,
} from '../template/template';
import { percentOf } from '../text/numbers';
import { isCount } from '../submission/known-values';
import type { School } from './distinct-schools';

/** One school's part in a figure. */
export interface SchoolContribution extends Contribution {
  readonly school: string;
}

export interface SchoolTotals extends TemplateTotals {
  readonly contributions: readonly SchoolContribution[];
}

/** The one unit whose table it is. */
const OWN_UNIT = 'own';

/** @param unit whose schools they are, for provenance; "" where nobody said */
export function countSchools(
  template: CountedList,
  table: FixedTemplate,
  schools: readonly School[],
  unit: string,
): SchoolTotals {
  const contributions = schools.flatMap((school) => contributionsOf(template, table, school, unit));
  const found = new Set(contributions.map(({ kind }) => kind));
  // A printed kind without a school has 0 of them: the list is all there are.
  const kinds = SCHOOL_KINDS.filter((kind) => table.rows.printed.includes(kind) || found.has(kind));
  const rows = [...kinds, 'total' as const].map((kind) => totalsRow(table, kind, contributions));
  return {
    template: table.id,
    rows,
    byUnit: [{ id: OWN_UNIT, name: unit, code: null, rows }],
    contributions,
  };
}

/**
 * What the school adds: nothing while it is not counted, else 1 in each column whose condition it
 * meets.
 */
export function contributionsOf(
  template: CountedList,
  table: FixedTemplate,
  school: School,
  unit: string,
): SchoolContribution[] {
  const { kind } = school;
  if (school.uncounted !== undefined || kind === undefined) return [];
  const summary = summaryInto(template, table);
  return countColumns(table).flatMap(({ id: column }): SchoolContribution[] => {
    const when = summary?.columns[column];
    const counted = when && countedAt(template, when, school);
    if (!counted) return [];
    const source = { file: '', sha256: '', sheet: school.list.sheet };
    return [{ unitId: OWN_UNIT, unit, school: school.name, kind, column, value: 1, ...source, ...counted }];
  });
}

/** The cell that meets the condition; undefined when it is not met. */
function countedAt(
  template: CountedList,
  when: CountedWhen,
  { record, name }: School,
): (Pick<Contribution, 'cell' | 'typed' | 'manner'> & { readonly value?: number }) | undefined {
  switch (when.when) {
    case 'always':
      return { cell: record.nameCell, typed: name, manner: 'school' };
    case 'done': {
      const field = record.fields[when.column];
      if (field?.reading.state === 'done') return { cell: field.cell, typed: field.typed, manner: 'school' };
      const proof = when.provedBy === undefined ? undefined : record.fields[when.provedBy];
      const isOpen = field === undefined || field.reading.state === 'blank';
      if (!isOpen || proof?.reading.state !== 'choice') return undefined;
      return { cell: proof.cell, typed: proof.typed, manner: 'implied' };
    }
    case 'allDone': {
      const fields = when.columns.map((id) => record.fields[id]);
      const [first] = fields;
      if (!first || fields.some((field) => field?.reading.state !== 'done')) return undefined;
      return { cell: first.cell, typed: first.typed, manner: 'school' };
    }
    case 'anyNotDone': {
      const field = when.columns
        .map((id) => record.fields[id])
        .find((one) => one?.reading.state === 'notDone');
      return field && { cell: field.cell, typed: field.typed, manner: 'school' };
    }
    case 'sum': {
      const field = record.fields[when.column];
      if (field?.reading.state !== 'count' || !isCount(field.reading.value)) return undefined;
      const { value, manner } = field.reading;
      return { cell: field.cell, typed: field.typed, manner, value };
    }
    case 'chosen': {
      const field = record.fields[columnOf(template, when.column).id];
      if (field?.reading.state !== 'choice' || field.reading.choice !== when.choice) return undefined;
      return { cell: field.cell, typed: field.typed, manner: 'school' };
    }
  }
}

function totalsRow(
  table: FixedTemplate,
  kind: SchoolKind | 'total',
  contributions: readonly SchoolContribution[],
): TotalsRow {
  const counts: Record<string, number> = {};
  for (const { id } of countColumns(table)) {
    counts[id] = contributions
      .filter((one) => one.column === id && (kind === 'total' || one.kind === kind))
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
  }
  const percents: Record<string, number | null> = {};
  for (const { id, values } of table.columns) {
    if (values.kind === 'percent')
      percents[id] = percentOf(counts[values.part] ?? 0, counts[values.whole] ?? 0);
  }
  return { kind, counts, percents };
}
