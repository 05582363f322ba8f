/** What offices wrote beside their figures: notes and the fields over a table. Nothing of it is added up, and nothing is lost. */

import type { RecognisedTable } from '../recognise/submission';
import { columnOf, type FixedTemplate } from '../template/template';
import type { ResolvedUnit } from '../units/resolve-units';
import type { MergedRemark } from './consolidation';
import { tablesToMerge, type Entry } from './entry';

/** All remarks in the merged tables of the template, units in the given order, each from the top down. */
export function mergeRemarks(
  template: FixedTemplate,
  merged: readonly Entry[],
  order: (a: ResolvedUnit, b: ResolvedUnit) => number,
): MergedRemark[] {
  return merged
    .flatMap(({ unit, source, tables }) => (unit ? [{ unit, source, tables }] : []))
    .sort((a, b) => order(a.unit, b.unit))
    .flatMap(({ unit, source, tables }) =>
      tablesToMerge(tables)
        .filter((table) => table.template === template.id)
        .flatMap((table) =>
          remarksOf(template, table).map((remark): MergedRemark => ({
            ...remark,
            unitId: unit.id,
            unit: unit.name,
            template: template.id,
            file: source.file,
            sha256: source.sha256,
            sheet: table.sheet,
          })),
        ),
    );
}

type OwnRemark = Pick<MergedRemark, 'name' | 'column' | 'row' | 'cell' | 'text'>;

function remarksOf(template: FixedTemplate, { head = {}, remarks = [] }: RecognisedTable): OwnRemark[] {
  const over = (template.head ?? []).flatMap(({ id, name }): OwnRemark[] => {
    const field = head[id];
    if (!field || field.typed.trim() === '') return [];
    return [{ name, column: id, row: null, cell: field.cell, text: field.typed.trim() }];
  });
  const beside = remarks.map((remark): OwnRemark => {
    return { ...remark, name: columnOf(template, remark.column).name };
  });
  return [...over, ...beside];
}
