/** Records of all lists → schools: which records are of one school, and which of them counts. */

import { grouped } from '../grouped';
import { isSureList, type ListRecord, type RecognisedList } from '../submission/list-submission';
import { SCHOOL_KINDS, type SchoolKind } from '../regulations/school-kinds';
import { parseSchoolName, type SchoolName } from '../regulations/school-names';
import { parseAddress } from '../sheet/address';
import {
  columnOf,
  isCountedList,
  isSchoolList,
  listTemplates,
  type ListTemplate,
  type SchoolList,
  type Template,
} from '../template/template';
import { canonical, compareNames } from '../text/label';
import { existenceOf } from './existence';

/** A record and the list it stands in. */
export interface PlacedRecord {
  readonly list: RecognisedList;
  readonly record: ListRecord;
}

export interface School extends PlacedRecord {
  readonly name: string;
  /** Undefined when nothing tells it; then the school is in no row of the table. */
  readonly kind: SchoolKind | undefined;
  /** As typed; "" where the list names none. */
  readonly place: string;
  /** What the name says. */
  readonly said: SchoolName;
  /** Why it is not counted; a finding says so as well. */
  readonly uncounted: 'name' | 'kind' | 'closed' | 'notYet' | 'notOpen' | undefined;
  /** The same school's other records, which do not count. */
  readonly others: readonly SetAsideRecord[];
}

export interface SetAsideRecord extends PlacedRecord {
  /** 'copy': it says the same. */
  readonly why: 'copy' | 'lower';
}

/**
 * The schools of all sure lists, by kind and name: the order of the sheets does not matter.
 * @param asOf ISO day the figures stand at: who does not exist then is no school of the table
 */
export function distinctSchools(
  template: SchoolList,
  lists: readonly RecognisedList[],
  asOf?: string,
): readonly School[] {
  const placed = lists
    .filter(isSureList)
    .flatMap((list) => list.records.map((record): PlacedRecord => ({ list, record })));
  // A record that cannot be counted is nobody else's copy.
  const groups = grouped(placed, (one) => schoolKey(template, one.record) ?? one);
  return [...groups.values()]
    .flatMap((group) => splitByPlace(template, group))
    .map((group) => settle(template, group, asOf))
    .sort(inOrder);
}

/** Id of a list of schools → its schools, of all lists of one unit that are looked at together. */
export type SchoolsByList = ReadonlyMap<string, readonly School[]>;

/**
 * The schools of each list of schools among `lists`. What checks, merging and totals ask of schools
 * is asked of this: it is worked out once for each source, and again only where lists of several
 * sources are looked at together.
 */
export function schoolsByList(
  templates: readonly Template[],
  lists: readonly RecognisedList[],
  asOf: string | undefined,
): SchoolsByList {
  const byTemplate = grouped(lists.filter(isSureList), ({ template }) => template);
  return new Map(
    listTemplates(templates)
      .filter((template) => isSchoolList(template) || isCountedList(template))
      .flatMap((template) => {
        const own = byTemplate.get(template.id);
        return own ? [[template.id, distinctSchools(template, own, asOf)] as const] : [];
      }),
  );
}

/**
 * «Trường MN Hoa Sen» and «Hoa Sen» under «Mầm non» are one school; TH&THCS and THCS&THPT of one
 * name are two.
 */
function schoolKey({ rows }: SchoolList, record: ListRecord): string | undefined {
  const kind = kindOf(rows.kind, record);
  if (record.name === '' || kind === undefined) return undefined;
  return [nameKey(record.name, kind), alongKey({ rows }, record)].join('|');
}

/** The same for all ways to write one school's name. */
export function nameKey(name: string, kind: SchoolKind): string {
  const { own, levels } = parseSchoolName(name);
  // «Trường Mầm non» alone is called nothing else; the whole name has to do.
  return `${own === '' ? canonical(name) : own}|${levels.includes('+') ? levels : kind}`;
}

/** What tells records of one school apart: its graduation year. */
export function alongKey({ rows }: Pick<ListTemplate, 'rows'>, { fields }: ListRecord): string {
  return (rows.along ?? [])
    .map((id) => {
      const field = fields[id];
      // «2021» and «2020-2021» are one year.
      return field?.reading.state === 'year' ? String(field.reading.year) : canonical(field?.typed ?? '');
    })
    .join('|');
}

function kindOf(column: string, { fields }: ListRecord): SchoolKind | undefined {
  const reading = fields[column]?.reading;
  return reading?.state === 'kind' ? reading.kind : undefined;
}

function placeOf({ rows }: SchoolList, { fields }: ListRecord): string {
  const reading = rows.place === undefined ? undefined : fields[rows.place]?.reading;
  return reading?.state === 'text' ? reading.text : '';
}

/** «Xã Lộc An» and «Lộc An» are one place. */
export function placeKey(place: string): string {
  return canonical(place).replace(/^(?:xã|phường|thị trấn|p\.|x\.|tt\.?) ?/, '');
}

/**
 * Two communes may each have a «Hoa Sen», and one commune two with a code of their own. A record
 * that says less is of the only one there is; where there are several, it is none of them.
 */
