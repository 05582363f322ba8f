/**
 * Which headers or labels of a sheet are which columns of a list, how sure that is, and what is
 * missing.
 */

import { hit, type Hit } from '../findings/findings';
import type { Place } from '../findings/place';
import { addressOf } from '../sheet/address';
import {
  columnOf,
  summariesOf,
  type Column,
  type FieldValues,
  type ListTemplate,
} from '../template/template';
import type { PhraseScanner } from '../text/phrase-scanner';
import { type ColumnHeader, FEWEST_COLUMNS, headerScanner } from './header-words';
import { mapColumns, type ColumnMatch } from './map-columns';
import type { MappedColumn, RecognitionNote } from '../submission/recognised';

/** Where a column of the form stands on the sheet; `choice` where it stands for one choice only. */
export interface ListSlot {
  readonly id: string;
  readonly choice?: string;
  readonly header: ColumnHeader;
  readonly confidence: number;
  readonly how: ColumnMatch['how'];
}

export interface ListMapping {
  readonly slots: readonly ListSlot[];
  readonly ambiguous: readonly { readonly id: string; readonly candidates: readonly ColumnHeader[] }[];
  readonly unmatched: readonly ColumnHeader[];
}

/** Between the column's id and the choice's; ids are words. */
const OF = '=';

const searchColumns = new WeakMap<ListTemplate, readonly Column<FieldValues>[]>();
const scanners = new WeakMap<ListTemplate, PhraseScanner>();

/**
 * The form's columns, and before each column of choices one for each choice that may have a column
 * of its own.
 */
function columnsToFind(template: ListTemplate): readonly Column<FieldValues>[] {
  const known = searchColumns.get(template);
  if (known) return known;
  const columns = template.columns.flatMap((column): Column<FieldValues>[] => {
    const { values } = column;
    if (values.kind !== 'choice') return [column];
    const marks = values.choices.flatMap(({ id, label, recognise }) =>
      recognise
        ? [{ ...column, id: `${column.id}${OF}${id}`, header: [...column.header, label], recognise }]
        : [],
    );
    return [...marks, column];
  });
  searchColumns.set(template, columns);
  return columns;
}

/** All words by which the list's headers and labels are known. */
export function listPhrases(template: ListTemplate): readonly string[] {
  return [
    ...new Set(columnsToFind(template).flatMap(({ header, recognise }) => [...header, ...recognise.any])),
  ];
}

/** Tells coarsely whether a text may be a header or label of the list. */
export function listScanner(template: ListTemplate): PhraseScanner {
  let scanner = scanners.get(template);
  if (!scanner) {
    scanner = headerScanner(listPhrases(template));
    scanners.set(template, scanner);
  }
  return scanner;
}

export function mapListColumns(template: ListTemplate, headers: readonly ColumnHeader[]): ListMapping {
  const { matches, ambiguous, unmatched } = mapColumns({ columns: columnsToFind(template) }, headers);
  const slots = matches.map(({ id: slot, header, confidence, how }): ListSlot => {
    const [id = slot, choice] = slot.split(OF);
    return { id, header, confidence, how, ...(choice !== undefined && { choice }) };
  });
  return {
    slots: slots.sort((a, b) => a.header.column - b.header.column),
    ambiguous: ambiguous.map(({ id, candidates }) => ({ id: id.split(OF)[0] ?? id, candidates })),
    unmatched,
  };
}

/** The slot of the column by which records are known. */
export function nameSlot(template: ListTemplate, { slots }: ListMapping): ListSlot | undefined {
  return slots.find(({ id }) => id === template.rows.name);
}

/**
 * How many columns of the form were found, running numbers and notes aside: they stand in every
 * list.
 */
export function foundColumns(template: ListTemplate, { slots, ambiguous }: ListMapping): number {
  const ids = new Set([...slots, ...ambiguous].map(({ id }) => id));
  return [...ids].filter((id) => {
    const { kind } = columnOf(template, id).values;
    return kind !== 'running' && kind !== 'note';
  }).length;
}

/** A list that is known by two columns has both; any other three at least. */
export function fewestColumns({ rows }: ListTemplate): number {
  return Math.min(FEWEST_COLUMNS, rows.telling.length);
}

/**
 * How surely the headers are this list's, 0–1: the mean over the columns by which it is known, a
 * missing one as 0, or over another such set that is whole. Two columns are in many tables: where a
 * list is known by no more, most of the headers must be its own.
 */
