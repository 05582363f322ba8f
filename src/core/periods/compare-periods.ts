/**
 * This result's totals beside those of an earlier one: what changed, and what of it comes from who
 * reported.
 */

import type { TemplateTotals } from '../totals/totals';
import type { SchoolKind } from '../regulations/school-kinds';
import { canonical } from '../text/label';
import type { PeriodCounts, PreviousPeriod, PreviousTable } from './previous';

export interface PeriodComparison {
  readonly previous: PreviousPeriod;
  /** In the order of the templates; only tables that both have. */
  readonly tables: readonly ComparedTable[];
  /** Ids of the tables that only one of the two has: nothing of them is compared. */
  readonly onlyThen: readonly string[];
  readonly onlyNow: readonly string[];
}

export interface ComparedTable {
  readonly template: string;
  readonly figures: readonly ComparedFigure[];
  /** Units that reported in one of the two only: a change that they make is none of the figures. */
  readonly onlyThen: readonly string[];
  readonly onlyNow: readonly string[];
  /** Whether it is known who reported then. */
  readonly areUnitsKnown: boolean;
}

/** One count then and now. Unknown is not 0: where either is null there is no change. */
export interface ComparedFigure {
  readonly kind: SchoolKind | 'total';
  /** Column id of the template. */
  readonly column: string;
  readonly then: number | null;
  readonly now: number | null;
  readonly change: number | null;
  /**
   * The same of the units that reported in both; of all of them where it is not known who reported
   * then.
   */
  readonly inBoth: { readonly then: number | null; readonly now: number | null };
}

export function comparePeriods(
  previous: PreviousPeriod,
  totals: readonly TemplateTotals[],
): PeriodComparison {
  const there = totals.filter(({ byUnit }) => byUnit.length > 0).map(({ template }) => template);
  const before = previous.tables.map(({ template }) => template);
  return {
    previous,
    onlyThen: before.filter((id) => !there.includes(id)),
    onlyNow: there.filter((id) => !before.includes(id)),
    tables: totals.flatMap((now): ComparedTable[] => {
      const then = previous.tables.find(({ template }) => template === now.template);
      return then && now.byUnit.length > 0 ? [compareTable(then, now)] : [];
    }),
  };
}

/** One unit's rows of the two. */
interface Pair {
  readonly then: readonly PeriodCounts[];
  readonly now: readonly PeriodCounts[];
}

/** By the canonical name. */
type Units = ReadonlyMap<string, { readonly unit: string; readonly rows: readonly PeriodCounts[] }>;

function compareTable(then: PreviousTable, now: TemplateTotals): ComparedTable {
  const unitsThen: Units = new Map(then.byUnit?.map(({ unit, rows }) => [canonical(unit), { unit, rows }]));
  const unitsNow: Units = new Map(
    now.byUnit.map(({ name, rows }) => [canonical(name), { unit: name, rows }]),
  );
  const pairs = [...unitsNow].flatMap(([key, { rows }]): Pair[] => {
    const before = unitsThen.get(key);
    return before ? [{ then: before.rows, now: rows }] : [];
  });
  const inBoth = then.byUnit ? pairs : [{ then: then.rows, now: now.rows }];
  const without = (these: Units, others: Units): string[] =>
    then.byUnit ? [...these].flatMap(([key, { unit }]) => (others.has(key) ? [] : [unit])) : [];
  return {
    template: now.template,
    areUnitsKnown: then.byUnit !== undefined,
    onlyThen: without(unitsThen, unitsNow),
    onlyNow: without(unitsNow, unitsThen),
    figures: kindsOf(then.rows, now.rows).flatMap((kind) =>
      columnsOf(now.rows, then.rows).map((column) => {
        const [was, is] = [countIn(then.rows, kind, column), countIn(now.rows, kind, column)];
        return {
          kind,
          column,
          then: was,
          now: is,
          change: was === null || is === null ? null : is - was,
          inBoth: sumInBoth(inBoth, kind, column),
        };
      }),
    ),
  };
}

/** A kind that only one of the two has stands before the total all the same. */
function kindsOf(...tables: readonly (readonly PeriodCounts[])[]): (SchoolKind | 'total')[] {
  const kinds = [...new Set(tables.flatMap((rows) => rows.map(({ kind }) => kind)))];
  return kinds.sort((a, b) => Number(a === 'total') - Number(b === 'total'));
}

function columnsOf(...tables: readonly (readonly PeriodCounts[])[]): string[] {
  return [...new Set(tables.flatMap((rows) => rows.flatMap(({ counts }) => Object.keys(counts))))];
}

/**
 * Of the units that have the count in both: one that only became known is no change. Null where no
 * unit has.
 */
function sumInBoth(
  pairs: readonly Pair[],
  kind: SchoolKind | 'total',
  column: string,
): ComparedFigure['inBoth'] {
  let sums: { then: number; now: number } | undefined;
  for (const { then, now } of pairs) {
    const [was, is] = [countIn(then, kind, column), countIn(now, kind, column)];
    if (was === null || is === null) continue;
    sums = { then: (sums?.then ?? 0) + was, now: (sums?.now ?? 0) + is };
  }
  return sums ?? { then: null, now: null };
}

function countIn(rows: readonly PeriodCounts[], kind: SchoolKind | 'total', column: string): number | null {
  return rows.find((row) => row.kind === kind)?.counts[column] ?? null;
}
