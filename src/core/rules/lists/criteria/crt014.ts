/** CRT014: each criterion of an assessment has a level, once one has; those of Mức 4 only where the school declares it. */

import { isLevel4 } from '../../../regulations/catalogue';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { assessmentsIn, levelNumber } from './assessment';
import { CIRCULARS } from './criteria-fields';

export const crt014: ListRule<'CRT014'> = {
  code: 'CRT014',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: '1.2', title: 'Hội đồng trường' },
        ],
        found: [{ row: 2, column: 'level' }],
      },
    ],
  },
  *check(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      const declared = input.list.head[check.overall]?.reading;
      const needsLevel4 = declared?.state === 'choice' && levelNumber(declared.choice) === 4;
      for (const { record, code, field } of criteria) {
        const state = field?.reading.state;
        if ((isLevel4(code) && !needsLevel4) || (state !== 'blank' && state !== 'none')) continue;
        yield hit('CRT014', fieldPlace(input.list, record, check.level), { code });
      }
    }
  },
};
