/** CRT010: Mức 4 is for schools whose criteria are all at their highest. */

import { highestLevel, isLevel4 } from '../../regulations/catalogue';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn, derivedLevel } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** A criterion of Mức 4 although not all others are at their highest. */
interface Facts {
  readonly code: string;
  readonly missing: readonly string[];
}

export const crt010: Rule<'CRT010', Facts> = {
  code: 'CRT010',
  severity: 'query',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const assessment of assessmentsIn(input)) {
      const { check, criteria, catalogue } = assessment;
      const others = criteria.filter(({ code }) => !isLevel4(code));
      const derived = derivedLevel({ ...assessment, criteria: [...others] });
      const highest = catalogue && highestLevel(catalogue);
      if (!derived || highest === undefined || derived.most >= highest) continue;
      for (const { record, code, level } of criteria) {
        if (!isLevel4(code) || level !== 4) continue;
        yield brokenAt(fieldPlace(input.list, record, check.level), {
          code,
          missing: derived.heldBackBy,
        });
      }
    }
  },
};
