/**
 * CRT014: each criterion of an assessment has a level, once one has; those of Mức 4 only where the
 * school declares it.
 */

import { isLevel4 } from '../../regulations/catalogue';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn, levelNumber } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** A criterion without a level among others that have one. */
interface Facts {
  readonly code: string;
}

export const crt014: Rule<'CRT014', Facts> = {
  code: 'CRT014',
  severity: 'error',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      const declared = input.list.head[check.overall]?.reading;
      const needsLevel4 = declared?.state === 'choice' && levelNumber(declared.choice) === 4;
      for (const { record, code, field } of criteria) {
        const state = field?.reading.state;
        if ((isLevel4(code) && !needsLevel4) || (state !== 'blank' && state !== 'none')) continue;
        yield brokenAt(fieldPlace(input.list, record, check.level), { code });
      }
    }
  },
};
