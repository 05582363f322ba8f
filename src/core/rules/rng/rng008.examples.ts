/** Examples of RNG008: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x', externallyAssessed: 'x' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            externallyAssessed: 'x',
            result: 'Đạt cấp độ 1',
          },
        ],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
};
