/** Lists of schools beside the list of all schools: which record is of which school there. */

import { isSureList } from '../../recognise/list-or-table';
import type { ListRecord, RecognisedList } from '../../recognise/list-submission';
import { distinctSchools, nameKey, placeKey, type School } from '../../register/distinct-schools';
import type { SchoolKind } from '../../regulations/school-kinds';
import { parseSchoolName } from '../../regulations/school-names';
import {
  isSchoolList,
  listTemplates,
  type ListTemplate,
  type SchoolList,
  type WithinList,
} from '../../template/template';
import { withoutDiacritics } from '../../text/label';
import type { AcrossRuleInput } from './across-rule';

/** A list that names its schools out of another one, and both as the unit sent them. */
export interface ListWithin {
  readonly template: SchoolList;
  readonly within: WithinList;
  readonly lists: readonly RecognisedList[];
  readonly base: SchoolList;
  readonly schools: readonly School[];
}

/** All such lists of the unit; none where it sent no list of all schools. */
export function listsWithin({ templates, lists, asOf }: AcrossRuleInput): ListWithin[] {
  const declared = listTemplates(templates);
  return declared.filter(isSchoolList).flatMap((template): ListWithin[] => {
    const { within } = template.rows;
    const base = declared.find(({ id }) => id === within?.list);
    const own = sureLists(lists, template);
    if (!within || !base || !isSchoolList(base) || own.length === 0) return [];
    const schools = distinctSchools(base, sureLists(lists, base), asOf);
    return schools.length === 0 ? [] : [{ template, within, lists: own, base, schools }];
  });
}

function sureLists(lists: readonly RecognisedList[], { id }: ListTemplate): RecognisedList[] {
  return lists.filter((list) => list.template === id && isSureList(list));
}

/** A record, and the school of the list of all schools that it is about. */
export interface PairedRecord {
  readonly list: RecognisedList;
  readonly record: ListRecord;
  readonly school: School | undefined;
}

/** Each record that names a school and its kind, in the order of the lists. */
export function pairedRecords({ template, lists, schools }: ListWithin): PairedRecord[] {
  const byName = new Map<string, School[]>();
  const byOwn = new Map<string, School[]>();
  for (const school of schools) {
    if (school.kind) add(byName, nameKey(school.name, school.kind), school);
    if (school.name !== '') add(byOwn, school.said.own, school);
  }
  return lists.flatMap((list) =>
    list.records.flatMap((record): PairedRecord[] => {
      const kind = kindIn(template, record);
      if (record.name === '' || kind === undefined) return [];
      const place = placeIn(template, record);
      const isHere = (school: School): boolean =>
        place === '' || school.place === '' || placeKey(place) === placeKey(school.place);
      const exact = (byName.get(nameKey(record.name, kind)) ?? []).find(isHere);
      const said = parseSchoolName(record.name);
      // «Lê Lợi» of another kind; «TH Lê Lợi» and «THCS Lê Lợi» are two schools.
      const other = (byOwn.get(said.own) ?? [])
        .filter(isHere)
        .find((one) => one.said.levels === said.levels || one.said.levels === '' || said.levels === '');
      return [{ list, record, school: exact ?? other }];
    }),
  );
}

/** A school whose name is this one but for diacritics, kind or commune; null for none. */
export function nearName(name: string, schools: readonly School[]): string | null {
  const own = withoutDiacritics(parseSchoolName(name).own);
  return schools.find(({ said }) => said.own !== '' && withoutDiacritics(said.own) === own)?.name ?? null;
}

export function kindIn({ rows }: SchoolList, { fields }: ListRecord): SchoolKind | undefined {
  const reading = fields[rows.kind]?.reading;
  return reading?.state === 'kind' ? reading.kind : undefined;
}

function placeIn({ rows }: SchoolList, { fields }: ListRecord): string {
  const reading = rows.place === undefined ? undefined : fields[rows.place]?.reading;
  return reading?.state === 'text' ? reading.text : '';
}

function add(map: Map<string, School[]>, key: string, school: School): void {
  map.set(key, [...(map.get(key) ?? []), school]);
}
