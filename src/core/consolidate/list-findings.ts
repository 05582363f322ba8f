/** What is found in the lists of one unit: in each by itself, in those of one template together, and across its tables and lists. */

import type { RecognisedList } from '../submission/list-submission';
import { schoolHits } from '../rules/school-findings';
import { hit, toFinding, type Finding } from '../findings/findings';
import { ALL_RULES_ON, rulesInForce } from '../rules/rule-settings';
import { checkAcross } from '../rules/across/check-across';
import { checkTable } from '../rules/check-table';
import { checkList } from '../rules/lists/check-list';
import { addressOf, rangeAddress } from '../sheet/address';
import { isCountedList, listTemplates, type ListTemplate } from '../template/template';
import type { Checks, ConsolidateOptions, Entry } from './entry';
import type { WhatCounts } from '../sources/what-counts';

export const BY_THE_RULES: Checks = {
  table: (template, table, rules) => checkTable(template, table, rules),
  list: (input, rules) => checkList(input, rules),
  across: (sent, rules) => checkAcross(sent, rules),
};

/** What recognition itself found, for who asks only what counts. */
export const NO_RULES: Checks = {
  table: (template, table) => checkTable(template, table, []),
  list: (input) => checkList(input, []),
  across: () => [],
};

/** What one unit sent in one source, or in all of its sources that stand. */
type Sent = Pick<Entry, 'lists' | 'counts' | 'schools'>;

/** Of each list by itself, and of those of one template together. */
export function listFindings(
  { lists, counts, schools }: Sent,
  { templates, rules = ALL_RULES_ON, check = BY_THE_RULES }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  const inForce = rulesInForce(rules);
  return listTemplates(templates).flatMap((template): Finding[] => {
    const own = lists.filter((list) => list.template === template.id);
    if (own.length === 0) return [];
    const checked = own.flatMap((list) => check.list({ template, list, asOf }, inForce.lists));
    if (!isCountedList(template)) return [...checked, ...setAside(template, counts)];
    const together = schoolHits(template, schools.get(template.id) ?? [], asOf).map((one) => toFinding(one));
    return [...checked, ...together];
  });
}

/** What the tables and lists of one unit say against one another. */
export function acrossFindings(
  { lists, counts, schools }: Sent,
  { templates, rules = ALL_RULES_ON, check = BY_THE_RULES }: ConsolidateOptions,
  asOf: string | undefined,
): readonly Finding[] {
  if (lists.length === 0) return [];
  // What a hidden or copied list says is not compared with what counts.
  const known = counts.listsAside.length === 0 && { schools };
  const input = { templates, tables: counts.tables, lists: counts.lists, asOf, ...known };
  return check.across(input, rulesInForce(rules).across);
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
