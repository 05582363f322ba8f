/** Runs the rules across the tables and lists of one unit. */

import { schoolsByList } from '../../schools/distinct-schools';
import { parseAddress } from '../../sheet/address';
import { hit, toFinding, type Finding } from '../../findings/findings';
import type { AcrossRule, SentTogether } from './across-rule';
import { ACROSS_RULES } from './registry';

/**
 * All findings of the rules. A rule that throws becomes SYS001, and the check counts as not passed. The same code in the
 * same column of a sheet is one matter.
 */
export function checkAcross(
  { schools, ...unit }: SentTogether,
  rules: readonly AcrossRule[] = ACROSS_RULES,
): Finding[] {
  const input = { ...unit, schools: schools ?? schoolsByList(unit.templates, unit.lists, unit.asOf) };
  return rules.flatMap((rule): Finding[] => {
    try {
      return [...rule.check(input)].map((found) => {
        const { sheet = '', cell } = found.at;
        const column = cell === undefined ? undefined : parseAddress(cell)?.column;
        return toFinding(found, `${sheet}|${found.code}|${column === undefined ? '' : String(column)}`);
      });
    } catch (fault) {
      const text = fault instanceof Error ? fault.message : String(fault);
      return [toFinding(hit('SYS001', {}, { rule: rule.code, fault: text }))];
    }
  });
}