function splitByPlace(template: SchoolList, group: readonly PlacedRecord[]): PlacedRecord[][] {
  const marked = group.map((one) => ({
    one,
    code: codeOf(template, one.record),
    place: placeKey(placeOf(template, one.record)),
  }));
  const said = ({ code, place }: { code: string; place: string }): number =>
    Number(code !== '') + Number(place !== '');
  const schools: (typeof marked)[] = [];
  for (const record of [...marked].sort((a, b) => said(b) - said(a))) {
    const own = schools.filter((school) => school.every((other) => !differ(record, other)));
    // Of several that it may be, it is the one that says as little.
    const [only, ...others] = own.length > 1 ? own.filter(([first]) => first && isAlike(record, first)) : own;
    if (only && others.length === 0) only.push(record);
    else schools.push([record]);
  }
  return schools.map((school) => school.map(({ one }) => one));
}

interface Marks {
  readonly code: string;
  readonly place: string;
}

/**
 * By commune; or by code, where they are not of one commune: there REG014 asks which of the codes
 * is right.
 */
function differ(a: Marks, b: Marks): boolean {
  const isOther = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;
  const isOnePlace = a.place !== '' && a.place === b.place;
  return isOther(a.place, b.place) || (isOther(a.code, b.code) && !isOnePlace);
}

function isAlike(a: Marks, b: Marks): boolean {
  return a.code === b.code && a.place === b.place;
}

function codeOf({ rows }: SchoolList, { fields }: ListRecord): string {
  return rows.code === undefined ? '' : codeIn(fields[rows.code]?.reading);
}

/** A code as it is compared; "" where there is none. */
export function codeIn(reading: { readonly state: string; readonly text?: string } | undefined): string {
  return reading?.state === 'text' ? (reading.text ?? '').replace(/\s/g, '').toUpperCase() : '';
}

/**
 * The record that counts: a visible one before a hidden one, then the highest, then the fullest.
 */
function settle(template: SchoolList, group: readonly PlacedRecord[], asOf: string | undefined): School {
  const [counted, ...rest] = [...group].sort(
    (a, b) =>
      Number(a.list.isHidden) - Number(b.list.isHidden) ||
      rankOf(template, b.record) - rankOf(template, a.record) ||
      fullness(b.record) - fullness(a.record) ||
      compareSheets(a, b) ||
      inReadingOrder(a.record, b.record),
  );
  if (!counted) throw new Error('a school without a record');
  const { record } = counted;
  const said = parseSchoolName(record.name);
  const kind = kindOf(template.rows.kind, record);
  const content = rest.length > 0 ? contentOf(template, record) : '';
  const others = rest.map((one): SetAsideRecord => {
    return { ...one, why: contentOf(template, one.record) === content ? 'copy' : 'lower' };
  });
  const uncounted =
    record.name === '' ? 'name' : kind === undefined ? 'kind' : absence(template, record, asOf);
  const place =
    [counted, ...rest].map((one) => placeOf(template, one.record)).find((one) => one !== '') ?? '';
  return { ...counted, name: record.name, kind, place, said, uncounted, others };
}

function absence(template: SchoolList, record: ListRecord, asOf: string | undefined): School['uncounted'] {
  const { is } = existenceOf(template, record, asOf);
  return is === 'closed' || is === 'notYet' || is === 'notOpen' ? is : undefined;
}

/** −1 for no readable result; «không đạt» is a result, and lower than any level. */
function rankOf(template: SchoolList, { fields }: ListRecord): number {
  const { highest } = template.rows;
  if (highest === undefined) return -1;
  const reading = fields[highest]?.reading;
  const { values } = columnOf(template, highest);
  if (reading?.state !== 'choice' || values.kind !== 'choice') return -1;
  return values.choices.find(({ id }) => id === reading.choice)?.rank ?? 0;
}

function fullness({ fields }: ListRecord): number {
  return Object.values(fields).filter(({ reading }) => reading.state !== 'blank').length;
}

export function inReadingOrder(a: ListRecord, b: ListRecord): number {
  const [first, second] = [parseAddress(a.nameCell), parseAddress(b.nameCell)];
  return (first?.row ?? 0) - (second?.row ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

/**
 * What a record says, however it is typed and wherever it stands; running numbers and blanks say
 * nothing.
 */
function contentOf(template: SchoolList, { name, fields }: ListRecord): string {
  const said = template.columns.flatMap(({ id, values }) => {
    const reading = fields[id]?.reading;
    if (!reading || reading.state === 'blank' || values.kind === 'running' || values.kind === 'name')
      return [];
    if (reading.state === 'text')
      return [[id, id === template.rows.place ? placeKey(reading.text) : canonical(reading.text)]];
    return [[id, reading.state === 'kind' ? reading.kind : reading]];
  });
  return JSON.stringify([parseSchoolName(name).own, said]);
}

function inOrder(a: School, b: School): number {
  const place = ({ kind }: School): number => (kind ? SCHOOL_KINDS.indexOf(kind) : SCHOOL_KINDS.length);
  return (
    place(a) - place(b) ||
    compareNames(a.name, b.name) ||
    compareNames(a.place, b.place) ||
    compareSheets(a, b) ||
    inReadingOrder(a.record, b.record)
  );
}

/** By the names of the sheets; sheets of several files by their files first. */
export function compareSheets({ list: a }: PlacedRecord, { list: b }: PlacedRecord): number {
  return compareNames(a.file ?? '', b.file ?? '') || compareNames(a.sheet, b.sheet);
}
