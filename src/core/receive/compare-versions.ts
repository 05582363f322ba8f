/**
 * What differs between two versions of a unit's report, cell by cell; how a figure is written makes
 * no difference.
 */

import type { WhatCounts } from '../sources/what-counts';
import { type Field, type ListRecord, type RecognisedList, sheetOf } from '../submission/list-submission';
import type { RecognisedTable, TableRow } from '../submission/submission';
import { knownCount, readValue } from '../submission/known-values';
import { shownPercents } from '../rules/rule/shown-percents';
import { isListTemplate, type FixedTemplate, type ListTemplate, type Template } from '../template/template';
import { canonical } from '../text/label';
import type { CellSaid, Change, ChangedRow } from './receipts';

/** What counts of one version. */
export type VersionContent = Pick<WhatCounts, 'tables' | 'lists'>;

/** A cell with what it means: equal meanings are no change, whatever was typed. */
interface Said {
  readonly row: ChangedRow;
  readonly column: string | null;
  readonly cell: CellSaid;
  /** undefined where nothing can be said of it, so that it is compared with nothing. */
  readonly meaning: string | undefined;
}

/** In the order of the later version; what it no longer has stands behind. */
export function compareVersions(template: Template, before: VersionContent, after: VersionContent): Change[] {
  const said = (content: VersionContent): Map<string, Said> =>
    isListTemplate(template)
      ? ofLists(
          template,
          content.lists.filter((list) => list.template === template.id),
        )
      : ofTables(
          template,
          content.tables.filter((table) => table.template === template.id),
        );
  const old = said(before);
  const now = said(after);
  const changes: Change[] = [];
  for (const [key, { row, column, cell, meaning }] of now) {
    const was = old.get(key);
    if (!was) {
      if (isTold(row, column, old)) changes.push({ row, column, before: null, after: cell });
    } else if (meaning !== undefined && was.meaning !== undefined && was.meaning !== meaning) {
      changes.push({ row, column, before: was.cell, after: cell });
    }
  }
  for (const [key, { row, column, cell }] of old) {
    if (!now.has(key) && isTold(row, column, now)) changes.push({ row, column, before: cell, after: null });
  }
  return changes.filter(
    ({ before: was, after: is }) => (was?.typed ?? '') !== '' || (is?.typed ?? '') !== '',
  );
}

/** The fields of a record that the other version lacks are not listed one by one. */
function isTold(row: ChangedRow, column: string | null, other: ReadonlyMap<string, Said>): boolean {
  return row.is !== 'record' || column === null || other.has(keyOf(row, null));
}

function keyOf(row: ChangedRow, column: string | null): string {
  const name = row.is === 'kind' ? row.kind : row.is === 'head' ? '' : canonical(row.name);
  return JSON.stringify([row.is, name, column]);
}

function ofTables(template: FixedTemplate, tables: readonly RecognisedTable[]): Map<string, Said> {
  const all = new Map<string, Said>();
  const add = (one: Said): void => {
    const key = keyOf(one.row, one.column);
    if (!all.has(key)) all.set(key, one);
  };
  for (const table of tables) {
    for (const [id, field] of Object.entries(table.head ?? {})) {
      add({ row: { is: 'head' }, column: id, ...fieldSaid(table.sheet, field) });
    }
    for (const row of table.rows) rowSaid(template, table, row, { is: 'kind', kind: row.kind }).forEach(add);
    if (table.total) {
      rowSaid(template, table, table.total, { is: 'kind', kind: 'total' }).forEach(add);
    }
    for (const { column, row, cell, text } of table.remarks ?? []) {
      const said = { typed: text, value: null, sheet: table.sheet, cell };
      add({ row: { is: 'remark', name: row }, column, cell: said, meaning: canonical(text) });
    }
  }
  return all;
}

function rowSaid(template: FixedTemplate, table: RecognisedTable, row: TableRow, about: ChangedRow): Said[] {
  const counts = Object.entries(row.counts).map(([column, { typed, cell, reading }]): Said => {
    // A total is what was declared: no arithmetic on the rows above proves a blank in it.
    const known = row === table.total ? readValue(row, column) : knownCount(template, table, row, column);
    return {
      row: about,
      column,
      cell: { typed, value: known, sheet: table.sheet, cell },
      meaning:
        known !== null ? String(known) : reading.state === 'noStoredValue' ? undefined : canonical(typed),
    };
  });
  const shown = new Map(shownPercents(template, row).map((one) => [one.id, one.shown.value]));
  const percents = Object.entries(row.percents).map(([column, { typed, cell, reading }]): Said => {
    const value = shown.get(column);
    return {
      row: about,
      column,
      cell: { typed, value: value === undefined ? null : rounded(value), sheet: table.sheet, cell },
      // A formula whose value was not stored says nothing: its parts are compared.
      meaning:
        reading.state === 'noStoredValue'
          ? undefined
          : value === undefined
            ? canonical(typed)
            : String(rounded(value)),
    };
  });
  return [...counts, ...percents];
}

/**
 * A record moved to another place in the list is the same record, under whatever running number.
 */
function ofLists(template: ListTemplate, lists: readonly RecognisedList[]): Map<string, Said> {
  const places = new Set(template.columns.flatMap(({ id, values }) => (values.kind === 'running' ? id : [])));
  const all = new Map<string, Said>();
  const add = (one: Said): void => {
    all.set(keyOf(one.row, one.column), one);
  };
  const names = new Map<string, number>();
  for (const list of lists) {
    for (const [id, field] of Object.entries(list.head)) {
      add({ row: { is: 'head' }, column: id, ...fieldSaid(sheetOf(list, field), field) });
    }
    for (const record of list.records) {
      const row: ChangedRow = { is: 'record', name: ownName(record, names) };
      const sheet = sheetOf(list, record);
      const cell = { typed: record.name, value: null, sheet, cell: record.nameCell };
      add({ row, column: null, cell, meaning: '' });
      for (const [id, field] of Object.entries(record.fields)) {
        if (!places.has(id)) add({ row, column: id, ...fieldSaid(sheet, field) });
      }
    }
  }
  return all;
}

/** Records of one name are told apart by their order: «Mầm non Hoa Sen (2)». */
function ownName({ name }: ListRecord, names: Map<string, number>): string {
  const count = (names.get(canonical(name)) ?? 0) + 1;
  names.set(canonical(name), count);
  return count === 1 ? name : `${name} (${String(count)})`;
}

function fieldSaid(sheet: string, { typed, cell, reading }: Field): Pick<Said, 'cell' | 'meaning'> {
  return {
    cell: { typed, value: reading.state === 'count' ? reading.value : null, sheet, cell },
    meaning: meaningOf(typed, reading),
  };
}

function meaningOf(typed: string, reading: Field['reading']): string | undefined {
  if (reading.state === 'noStoredValue') return undefined;
  if (reading.state === 'count') return `count ${String(reading.value)}`;
  if (reading.state === 'kind') return `kind ${reading.kind}`;
  const isWords = reading.state === 'text' || reading.state === 'unreadable' || reading.state === 'blank';
  return isWords ? canonical(typed) : JSON.stringify(reading);
}

/** To the one decimal that the forms ask for. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
