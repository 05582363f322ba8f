/** Lists of merged sources → one list for each template, each record with the cell it stands in. */

import { isSureList, type RecognisedList, sheetOf } from '../submission/list-submission';
import { SCHOOL_KINDS } from '../regulations/school-kinds';
import { contributionsOf } from '../schools/count-schools';
import { isDecided } from '../schools/counted-lists';
import { distinctSchools, type PlacedRecord, type School } from '../schools/distinct-schools';
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
import { listsSetAside } from '../sources/set-aside';

/** All records of the template in the merged entries, units in the given order, records in the order of their lists. */
export function mergeLists(
  template: ListTemplate,
  merged: readonly Entry[],
  order: (a: ResolvedUnit, b: ResolvedUnit) => number,
  asOf?: string,
): MergedList {
  const records = merged
    .flatMap(({ unit, source, lists }) => (unit ? [{ unit, source, lists }] : []))
    .sort((a, b) => order(a.unit, b.unit))
    .flatMap(({ unit, source, lists }) =>
      recordsOf(template, lists, asOf).map(({ list, record }): MergedRecord => ({
        unitId: unit.id,
        unit: unit.name,
        file: source.file,
        sha256: source.sha256,
        sheet: sheetOf(list, record),
        head: list.head,
        record,
      })),
    );
  return { template: template.id, records };
}

/** The records of one unit that stand: of schools each once; of other lists all but those of a copied or hidden sheet. */
function recordsOf(
  template: ListTemplate,
  lists: readonly RecognisedList[],
  asOf: string | undefined,
): readonly PlacedRecord[] {
  const own = lists.filter((list) => list.template === template.id && isSureList(list));
  if (isCountedList(template)) return distinctSchools(template, own, asOf);
  const asideLists = new Set(listsSetAside(own).map(({ list }) => list));
  return own
    .filter((list) => !asideLists.has(list))
    .flatMap((list) => list.records.map((record): PlacedRecord => ({ list, record })));
}

/** What the schools of an entry's lists add to the table; none where no such list was sent. */
export function countedContributions(
  table: FixedTemplate,
  counted: readonly CountedList[],
  { source, lists }: Pick<Entry, 'source' | 'lists'>,
  unit: ResolvedUnit,
  asOf: string | undefined,
): readonly Contribution[] {
  const { file, sha256 } = source;
  return counted.flatMap((template) => {
    const own = lists.filter((list) => list.template === template.id);
    const schools = distinctSchools(template, own, asOf).filter(({ uncounted }) => uncounted === undefined);
    const found = schools.flatMap((school) => contributionsOf(template, table, school, unit.name));
    const all = [...found, ...zeros(template, table, schools, found)];
    return all.map((one): Contribution => ({ ...one, unitId: unit.id, unit: unit.name, file, sha256 }));
  });
}

/** A list of schools is all there are: a kind of which no school counts in a column has 0 there, and that is known. */
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
