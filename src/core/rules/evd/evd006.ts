/** EVD006: the first piece of a criterion is number 1. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { GUIDANCE, numberingFacts } from '../criteria/evidence-lines';

/** The first piece of a criterion is not number 1. */
interface Facts {
  readonly first: string;
}

export const evd006: Rule<'EVD006', Facts> = {
  code: 'EVD006',
  severity: 'query',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, check, records } of numberingFacts(input, 'lateStart')) {
      yield brokenAt(fieldPlace(input.list, records[0], check.code), { first: fact.first });
    }
  },
};
