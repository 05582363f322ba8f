/** CRT005: the criteria of a row are of the standard that it names. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { checksOf, criteriaFields, PLAN, standardOf } from '../criteria/criteria-fields';

/** Criteria that are not of the standard in the same row. */
interface Facts {
  readonly codes: readonly string[];
  readonly standard: string;
}

export const crt005: Rule<'CRT005', Facts> = {
  code: 'CRT005',
  severity: 'error',
  version: 1,
  source: PLAN,
  canSwitchOff: true,
  *inList(input) {
    for (const { column: id, standard } of checksOf(input.template, 'ofStandard')) {
      for (const { record, column, expanded } of criteriaFields(input)) {
        const named = record.fields[standard]?.reading;
        if (column.id !== id || named?.state !== 'criteria') continue;
        const standards = named.items.flatMap((one) => (one.kind === 'standard' ? [one.standard] : []));
        const codes = expanded.criteria.filter((code) => !standards.includes(standardOf(code)));
        if (standards.length === 0 || codes.length === 0) continue;
        const facts = { codes, standard: standards.join(', ') };
        yield brokenAt(fieldPlace(input.list, record, id), facts);
      }
    }
  },
};
