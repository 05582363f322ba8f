/** CRT016: a criterion of the standards reaches a level, one of Mức 4 is met or not. */

import { isLevel4 } from '../../regulations/catalogue';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** «Đạt» without a level, or a criterion of Mức 4 with another level. */
interface Facts {
  readonly code: string;
  readonly level: number;
}

export const crt016: Rule<'CRT016', Facts> = {
  code: 'CRT016',
  severity: 'error',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      for (const { record, code, level } of criteria) {
        if (level === undefined || level === 0 || (level === 4) === isLevel4(code)) continue;
        yield brokenAt(fieldPlace(input.list, record, check.level), { code, level });
      }
    }
  },
};
