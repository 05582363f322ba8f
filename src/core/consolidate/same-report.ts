/** Whether what two files of one unit bring is one report in two versions, or two reports about different schools. */

import { isSureList, type ListRecord } from '../submission/list-submission';
import { nameKey, placeKey } from '../schools/distinct-schools';
import { listTemplates, type ListTemplate, type Template } from '../template/template';
import { canonical } from '../text/label';
import type { Entry } from './entry';

/**
 * A list of schools, or of one school's criteria, is another version only of one that has a school in common: sixty files
 * of an office, each with the row of one school, are sixty reports. Any other table or list is the unit's as a whole.
 * @param report id of a template that both bring
 */
export function isSameReport(a: Entry, b: Entry, report: string, templates: readonly Template[]): boolean {
  const template = listTemplates(templates).find(({ id }) => id === report);
  if (!template) return true;
  const [ofA, ofB] = [a, b].map((entry) => subjectsOf(entry, template));
  if (!ofA || !ofB) return true;
  return ofA.some((one) => ofB.some((other) => isSameSubject(one, other)));
}

/** A school: its name, and where it is as far as that is said. */
interface Subject {
  readonly name: string;
  readonly place: string;
}

/** The schools that the entry's lists are about; undefined where a list does not say. */
function subjectsOf({ lists }: Entry, template: ListTemplate): readonly Subject[] | undefined {
  const own = lists.filter((list) => list.template === template.id && isSureList(list));
  const head = template.head?.find(({ values }) => values.kind === 'name');
  const subjects: Subject[] = [];
  for (const list of own) {
    const named = head ? (list.head[head.id]?.typed.trim() ?? '') : '';
    if (named !== '') subjects.push({ name: canonical(named), place: '' });
    else if (template.rows.namesSchools) {
      for (const record of list.records) subjects.push(schoolIn(record, template));
    } else return undefined;
  }
  return subjects;
}

function schoolIn(record: ListRecord, { rows }: ListTemplate): Subject {
  const kind = rows.kind === undefined ? undefined : record.fields[rows.kind]?.reading;
  const place = rows.place === undefined ? '' : (record.fields[rows.place]?.typed ?? '');
  const name = kind?.state === 'kind' ? nameKey(record.name, kind.kind) : canonical(record.name);
  return { name, place: placeKey(place) };
}

/** A place that is not said may be any. */
function isSameSubject(a: Subject, b: Subject): boolean {
  return a.name === b.name && (a.place === '' || b.place === '' || a.place === b.place);
}
