/**
 * What a merge gives that the one before it did not: every total that is another one now, and whose
 * figures made it so.
 */

import type { Consolidation } from './consolidation';
import type { TemplateTotals } from '../totals/totals';
import type { SchoolKind } from '../regulations/school-kinds';

/** One count of the totals. A count is null when no cell gave one. */
export interface ChangedTotal {
  readonly template: string;
  readonly kind: SchoolKind | 'total';
  /** Column id of the template. */
  readonly column: string;
  readonly before: number | null;
  readonly after: number | null;
  /** The units whose own count is another one. */
  readonly units: readonly ChangedCount[];
}

export interface ChangedCount {
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Counts only; a percentage changes with them. A total that stays, because the changes of two units
 * cancel out, is among them: the units' counts changed. In the order of the templates, kinds and
 * columns.
 */
export function changedTotals(
  before: Pick<Consolidation, 'totals'>,
  after: Pick<Consolidation, 'totals'>,
): readonly ChangedTotal[] {
  return after.totals.flatMap((now) => {
    const then = before.totals.find(({ template }) => template === now.template);
    return then ? changedIn(then, now) : [];
  });
}

function changedIn(then: TemplateTotals, now: TemplateTotals): ChangedTotal[] {
  const unitsNow = new Map(now.byUnit.map((unit) => [unit.id, unit]));
  const unitsThen = new Map(then.byUnit.map((unit) => [unit.id, unit]));
  const unitIds = [...new Set([...unitsNow.keys(), ...unitsThen.keys()])];
  const kinds = [...new Set([...now.rows, ...then.rows].map(({ kind }) => kind))];
  const columns = [...new Set([...now.rows, ...then.rows].flatMap(({ counts }) => Object.keys(counts)))];
  // A kind that only one of the two has stands before the total all the same.
  kinds.sort((a, b) => Number(a === 'total') - Number(b === 'total'));
  return kinds.flatMap((kind) =>
    columns.flatMap((column): ChangedTotal[] => {
      const units = unitIds.flatMap((id): ChangedCount[] => {
        const [was, is] = [unitsThen.get(id), unitsNow.get(id)];
        const counts = { before: countIn(was?.rows, kind, column), after: countIn(is?.rows, kind, column) };
        const unit = is?.name ?? was?.name ?? '';
        return counts.before === counts.after ? [] : [{ unit, ...counts }];
      });
      if (units.length === 0) return [];
      const totals = { before: countIn(then.rows, kind, column), after: countIn(now.rows, kind, column) };
      return [{ template: now.template, kind, column, ...totals, units }];
    }),
  );
}

function countIn(
  rows: TemplateTotals['rows'] | undefined,
  kind: SchoolKind | 'total',
  column: string,
): number | null {
  return rows?.find((row) => row.kind === kind)?.counts[column] ?? null;
}
