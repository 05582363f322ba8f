/** Lists of merged sources → one list for each template, each record with the cell it stands in. */

import { isSureList } from '../recognise/list-or-table';
import { sheetOf, type ListRecord, type RecognisedList } from '../recognise/list-submission';
import { SCHOOL_KINDS } from '../regulations/school-kinds';
import { contributionsOf } from '../register/count-schools';
import { isDecided } from '../register/counted-lists';
import { distinctSchools, type PlacedRecord, type School } from '../register/distinct-schools';
import { rangeAddress } from '../sheet/address';
import {
  countColumns,
  isCountedList,
  summaryInto,
  type CountedList,
  type FixedTemplate,
  type ListTemplate,
} from '../template/template';
import { canonical } from '../text/label';
import type { ResolvedUnit } from '../units/resolve-units';
import type { Contribution, MergedList, MergedRecord } from './consolidation';
import type { Entry } from './entry';

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

/** A list that is not merged although it was recognised, because another one of its unit holds the same. */
export interface ListSetAside {
  readonly list: RecognisedList;
  readonly instead: RecognisedList;
  readonly why: 'copy' | 'hidden';
}

/** Copies of a list, and hidden lists with a record that a visible one has too: a hidden sheet is mostly last year's. */
export function listsSetAside(lists: readonly RecognisedList[]): ListSetAside[] {
  const aside: ListSetAside[] = [];
  if (lists.length < 2) return aside;
  lists.forEach((list, i) => {
    const copied = lists.find(
      (other, k) =>
        other !== list &&
        other.template === list.template &&
        (k < i || (list.isHidden && !other.isHidden)) &&
        saySame(list, other),
    );
    if (copied) {
      aside.push({ list, instead: copied, why: 'copy' });
      return;
    }
    if (!list.isHidden) return;
    const names = new Set(list.records.map(({ name }) => canonical(name)));
    const visible = lists.find(
      (other) =>
        !other.isHidden &&
        other.template === list.template &&
        other.records.some(({ name }) => names.has(canonical(name))),
    );
    if (visible) aside.push({ list, instead: visible, why: 'hidden' });
  });
  return aside;
}

/** Whether two lists of one template hold the same texts in the same order, however these are spelt. */
function saySame(a: RecognisedList, b: RecognisedList): boolean {
  if (a.records.length !== b.records.length) return false;
  const [headA, headB] = [Object.values(a.head), Object.values(b.head)];
  if (headA.length !== headB.length) return false;
  if (!headA.every(({ typed }, i) => isSameText(typed, headB[i]?.typed))) return false;
  return a.records.every((record, i) => {
    const other = b.records[i];
    return other !== undefined && saySameOfOne(record, other);
  });
}

function saySameOfOne(a: ListRecord, b: ListRecord): boolean {
  if (!isSameText(a.name, b.name)) return false;
  const ids = Object.keys(a.fields);
  return (
    ids.length === Object.keys(b.fields).length &&
    ids.every((id) => isSameText(a.fields[id]?.typed, b.fields[id]?.typed))
  );
}

function isSameText(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || canonical(a) === canonical(b);
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
