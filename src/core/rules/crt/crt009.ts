/** CRT009: whoever reaches a level reaches those below it: marks stand in all of them. */

import { isLevel4 } from '../../regulations/catalogue';
import type { Field } from '../../submission/list-submission';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn, levelNumber } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** A level is marked, and a lower one is not. */
interface Facts {
  readonly code: string;
  readonly level: number;
  readonly missing: readonly number[];
}

export const crt009: Rule<'CRT009', Facts> = {
  code: 'CRT009',
  severity: 'error',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      // Where no row has several marks, only the highest level is marked: then nothing is left out.
      const isCumulative = criteria.some(({ field }) => lowerOf(field).length > 0);
      for (const { record, code, level, field } of isCumulative ? criteria : []) {
        if (level === undefined || isLevel4(code)) continue;
        const marked = lowerOf(field);
        const below = Array.from({ length: Math.max(0, level - 1) }, (_, i) => i + 1);
        const missing = below.filter((one) => !marked.includes(one));
        if (missing.length === 0) continue;
        yield brokenAt(fieldPlace(input.list, record, check.level), { code, level, missing });
      }
    }
  },
};

/** The levels that are marked below the highest one. */
function lowerOf(field: Field | undefined): number[] {
  return field?.reading.state === 'choice' ? field.reading.lower.map(levelNumber) : [];
}
