/** CRT004: a range of criteria that runs backwards: nothing is taken from it. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { criteriaFields, PLAN } from '../criteria/criteria-fields';
import type { LocalName } from '../../findings/place';

/** A range that runs backwards. */
interface Facts {
  readonly column: LocalName;
  readonly from: string;
  readonly to: string;
}

export const crt004: Rule<'CRT004', Facts> = {
  code: 'CRT004',
  severity: 'error',
  version: 1,
  source: PLAN,
  canSwitchOff: true,
  *inList(input) {
    for (const { record, column, expanded } of criteriaFields(input)) {
      for (const problem of expanded.problems) {
        if (problem.kind !== 'descending') continue;
        const facts = { column: column.name, from: problem.from, to: problem.to };
        yield brokenAt(fieldPlace(input.list, record, column.id), facts);
      }
    }
  },
};
