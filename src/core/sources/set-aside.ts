/** Which tables and lists of a source count, and which are set aside because another one says the same. */

import type { ListRecord, RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { isSure } from '../submission/recognised';
import { canonical } from '../text/label';

/** A table that is not merged although it was recognised, because another table of its unit holds the same. */
export interface SetAside {
  readonly table: RecognisedTable;
  readonly instead: RecognisedTable;
  readonly why: 'copy' | 'hidden';
}
/**
 * The tables of one unit that count: sure ones; of copies the first; visible ones before hidden ones with the same
 * kinds (a hidden sheet is mostly last year's).
 */
export function tablesToMerge(tables: readonly RecognisedTable[]): RecognisedTable[] {
  const aside = new Set(tablesSetAside(tables).map(({ table }) => table));
  return tables.filter((table) => isSure(table) && !aside.has(table));
}
export function sharesKind(a: RecognisedTable, b: RecognisedTable): boolean {
  return a.template === b.template && a.rows.some((row) => b.rows.some((other) => other.kind === row.kind));
}
export function figuresKey(table: RecognisedTable): string {
  const rows = table.rows.map((row) => [
    row.kind,
    Object.entries(row.counts)
      .map(([id, figure]) => [id, figure.reading])
      .sort(),
  ]);
  return JSON.stringify([table.template, rows]);
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
export function saySameOfOne(a: ListRecord, b: ListRecord): boolean {
  if (!isSameText(a.name, b.name)) return false;
  const ids = Object.keys(a.fields);
  return (
    ids.length === Object.keys(b.fields).length &&
    ids.every((id) => isSameText(a.fields[id]?.typed, b.fields[id]?.typed))
  );
}
export function isSameText(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || canonical(a) === canonical(b);
}

/** The sure tables that `tablesToMerge` leaves out, each with the one that stands for it. */
export function tablesSetAside(tables: readonly RecognisedTable[]): SetAside[] {
  const sure = tables.filter(isSure);
  const aside: SetAside[] = [];
  if (sure.length < 2) return aside;
  const keys = sure.map(figuresKey);
  sure.forEach((table, i) => {
    const copied = sure.find(
      (other, k) => keys[k] === keys[i] && (k < i || (table.isHidden && !other.isHidden)),
    );
    if (copied) {
      aside.push({ table, instead: copied, why: 'copy' });
      return;
    }
    const visible = table.isHidden
      ? sure.find((other) => !other.isHidden && sharesKind(other, table))
      : undefined;
    if (visible) aside.push({ table, instead: visible, why: 'hidden' });
  });
  return aside;
}

/** Whether two lists of one template hold the same texts in the same order, however these are spelt. */
export function saySame(a: RecognisedList, b: RecognisedList): boolean {
  if (a.records.length !== b.records.length) return false;
  const [headA, headB] = [Object.values(a.head), Object.values(b.head)];
  if (headA.length !== headB.length) return false;
  if (!headA.every(({ typed }, i) => isSameText(typed, headB[i]?.typed))) return false;
  return a.records.every((record, i) => {
    const other = b.records[i];
    return other !== undefined && saySameOfOne(record, other);
  });
}
