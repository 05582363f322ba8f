/** Examples of REQ003: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [{ number: 1, kind: 'Mầm non', selfAssessed: 'x', externallyAssessed: 'x' }],
        found: [{ row: 1, column: 'name' }],
      },
      { rows: [{ name: 'Trường Hoa Sen', selfAssessed: 'x' }], found: [{ row: 1, column: 'kind' }] },
    ],
  },
};
