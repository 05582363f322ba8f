/**
 * Which tables and lists of a source count, and which are set aside because another one says the
 * same.
 */

import type { ListRecord, RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { canonical } from '../text/label';

/**
 * A table that is not merged although it was recognised, because another table of its unit holds
 * the same.
 */
export interface SetAside {
  readonly table: RecognisedTable;
  readonly instead: RecognisedTable;
  readonly why: 'copy' | 'hidden';
}

function sharesKind(a: RecognisedTable, b: RecognisedTable): boolean {
  return a.template === b.template && a.rows.some((row) => b.rows.some((other) => other.kind === row.kind));
}
function figuresKey(table: RecognisedTable): string {
  const rows = table.rows.map((row) => [
    row.kind,
    Object.entries(row.counts)
      .map(([id, figure]) => [id, figure.reading])
      .sort(),
  ]);
  return JSON.stringify([table.template, rows]);
}
/**
 * A list that is not merged although it was recognised, because another one of its unit holds the
 * same.
 */
export interface ListSetAside {
  readonly list: RecognisedList;
  readonly instead: RecognisedList;
  readonly why: 'copy' | 'hidden';
}
/**
 * Copies of a list, and hidden lists with a record that a visible one has too: a hidden sheet is
 * mostly last year's.
 */
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

/**
 * Copies of a table, and hidden tables with a kind that a visible one has too: a hidden sheet is
 * mostly last year's.
 */
export function tablesSetAside(sure: readonly RecognisedTable[]): SetAside[] {
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

/**
 * Whether two lists of one template hold the same texts in the same order, however these are spelt.
 */
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
