/** Examples of RNG009: what passes, what fails, and where. */

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
            result: 'Đạt cấp độ 1',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x', result: 'Đạt cấp độ 1' },
        ],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
};
