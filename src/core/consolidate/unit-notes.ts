/**
 * What units wrote beside the figures of their tables, and over them: it is not added up, and not
 * lost.
 */

import type { RecognisedTable } from '../submission/submission';
import { columnOf, type FixedTemplate } from '../template/template';
import type { ResolvedUnit } from '../units/resolve-units';
import type { UnitNote } from './consolidation';
import type { Entry } from './entry';

/**
 * All notes of the template's tables that count, units in the given order, rows from the top down.
 */
export function unitNotes(
  template: FixedTemplate,
  merged: readonly Entry[],
  order: (a: ResolvedUnit, b: ResolvedUnit) => number,
): UnitNote[] {
  return merged
    .flatMap(({ unit, source, counts }) => (unit ? [{ unit, source, counts }] : []))
    .sort((a, b) => order(a.unit, b.unit))
    .flatMap(({ unit, source, counts }) =>
      counts.tables
        .filter((table) => table.template === template.id)
        .flatMap((table) =>
          notesOf(template, table).map((note): UnitNote => {
            const place = { file: source.file, sheet: table.sheet };
            return { unit: unit.name, template: template.id, ...note, ...place };
          }),
        ),
    );
}

function notesOf(
  template: FixedTemplate,
  { head = {}, remarks = [] }: RecognisedTable,
): Omit<UnitNote, 'unit' | 'template' | 'file' | 'sheet'>[] {
  const over = (template.head ?? []).flatMap(({ id, name }) => {
    const field = head[id];
    const text = field?.typed.trim() ?? '';
    return field && text !== '' ? [{ column: id, name, row: null, text, cell: field.cell }] : [];
  });
  return [...over, ...remarks.map((one) => ({ ...one, name: columnOf(template, one.column).name }))];
}
