/** Runs the rules for lists on a recognised list. */

import { isSure, recognisedHits } from '../../submission/recognised';
import { parseAddress } from '../../sheet/address';
import { hit, toFinding, type Finding, type Hit } from '../../findings/findings';
import type { ListRule, ListRuleInput } from './list-rule';
import { LIST_RULES } from './registry';

/**
 * All findings of a list: those of recognition and those of the rules. A rule that throws becomes SYS001, and the
 * check counts as not passed. The same code in the same column of a list is one matter.
 */
export function checkList(input: ListRuleInput, rules: readonly ListRule[] = LIST_RULES): Finding[] {
  const { list } = input;
  const hits: Hit[] = [...recognisedHits(list)];
  // The records of a list that may be none are not counted; what is wrong in them says nothing.
  for (const rule of isSure(list) ? rules : []) {
    try {
      for (const found of rule.check(input)) hits.push(found);
    } catch (fault) {
      const text = fault instanceof Error ? fault.message : String(fault);
      hits.push(hit('SYS001', { sheet: list.sheet }, { rule: rule.code, fault: text }));
    }
  }
  return hits.map((found) => {
    const column = found.at.cell === undefined ? undefined : parseAddress(found.at.cell)?.column;
    return toFinding(found, `${list.sheet}|${found.code}|${column === undefined ? '' : String(column)}`);
  });
}
