/** CRT006: every criterion has a row that answers for it. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { PLAN } from '../criteria/criteria-fields';
import { sharedOut } from '../criteria/shared-out';

/** Criteria that no row has. */
interface Facts {
  readonly missing: readonly string[];
  readonly circular: string;
}

export const crt006: Rule<'CRT006', Facts> = {
  code: 'CRT006',
  severity: 'error',
  version: 1,
  source: PLAN,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, catalogue, records, coverage } of sharedOut(input)) {
      const [first] = records;
      const { missing } = coverage;
      if (!first || missing.length === 0) continue;
      const facts = { missing, circular: catalogue.regulation.title };
      yield brokenAt(fieldPlace(input.list, first, check.column), facts);
    }
  },
};
