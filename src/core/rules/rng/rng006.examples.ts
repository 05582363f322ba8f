/** Examples of RNG006: what passes, what fails, and where. */

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
            selfAssessed: '31/05/2020',
            externallyAssessed: '2021',
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
            selfAssessed: '31/05/2021',
            externallyAssessed: '01/02/2020',
          },
        ],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
};
