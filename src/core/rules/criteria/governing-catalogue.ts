/**
 * Which circular's criteria hold for a list: by the kind of school over it or in its rows, and by
 * its day.
 */

import { catalogueFor, type KindCriteria } from '../../regulations/catalogue';
import type { Field, ListRecord } from '../../submission/list-submission';
import type { Regulation } from '../../regulations/regulation';
import { regulationsDuring } from '../../regulations/regulations';
import type { SchoolKind } from '../../regulations/school-kinds';
import { parseSchoolName } from '../../regulations/school-names';
import type { Column, FieldValues, ListTemplate } from '../../template/template';
import type { KnownDay } from '../../text/dates';
import type { ListInput } from '../rule/rule';

/** A catalogue, or what is not known that it hangs on. */
export type Governing =
  | { readonly kind: 'catalogue'; readonly catalogue: KindCriteria }
  | { readonly kind: 'unknown'; readonly lacks: 'kind' | 'day' | 'circular' }
  /** The day may be under any of these. */
  | { readonly kind: 'open'; readonly day: KnownDay; readonly regulations: readonly Regulation[] };

/**
 * For the record's school where the list names one in each row, else for the school over the list.
 */
export function governing(input: ListInput, record?: ListRecord): Governing {
  const { carried } = input.template.rows;
  // Of a record nothing matters but its school.
  const school = carried === undefined ? undefined : record?.fields[carried]?.typed;
  const bySchool = input.once(noneYet);
  const known = bySchool.get(school);
  if (known) return known;
  const found = findGoverning(input, record);
  bySchool.set(school, found);
  return found;
}

/** Several rules ask for every record of a list, and many records are of one school. */
function noneYet(): Map<string | undefined, Governing> {
  return new Map();
}

function findGoverning(input: ListInput, record: ListRecord | undefined): Governing {
  const kind = kindOf(input, record);
  if (!kind) return { kind: 'unknown', lacks: 'kind' };
  const day = dayOf(input);
  // Without a day any circular may hold, and what is right by one is wrong by another.
  if (day === undefined) return { kind: 'unknown', lacks: 'day' };
  const possible = regulationsDuring(day, undefined, kind);
  if (possible.length > 1) return { kind: 'open', day, regulations: possible };
  const catalogue = catalogueFor(kind, day);
  return catalogue ? { kind: 'catalogue', catalogue } : { kind: 'unknown', lacks: 'circular' };
}

export function catalogueOf(input: ListInput, record?: ListRecord): KindCriteria | undefined {
  const found = governing(input, record);
  return found.kind === 'catalogue' ? found.catalogue : undefined;
}

/**
 * What the list says of the school's kind: its row, then the field over the list, then the school's
 * name there.
 */
function kindOf({ template, list }: ListInput, record: ListRecord | undefined): SchoolKind | undefined {
  const { carried } = template.rows;
  const inRow = carried === undefined ? undefined : record?.fields[carried];
  const isSchool = template.columns.some(({ id, values }) => id === carried && values.kind === 'name');
  const named = isSchool && inRow ? parseSchoolName(inRow.typed).kind : undefined;
  if (named) return named;
  const over = headField(template, list.head, 'schoolKind')?.reading;
  if (over?.state === 'kind') return over.kind;
  return parseSchoolName(headField(template, list.head, 'name')?.typed ?? '').kind;
}

/** The day over the list; else the one that all figures stand at. */
function dayOf({ template, list, asOf }: ListInput): string | undefined {
  const over = headField(template, list.head, 'date')?.reading;
  return over?.state === 'date' ? over.day : asOf;
}

function headField(
  { head = [], sheetHead = [] }: ListTemplate,
  fields: Readonly<Record<string, Field>>,
  kind: FieldValues['kind'],
): Field | undefined {
  const column = [...head, ...sheetHead].find(({ values }: Column<FieldValues>) => values.kind === kind);
  return column && fields[column.id];
}
