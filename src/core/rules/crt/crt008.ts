/** CRT008: no criterion reaches a level that the circular does not give it: many have no Mức 3. */

import { hasLevel, isLevel4 } from '../../regulations/catalogue';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** A level that the circular does not give the criterion, as far as known. */
interface Facts {
  readonly code: string;
  readonly level: number;
  readonly circular: string;
}

export const crt008: Rule<'CRT008', Facts> = {
  code: 'CRT008',
  severity: 'query',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, criteria, catalogue } of assessmentsIn(input)) {
      if (!catalogue) continue;
      for (const { record, code, level } of criteria) {
        if (level === undefined || level === 0 || level === 4 || isLevel4(code)) continue;
        if (!catalogue.codes.includes(code) || hasLevel(catalogue, code, level)) continue;
        const facts = { code, level, circular: catalogue.regulation.title };
        yield brokenAt(fieldPlace(input.list, record, check.level), facts);
      }
    }
  },
};
