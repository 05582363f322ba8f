/** Runs the rules for lists on a recognised list. */

import { isSure, recognisedHits } from '../../recognise/submission';
import { parseAddress } from '../../sheet/address';
import { hit, toFinding, type Finding, type Hit } from '../findings';
import { cat008 } from './cat008';
import type { ListRule, ListRuleInput } from './list-rule';
import { req003 } from './req003';
import { rng005 } from './rng005';
import { rng006 } from './rng006';
import { rng007 } from './rng007';
import { rng008 } from './rng008';
import { rng009 } from './rng009';
import { rng010 } from './rng010';
import { typ002Field } from './typ002-field';
import { typ003Field } from './typ003-field';
import { typ007 } from './typ007';
import { typ008 } from './typ008';

/** All rules that check a list, in the order in which their findings are told: reading first, then what must hold. */
export const LIST_RULES: readonly ListRule[] = [
  typ002Field,
  typ003Field,
  typ007,
  typ008,
  req003,
  cat008,
  rng005,
  rng006,
  rng007,
  rng008,
  rng009,
  rng010,
];

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
      hits.push(...rule.check(input));
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
