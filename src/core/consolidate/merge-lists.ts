/** Lists of merged sources → one list for each template, each record with the cell it stands in. */

import { sheetOf } from '../submission/list-submission';
import { SCHOOL_KINDS } from '../regulations/school-kinds';
import { contributionsOf } from '../schools/count-schools';
import { isDecided } from '../schools/counted-lists';
import type { PlacedRecord, School } from '../schools/distinct-schools';
import { rangeAddress } from '../sheet/address';
import {
  countColumns,
  isCountedList,
  summaryInto,
  type CountedList,
  type FixedTemplate,
  type ListTemplate,
} from '../template/template';
import type { ResolvedUnit } from '../units/resolve-units';
import type { Contribution, MergedList, MergedRecord } from '../totals/totals';
import type { Entry } from './entry';

/**
 * All records of the template in the merged entries, units in the given order, records in the order
 * of their lists.
 */
export function mergeLists(
  template: ListTemplate,
  merged: readonly Entry[],
  order: (a: ResolvedUnit, b: ResolvedUnit) => number,
): MergedList {
  const records = merged
    .flatMap((entry) => (entry.unit ? [{ entry, unit: entry.unit }] : []))
    .sort((a, b) => order(a.unit, b.unit))
    .flatMap(({ entry, unit }) =>
      recordsOf(template, entry).map(({ list, record }): MergedRecord => ({
        unitId: unit.id,
        unit: unit.name,
        file: entry.source.file,
        sha256: entry.source.sha256,
        sheet: sheetOf(list, record),
        head: list.head,
        record,
      })),
    );
  return { template: template.id, records };
}

/**
 * The records of one unit that stand: of schools each once; of other lists all but those of a
 * copied or hidden sheet.
 */
function recordsOf(
  template: ListTemplate,
  { counts, schools }: Pick<Entry, 'counts' | 'schools'>,
): readonly PlacedRecord[] {
  if (isCountedList(template)) return schools.get(template.id) ?? [];
  return counts.lists
    .filter((list) => list.template === template.id)
    .flatMap((list) => list.records.map((record): PlacedRecord => ({ list, record })));
}

/** What the schools of an entry's lists add to the table; none where no such list was sent. */
export function countedContributions(
  table: FixedTemplate,
  counted: readonly CountedList[],
  { source, schools: known }: Pick<Entry, 'source' | 'schools'>,
  unit: ResolvedUnit,
): readonly Contribution[] {
  const { file, sha256 } = source;
  return counted.flatMap((template) => {
    const schools = (known.get(template.id) ?? []).filter(({ uncounted }) => uncounted === undefined);
    const found = schools.flatMap((school) => contributionsOf(template, table, school, unit.name));
    const all = [...found, ...zeros(template, table, schools, found)];
    return all.map((one): Contribution => ({ ...one, unitId: unit.id, unit: unit.name, file, sha256 }));
  });
}

/**
 * A list of schools is all there are: a kind of which no school counts in a column has 0 there, and
 * that is known.
 */
function zeros(
  template: CountedList,
  table: FixedTemplate,
  schools: readonly School[],
  found: readonly Contribution[],
): Contribution[] {
  return SCHOOL_KINDS.flatMap((kind) => {
    const list = schools.find((school) => school.kind === kind)?.list;
    if (!list) return [];
    return countColumns(table)
      .filter(({ id }) => isDecided(summaryInto(template, table)?.columns[id], list))
      .filter(({ id }) => !found.some((one) => one.kind === kind && one.column === id))
      .map(({ id }): Contribution => {
        const place = { file: '', sha256: '', sheet: list.sheet, cell: rangeAddress(list.range) };
        return { unitId: '', unit: '', kind, column: id, value: 0, ...place, typed: '', manner: 'school' };
      });
  });
}
