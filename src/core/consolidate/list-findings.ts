/** What is found in the lists of one unit: in each by itself, and in those that are one template's together. */

import { isSureList } from '../recognise/list-or-table';
import type { RecognisedList } from '../recognise/list-submission';
import { isSure, type RecognisedTable } from '../recognise/submission';
import { distinctSchools } from '../register/distinct-schools';
import { schoolHits } from '../register/school-findings';
import { hit, toFinding, type Finding } from '../rules/findings';
import { ALL_RULES_ON, rulesInForce } from '../rules/rule-settings';
import { checkTable } from '../rules/check-table';
import { checkList } from '../rules/lists/check-list';
import { addressOf, rangeAddress } from '../sheet/address';
import { fixedTemplates, isCountedList, listTemplates } from '../template/template';
import type { Checks, ConsolidateOptions } from './entry';
import { listsSetAside } from './merge-lists';

export const BY_THE_RULES: Checks = {
  table: (template, table, rules) => checkTable(template, table, rules),
  list: (input, rules) => checkList(input, rules),
};

/** @param tables the tables of the same unit in the same source */
export function listFindings(
  tables: readonly RecognisedTable[],
  lists: readonly RecognisedList[],
  { templates, rules = ALL_RULES_ON, check = BY_THE_RULES }: ConsolidateOptions,
  asOf: string | undefined,
): Finding[] {
  return listTemplates(templates).flatMap((template): Finding[] => {
    const own = lists.filter((list) => list.template === template.id);
    if (own.length === 0) return [];
    const checked = own.flatMap((list) => check.list({ template, list, asOf }, rulesInForce(rules).lists));
    const sure = own.filter(isSureList);
    if (!isCountedList(template)) return [...checked, ...setAside(sure)];
    const schools = distinctSchools(template, own);
    const together = schoolHits(template, schools).map((one) => toFinding(one));
    const table = fixedTemplates(templates).find(({ id }) => id === template.rows.addsUpTo.template);
    const [first] = sure;
    const isCounted = !tables.some((one) => one.template === table?.id && isSure(one));
    const counted =
      table && first && isCounted
        ? [toFinding(hit('MRG015', placeOf(first), { table: table.title, schools: schools.length }))]
        : [];
    return [...checked, ...together, ...counted];
  });
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
