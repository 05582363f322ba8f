/** What is found in the lists of one unit: in each by itself, in those of one template together, and across its tables and lists. */

import { isSureList, type RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { distinctSchools } from '../schools/distinct-schools';
import { schoolHits } from '../rules/run/school-findings';
import { hit, toFinding, type Finding } from '../findings/findings';
import { ALL_RULES_ON, rulesInForce } from '../rules/run/rule-settings';
import { check } from '../rules/run/check';
import { addressOf, rangeAddress } from '../sheet/address';
import { isCountedList, listTemplates } from '../template/template';
import type { ConsolidateOptions } from './entry';
import { listsSetAside, tablesToMerge } from '../sources/set-aside';

/** @param lists those of one unit in one source */
export function listFindings(
  lists: readonly RecognisedList[],
  { templates, rules = ALL_RULES_ON, check: findIn = check }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  const inForce = rulesInForce(rules);
  return listTemplates(templates).flatMap((template): Finding[] => {
    const own = lists.filter((list) => list.template === template.id);
    if (own.length === 0) return [];
    const checked = own.flatMap((list) => findIn({ of: 'list', template, list, asOf }, inForce));
    const sure = own.filter(isSureList);
    if (!isCountedList(template)) return [...checked, ...setAside(sure)];
    const schools = distinctSchools(template, own, asOf);
    const together = schoolHits(template, schools, asOf).map((one) => toFinding(one));
    return [...checked, ...together];
  });
}

/** What the tables and lists of one unit say against one another. */
export function acrossFindings(
  tables: readonly RecognisedTable[],
  lists: readonly RecognisedList[],
  { templates, rules = ALL_RULES_ON }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  if (lists.length === 0) return [];
  // What a hidden or copied list says is not compared with what counts.
  const aside = new Set(listsSetAside(lists.filter(isSureList)).map(({ list }) => list));
  const standing = lists.filter((list) => !aside.has(list));
  const sent = { templates, tables: tablesToMerge(tables), lists: standing, asOf };
  return check({ of: 'unit', ...sent }, rulesInForce(rules));
}

function setAside(lists: readonly RecognisedList[]): Finding[] {
  return listsSetAside(lists).map(({ list, instead, why }) => {
    const original = `${instead.sheet}!${rangeAddress(instead.range)}`;
    return toFinding(hit('MRG006', placeOf(list), { original, why }));
  });
}

function placeOf({ sheet, range }: RecognisedList): { sheet: string; cell: string } {
  return { sheet, cell: addressOf(range.top, range.left) };
}