export function listConfidence(template: ListTemplate, mapping: ListMapping): number {
  const { knownOnlyWith } = template.rows;
  if (knownOnlyWith !== undefined && surenessOf(mapping, knownOnlyWith) === 0) return 0;
  const telling = tellingOf(template, mapping);
  const sum = telling.reduce((total, id) => total + surenessOf(mapping, id), 0);
  const sureness = (sum / telling.length) * (telling.length < FEWEST_COLUMNS ? ownShare(mapping) : 1);
  return Math.round(sureness * 100) / 100;
}

/** The first set of telling columns that is whole; the first of all where none is. */
function tellingOf({ rows }: ListTemplate, mapping: ListMapping): readonly string[] {
  const whole = [rows.telling, ...(rows.alsoTelling ?? [])].find((ids) =>
    ids.every((id) => surenessOf(mapping, id) > 0),
  );
  return whole ?? rows.telling;
}

/** 1 where at least half of the headers are the list's own, less in proportion where fewer are. */
function ownShare({ slots, ambiguous, unmatched }: ListMapping): number {
  const own = slots.length + ambiguous.length;
  return Math.min(1, (2 * own) / (own + unmatched.length));
}

/**
 * The share of the form's columns and of the sheet's headers that were matched with one another.
 */
export function listFit(template: ListTemplate, { slots, ambiguous, unmatched }: ListMapping): number {
  const isFound = (id: string): boolean => slots.some((slot) => slot.id === id);
  const wanted = template.columns.filter(
    ({ id, values, isUnprinted }) =>
      values.kind !== 'running' && values.kind !== 'note' && (isUnprinted !== true || isFound(id)),
  );
  const sum = wanted.reduce((total, { id }) => total + surenessOf({ slots, ambiguous, unmatched }, id), 0);
  return Math.round((sum / (wanted.length + unmatched.length + ambiguous.length)) * 1000) / 1000;
}

function surenessOf({ slots }: ListMapping, id: string): number {
  return Math.max(0, ...slots.filter((slot) => slot.id === id).map(({ confidence }) => confidence));
}

export function listNotes(template: ListTemplate, { slots }: ListMapping): RecognitionNote[] {
  return template.columns.flatMap(({ id, isUnprinted }): RecognitionNote[] => {
    const own = slots.filter((slot) => slot.id === id);
    if (own.length === 0 && isUnprinted === true) return [];
    if (own.length === 0) return [{ note: 'missing', column: id }];
    return own.map(({ header, how }) => {
      const cell = addressOf(header.cell.row, header.cell.column);
      return how === 'otherWords'
        ? { note: how, column: id, cell, header: header.typed.join(' › ') }
        : { note: how, column: id, cell };
    });
  });
}

export function mappedSlots(mapping: ListMapping): MappedColumn[] {
  return mapping.slots.map(({ id, header, confidence }) => ({ id, column: header.cell.column, confidence }));
}

/**
 * Findings about the columns: missing ones that are counted, and those that nothing decides
 * between.
 */
export function columnHits(template: ListTemplate, mapping: ListMapping, at: Place): Hit[] {
  const place = ({ cell }: ColumnHeader): Place => ({ ...at, cell: addressOf(cell.row, cell.column) });
  const unclear = mapping.ambiguous.map(({ id, candidates }) => {
    const [first, ...related] = candidates.map(place);
    const cells = candidates.map(({ cell }) => addressOf(cell.row, cell.column));
    const facts = { column: columnOf(template, id).name, candidates: cells };
    return hit('STR004', first ?? at, facts, { related });
  });
  const missing = tellingOf(template, mapping).filter(
    (id) => ![...mapping.slots, ...mapping.ambiguous].some((one) => one.id === id),
  );
  const told = missing.map((id) => {
    return hit(isProvable(template, id) ? 'STR014' : 'STR003', at, { column: columnOf(template, id).name });
  });
  return [...unclear, ...told];
}

/**
 * Whether another column proves what this one would say: a result is a result of an external
 * assessment.
 */
function isProvable(template: ListTemplate, id: string): boolean {
  return summariesOf(template)
    .flatMap(({ columns }) => Object.values(columns))
    .some((counted) => counted.when === 'done' && counted.column === id && counted.provedBy !== undefined);
}
