/**
 * Whether what two files of one unit bring is one report in two versions, or two reports about
 * different schools.
 */

import { isSureList, type ListRecord } from '../submission/list-submission';
import { nameKey, placeKey } from '../schools/distinct-schools';
import { type ListTemplate, type Template } from '../template/template';
import { listOf } from '../template/template-set';
import { canonical } from '../text/label';
import type { Entry } from './entry';

/** A school: its name, and where it is; "" where that is not said, so that it may be anywhere. */
interface Subject {
  readonly name: string;
  readonly place: string;
}

/**
 * The entries of one unit that bring one report, found by the schools that they are about.
 *
 * A list of schools, or of one school's criteria, is another version only of one that has a school
 * in common: sixty files of an office, each with the row of one school, are sixty reports. Any
 * other table or list is the unit's as a whole.
 */
export class SameReports {
  private readonly template: ListTemplate | undefined;
  /** With the place of each in the order in which they were added. */
  private readonly entries = new Map<Entry, number>();
  private added = 0;
  /** Those that may be about any school. */
  private readonly ofAny = new Set<Entry>();
  /** Name of a school → where it is → entries about it. */
  private readonly bySchool = new Map<string, Map<string, Set<Entry>>>();

  /** @param report id of the template that all of them bring */
  constructor(report: string, templates: readonly Template[]) {
    this.template = listOf(templates, report);
  }

  add(entry: Entry): void {
    this.entries.set(entry, this.added++);
    const subjects = this.subjectsOf(entry);
    if (!subjects) this.ofAny.add(entry);
    for (const { name, place } of subjects ?? []) {
      const places = this.bySchool.get(name) ?? new Map<string, Set<Entry>>();
      const own = places.get(place) ?? new Set();
      this.bySchool.set(name, places.set(place, own.add(entry)));
    }
  }

  delete(entry: Entry): void {
    this.entries.delete(entry);
    this.ofAny.delete(entry);
    for (const { name, place } of this.subjectsOf(entry) ?? [])
      this.bySchool.get(name)?.get(place)?.delete(entry);
  }

  /** Those that are versions of what the entry brings, in the order in which they were added. */
  versionsOf(entry: Entry): readonly Entry[] {
    const subjects = this.subjectsOf(entry);
    if (!subjects) return [...this.entries.keys()];
    const found = new Set(this.ofAny);
    for (const { name, place } of subjects) {
      const places = this.bySchool.get(name);
      const fitting = place === '' ? [...(places?.values() ?? [])] : [places?.get(place), places?.get('')];
      for (const one of fitting.flatMap((own) => [...(own ?? [])])) found.add(one);
    }
    const order = (one: Entry): number => this.entries.get(one) ?? 0;
    return [...found].sort((a, b) => order(a) - order(b));
  }

  /** The schools that the entry's lists are about; undefined where a list does not say. */
  private subjectsOf({ lists }: Entry): readonly Subject[] | undefined {
    const { template } = this;
    if (!template) return undefined;
    const head = template.head?.find(({ values }) => values.kind === 'name');
    const subjects: Subject[] = [];
    for (const list of lists) {
      if (list.template !== template.id || !isSureList(list)) continue;
      const named = head ? (list.head[head.id]?.typed.trim() ?? '') : '';
      if (named !== '') subjects.push({ name: canonical(named), place: '' });
      else if (template.rows.namesSchools) {
        for (const record of list.records) subjects.push(schoolIn(record, template));
      } else return undefined;
    }
    return subjects;
  }
}

function schoolIn(record: ListRecord, { rows }: ListTemplate): Subject {
  const kind = rows.kind === undefined ? undefined : record.fields[rows.kind]?.reading;
  const place = rows.place === undefined ? '' : (record.fields[rows.place]?.typed ?? '');
  const name = kind?.state === 'kind' ? nameKey(record.name, kind.kind) : canonical(record.name);
  return { name, place: placeKey(place) };
}
