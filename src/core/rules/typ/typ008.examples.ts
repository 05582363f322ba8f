/** Examples of TYP008: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: '5/2021' }] }],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: '31/02/2021',
            externallyAssessed: 'chưa',
          },
        ],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
};
