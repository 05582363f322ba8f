/**
 * What the totals were before the last corrections: those of the versions that each counted version
 * came after.
 */

import type { TemplateTotals } from '../totals/totals';
import type { SchoolKind } from '../regulations/school-kinds';
import { isCount } from '../submission/known-values';
import type { CellSaid, Receipt } from './receipts';

export interface CorrectedTotal {
  readonly template: string;
  readonly kind: SchoolKind | 'total';
  /** Column id. */
  readonly column: string;
  readonly before: number;
  readonly after: number;
  /** Names of the units whose corrections made the difference. */
  readonly units: readonly string[];
}

/**
 * In the order of templates, kinds and columns; a figure whose corrections cancel out is among
 * them.
 */
export function correctedTotals(
  totals: readonly TemplateTotals[],
  receipts: readonly Receipt[],
): readonly CorrectedTotal[] {
  return totals.flatMap(({ template, rows, byUnit }) => {
    const own = receipts.filter(({ report }) => report === template);
    const summed = new Set(byUnit.map(({ id }) => id));
    const corrections = own.filter(({ unit }) => summed.has(unit.id)).flatMap(correctionsOf);
    return rows.flatMap(({ kind, counts }) =>
      Object.keys(counts).flatMap((column): CorrectedTotal[] => {
        const about = corrections.filter(
          (one) => one.column === column && (kind === 'total' || one.kind === kind),
        );
        if (about.length === 0) return [];
        const after = counts[column] ?? 0;
        const before = after - about.reduce((sum, { difference }) => sum + difference, 0);
        return [
          { template, kind, column, before, after, units: [...new Set(about.map(({ unit }) => unit))] },
        ];
      }),
    );
  });
}

interface Correction {
  readonly unit: string;
  readonly kind: SchoolKind;
  readonly column: string;
  readonly difference: number;
}

function correctionsOf({ unit, counted: number, versions }: Receipt): Correction[] {
  const version = versions.find((one) => one.number === number);
  return (version?.changes ?? []).flatMap(({ row, column, before, after }): Correction[] => {
    if (row.is !== 'kind' || row.kind === 'total' || column === null) return [];
    const difference = counted(after) - counted(before);
    return difference === 0 ? [] : [{ unit: unit.name, kind: row.kind, column, difference }];
  });
}

/** What a cell gives to the totals: nothing where it is blank, or holds no count. */
function counted(cell: CellSaid | null): number {
  return cell?.value !== undefined && cell.value !== null && isCount(cell.value) ? cell.value : 0;
}
