/** Examples of CAT008: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [{ name: 'Trường Tiểu học Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }],
        found: [{ row: 1, column: 'kind' }],
      },
    ],
  },
};
