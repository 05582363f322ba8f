/** EVD005: no serial number is left out. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { GUIDANCE, numberingFacts } from '../criteria/evidence-lines';

/** Serial numbers that are left out. */
interface Facts {
  readonly missing: readonly string[];
}

export const evd005: Rule<'EVD005', Facts> = {
  code: 'EVD005',
  severity: 'query',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, check, records } of numberingFacts(input, 'gap')) {
      const facts = { missing: fact.missing };
      yield brokenAt(fieldPlace(input.list, records[0], check.code), facts);
    }
  },
};
