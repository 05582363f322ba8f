/**
 * Lists beside the list of schools → what one click makes of each: a register with its table, or
 * all records together.
 */

import { grouped } from '../grouped';
import type { MergedList } from '../totals/totals';
import type { Entry } from '../consolidate/entry';
import { listFindings } from '../consolidate/list-findings';
import { mergeLists } from '../consolidate/merge-lists';
import { schoolsByList } from '../schools/distinct-schools';
import { whatCounts } from '../sources/what-counts';
import { isSureList, type RecognisedList, sheetsOf } from '../submission/list-submission';
import { check } from '../rules/run/check';
import type { Finding } from '../findings/findings';
import {
  isCountedList,
  listTemplates,
  type CountedList,
  type FixedTemplate,
  type ListTemplate,
  type Template,
} from '../template/template';
import { tableOf } from '../template/template-set';
import { canonical, compareNames } from '../text/label';
import { makeRegister, type Register, type RegisterFacts } from './register';

/** `sheets` is how many sheets its records stand on. */
export type OtherList = { readonly sheets: number } & (
  | {
      readonly kind: 'counted';
      readonly template: CountedList;
      readonly table: FixedTemplate;
      readonly register: Register;
    }
  | { readonly kind: 'listed'; readonly template: ListTemplate; readonly merged: MergedList }
);

export interface OtherLists {
  /** In the order of the declarations; only lists with a sure record. */
  readonly lists: readonly OtherList[];
  /**
   * Of each list, and of all lists against one another; some may stand among those of the list of
   * schools as well.
   */
  readonly findings: readonly Finding[];
}

/**
 * Pure, and blind to the order of the lists. A list that is counted into a table is a register:
 * each school once. Of any other list all records stand, school by school: only the same school's
 * list may be a copy of another, or be left out because it is hidden and another is not.
 * @param lists all lists of the workbook
 * @param mainId the list that is made by itself; here it only serves the rules across lists
 */
export function makeOtherLists(
  templates: readonly Template[],
  lists: readonly RecognisedList[],
  mainId: string,
  facts: RegisterFacts,
): OtherLists {
  const { asOf } = facts;
  const sorted = [...lists].sort(byOwner(templates));
  const made: OtherList[] = [];
  const findings: Finding[] = [];
  const aside = new Set<RecognisedList>();
  for (const template of listTemplates(templates)) {
    if (template.id === mainId) continue;
    const own = sorted.filter((list) => list.template === template.id);
    const sheets = new Set(own.filter(isSureList).flatMap(sheetsOf)).size;
    const table = isCountedList(template) ? tableOf(templates, template.rows.addsUpTo.template) : undefined;
    if (isCountedList(template) && table) {
      const register = makeRegister(template, table, own, facts);
      for (const one of register.findings) findings.push(one);
      if (sheets > 0) made.push({ kind: 'counted', template, table, register, sheets });
      continue;
    }
    const entries = entriesOf(template, own, asOf);
    for (const entry of entries) {
      for (const one of listFindings(entry, { templates: [template] }, asOf)) findings.push(one);
      for (const { list } of entry.counts.listsAside) aside.add(list);
    }
    const merged = mergeLists(template, entries, () => 0);
    if (merged.records.length > 0) made.push({ kind: 'listed', template, merged, sheets });
  }
  const standing = sorted.filter((list) => !aside.has(list));
  return {
    lists: made,
    findings: [...findings, ...check({ of: 'unit', templates, tables: [], lists: standing, asOf })],
  };
}

/** One entry for each school that the lists are of, as if it had sent them in a file of its own. */
function entriesOf(
  template: ListTemplate,
  lists: readonly RecognisedList[],
  asOf: string | undefined,
): Entry[] {
  const owners = grouped(lists, (list) => canonical(ownerOf(template, list)));
  return [...owners].map(([key, owned], sequence): Entry => {
    const [first] = owned;
    const name = first ? ownerOf(template, first) : '';
    const submission = { tables: [], lists: owned, claims: [], modified: undefined, hits: [] };
    return {
      source: { file: '', sha256: '', content: { is: 'submission', submission } },
      sequence,
      modified: null,
      unit: { id: key, name, code: null, from: 'title', unit: undefined },
      tables: [],
      lists: owned,
      counts: whatCounts([], owned),
      schools: schoolsByList([template], owned, asOf),
      findings: [],
      across: [],
    };
  });
}

/** The school over the list, or the schools that its rows name; '' where it says neither. */
function ownerOf({ head = [], sheetHead = [], columns }: ListTemplate, list: RecognisedList): string {
  const over = [...head, ...sheetHead].find(({ values }) => values.kind === 'name');
  const field = over && list.head[over.id];
  if (field && field.typed.trim() !== '') return field.typed.trim();
  const beside = columns.find(({ values }) => values.kind === 'name');
  if (!beside) return '';
  const names = list.records.map(({ fields }) => fields[beside.id]?.typed.trim() ?? '');
  return [...new Set(names.filter((name) => name !== ''))].sort(compareNames).join('; ');
}

/** By school, sheet and place, so that the order of the sheets changes nothing. */
function byOwner(templates: readonly Template[]): (a: RecognisedList, b: RecognisedList) => number {
  const declared = new Map(listTemplates(templates).map((one) => [one.id, one]));
  const owner = (list: RecognisedList): string => {
    const template = declared.get(list.template);
    return template ? ownerOf(template, list) : '';
  };
  return (a, b) =>
    compareNames(owner(a), owner(b)) ||
    compareNames(a.sheet, b.sheet) ||
    a.range.top - b.range.top ||
    a.range.left - b.range.left;
}
