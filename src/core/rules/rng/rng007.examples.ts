/** Examples of RNG007: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            'result=level2': 'x',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            'result=failed': 'x',
            'result=level2': 'x',
          },
        ],
        found: [{ row: 1, column: 'result=failed' }],
      },
    ],
  },
};
