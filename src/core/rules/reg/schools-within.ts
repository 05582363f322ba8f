/** Lists of schools beside the list of all schools: which record is of which school there. */

import { grouped } from '../../grouped';
import { isSureList, type ListRecord, type RecognisedList } from '../../submission/list-submission';
import { nameKey, placeKey, type School } from '../../schools/distinct-schools';
import type { SchoolKind } from '../../regulations/school-kinds';
import { parseSchoolName } from '../../regulations/school-names';
import {
  isSchoolList,
  listTemplates,
  type ListTemplate,
  type SchoolList,
  type WithinList,
} from '../../template/template';
import { canonical, withoutDiacritics } from '../../text/label';
import type { AcrossInput } from '../rule/rule';

/** A list that names its schools out of another one, and both as the unit sent them. */
export interface ListWithin {
  readonly template: ListTemplate;
  readonly within: WithinList;
  /** The column that names the school. */
  readonly name: string;
  readonly lists: readonly RecognisedList[];
  readonly base: SchoolList;
  readonly schools: readonly School[];
  readonly pairs: readonly PairedRecord[];
}

type Unpaired = Omit<ListWithin, 'pairs'>;

/** All such lists of the unit; none where it sent no list of all schools. */
export function listsWithin(input: AcrossInput): readonly ListWithin[] {
  return input.once(findListsWithin);
}

function findListsWithin({ templates, lists, schools: known }: AcrossInput): ListWithin[] {
  const declared = listTemplates(templates);
  return declared.flatMap((template): ListWithin[] => {
    const { within } = template.rows;
    const base = declared.find(({ id }) => id === within?.list);
    const own = sureLists(lists, template);
    if (!within || !base || !isSchoolList(base) || own.length === 0) return [];
    const schools = known.get(base.id) ?? [];
    const name = within.school ?? template.rows.name;
    if (schools.length === 0) return [];
    const one: Unpaired = { template, within, name, lists: own, base, schools };
    return [{ ...one, pairs: pairRecords(one) }];
  });
}

function sureLists(lists: readonly RecognisedList[], { id }: ListTemplate): RecognisedList[] {
  return lists.filter((list) => list.template === id && isSureList(list));
}

/** A record, and the school of the list of all schools that it is about. */
export interface PairedRecord {
  readonly list: RecognisedList;
  readonly record: ListRecord;
  /** As the record names it. */
  readonly name: string;
  readonly school: School | undefined;
}

/**
 * Each record that names a school, in the order of the lists; of the records of one school below
 * one another the first. A list of schools says of what kind each is, and a record without one is
 * left out; elsewhere the name may tell it.
 */
function pairRecords({ template, within, lists, schools }: Unpaired): PairedRecord[] {
  const byName = grouped(schools, ({ name, kind }) => (kind ? nameKey(name, kind) : undefined));
  const byOwn = grouped(schools, ({ name, said }) => (name === '' ? undefined : said.own));
  return lists.flatMap((list) => {
    const told = new Set<string>();
    let before: string | undefined;
    return list.records.flatMap((record): PairedRecord[] => {
      const name =
        within.school === undefined ? record.name : nameOver(template, list, record, within.school);
      // The criteria of one school stand below one another.
      if (within.school !== undefined && name === before) return [];
      before = name;
      const said = parseSchoolName(name);
      const kind = within.school === undefined ? kindIn(template, record) : said.kind;
      if (name === '' || (kind === undefined && within.school === undefined)) return [];
      if (within.school !== undefined) {
        if (told.has(canonical(name))) return [];
        told.add(canonical(name));
      }
      const place = placeIn(template, record);
      const isHere = (school: School): boolean =>
        place === '' || school.place === '' || placeKey(place) === placeKey(school.place);
      const exact = kind && (byName.get(nameKey(name, kind)) ?? []).find(isHere);
      // «Lê Lợi» of another kind; «TH Lê Lợi» and «THCS Lê Lợi» are two schools.
      const others = (byOwn.get(said.own) ?? [])
        .filter(isHere)
        .filter((one) => one.said.levels === said.levels || one.said.levels === '' || said.levels === '');
      // A bare «Lê Lợi» may be any of several; none of those that belong here is called missing for
      // it.
      const meant = others.filter((one) => within.given !== undefined && isGiven(one, within.given));
      const found = exact ? [exact] : meant.length > 0 ? meant : others.slice(0, 1);
      return found.length === 0
        ? [{ list, record, name, school: undefined }]
        : found.map((school) => ({ list, record, name, school }));
    });
  });
}

/**
 * The school's name in the row, once for the rows below it, or over a list of one school alone; ""
 * for none.
 */
function nameOver(
  { head = [] }: ListTemplate,
  list: RecognisedList,
  record: ListRecord,
  column: string,
): string {
  const inRow = record.fields[column]?.typed.trim() ?? '';
  const over = head.find(({ values }) => values.kind === 'name');
  return inRow !== '' || !over ? inRow : (list.head[over.id]?.typed.trim() ?? '');
}

/**
 * Whether the list of all schools gives something for the school in the column; undefined where
 * nobody can tell.
 */
export function isGiven({ record }: School, column: string): boolean | undefined {
  const state = record.fields[column]?.reading.state;
  if (state === undefined || UNKNOWN.has(state)) return undefined;
  return state !== 'blank' && state !== 'none' && state !== 'notDone';
}

const UNKNOWN: ReadonlySet<string> = new Set(['unreadable', 'noStoredValue', 'errorValue']);

/**
 * For a name, the school whose name is the same but for diacritics, kind or commune; null for none.
 */
export function nearNames(schools: readonly School[]): (name: string) => string | null {
  const named = schools.filter(({ said }) => said.own !== '');
  const byOwn = grouped(named, ({ said }) => withoutDiacritics(said.own));
  return (name) => byOwn.get(withoutDiacritics(parseSchoolName(name).own))?.[0].name ?? null;
}

export function kindIn({ rows }: ListTemplate, { fields }: ListRecord): SchoolKind | undefined {
  const reading = rows.kind === undefined ? undefined : fields[rows.kind]?.reading;
  return reading?.state === 'kind' ? reading.kind : undefined;
}

function placeIn({ rows }: ListTemplate, { fields }: ListRecord): string {
  const reading = rows.place === undefined ? undefined : fields[rows.place]?.reading;
  return reading?.state === 'text' ? reading.text : '';
}
