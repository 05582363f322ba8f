/** Examples of REG013: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  across: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', code: '07012301' },
              { name: 'Trường Mầm non Sơn Ca', commune: 'Lộc An', kind: 'Mầm non', code: '07012302' },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', code: '07012301' },
              { name: 'Trường Mầm non Sơn Ca', commune: 'Lộc An', kind: 'Mầm non', code: '07012301' },
            ],
          },
        ],
        found: [{ of: 'school-register', row: 2, column: 'code' }],
      },
    ],
  },
};
