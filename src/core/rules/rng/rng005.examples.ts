/** Examples of RNG005: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: '31/05/2021' }],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: '31/05/2022' }],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
};
