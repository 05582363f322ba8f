/** CRT010: Mức 4 is for schools whose criteria are all at their highest. */

import { highestLevel, isLevel4 } from '../../../regulations/catalogue';
import type { ExpectedHit } from '../../example';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { assessmentsIn, derivedLevel } from './assessment';
import { CIRCULARS } from './criteria-fields';
import { fullAssessment } from './example-assessment';

export const crt010: ListRule<'CRT010'> = {
  code: 'CRT010',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [fullAssessment({ level4: 'Đạt' })],
    fails: [
      {
        ...fullAssessment({ level4: 'Đạt', levels: { '2.2': 'Mức 2' } }),
        found: [1, 2, 3, 4, 5].map((row) => ({ row: 27 + row, column: 'level' })) as [
          ExpectedHit,
          ...ExpectedHit[],
        ],
      },
    ],
  },
  *check(input) {
    for (const assessment of assessmentsIn(input)) {
      const { check, criteria, catalogue } = assessment;
      const others = criteria.filter(({ code }) => !isLevel4(code));
      const derived = derivedLevel({ ...assessment, criteria: [...others] });
      const highest = catalogue && highestLevel(catalogue);
      if (!derived || highest === undefined || derived.most >= highest) continue;
      for (const { record, code, level } of criteria) {
        if (!isLevel4(code) || level !== 4) continue;
        yield hit('CRT010', fieldPlace(input.list, record, check.level), {
          code,
          missing: derived.heldBackBy,
        });
      }
    }
  },
};
