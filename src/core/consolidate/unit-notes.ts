/** What units wrote beside the figures of their tables: it is not added up, and not lost. */

import type { ResolvedUnit } from '../units/resolve-units';
import type { UnitNote } from './consolidation';
import { tablesToMerge, type Entry } from './entry';

/** All notes of the tables that count, units in the given order, rows from the top down. */
export function unitNotes(
  merged: readonly Entry[],
  order: (a: ResolvedUnit, b: ResolvedUnit) => number,
): UnitNote[] {
  return merged
    .flatMap(({ unit, source, tables }) => (unit ? [{ unit, source, tables }] : []))
    .sort((a, b) => order(a.unit, b.unit))
    .flatMap(({ unit, source, tables }) =>
      tablesToMerge(tables).flatMap(({ template, sheet, rows, total }) =>
        [...rows, ...(total ? [total] : [])].flatMap((row) =>
          Object.entries(row.notes ?? {}).map(([column, { cell, typed }]): UnitNote => {
            const place = { file: source.file, sheet, cell };
            return { unit: unit.name, template, column, row: row.label, text: typed, ...place };
          }),
        ),
      ),
    );
}
