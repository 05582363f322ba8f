/**
 * What is found in the lists of one unit: in each by itself, in those of one template together, and
 * across its tables and lists.
 */

import type { RecognisedList } from '../submission/list-submission';
import { schoolHits } from '../rules/run/school-findings';
import { hit, toFinding, type Finding } from '../findings/findings';
import { ALL_RULES_ON, rulesInForce } from '../rules/run/rule-settings';
import { check } from '../rules/run/check';
import { addressOf, rangeAddress } from '../sheet/address';
import { isCountedList, listTemplates, type ListTemplate } from '../template/template';
import type { Check, ConsolidateOptions, Entry } from './entry';
import type { WhatCounts } from '../sources/what-counts';

/** What recognition itself found, for who asks only what counts. */
export const NO_RULES: Check = (subject) => (subject.of === 'unit' ? [] : check(subject, []));

/** What one unit sent in one source, or in all of its sources that stand. */
type Sent = Pick<Entry, 'lists' | 'counts' | 'schools'>;

/** Of each list by itself, and of those of one template together. */
export function listFindings(
  { lists, counts, schools }: Sent,
  { templates, rules = ALL_RULES_ON, check: findIn = check }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  const inForce = rulesInForce(rules);
  return listTemplates(templates).flatMap((template): Finding[] => {
    const own = lists.filter((list) => list.template === template.id);
    if (own.length === 0) return [];
    const checked = own.flatMap((list) => findIn({ of: 'list', template, list, asOf }, inForce));
    if (!isCountedList(template)) return [...checked, ...setAside(template, counts)];
    const together = schoolHits(template, schools.get(template.id) ?? [], asOf).map((one) => toFinding(one));
    return [...checked, ...together];
  });
}

/** What the tables and lists of one unit say against one another. */
export function acrossFindings(
  { lists, counts, schools }: Sent,
  { templates, rules = ALL_RULES_ON, check: findIn = check }: ConsolidateOptions,
  asOf: string | undefined,
): readonly Finding[] {
  if (lists.length === 0) return [];
  // What a hidden or copied list says is not compared with what counts.
  const known = counts.listsAside.length === 0 && { schools };
  const sent = { templates, tables: counts.tables, lists: counts.lists, asOf, ...known };
  return findIn({ of: 'unit', ...sent }, rulesInForce(rules));
}

function setAside(template: ListTemplate, { listsAside }: WhatCounts): Finding[] {
  return listsAside
    .filter(({ list }) => list.template === template.id)
    .map(({ list, instead, why }) => {
      const original = `${instead.sheet}!${rangeAddress(instead.range)}`;
      return toFinding(hit('MRG006', placeOf(list), { original, why }));
    });
}

function placeOf({ sheet, range }: RecognisedList): { sheet: string; cell: string } {
  return { sheet, cell: addressOf(range.top, range.left) };
}
