/** Examples of RNG018: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', code: '07012301' },
          { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', code: '2219301001' },
          { name: 'Trường Mầm non Họa Mi', kind: 'Mầm non', code: '195DL090' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', code: 7012301 },
          { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', code: '70/12' },
        ],
        found: [
          { row: 1, column: 'code' },
          { row: 2, column: 'code' },
        ],
      },
    ],
  },
};
