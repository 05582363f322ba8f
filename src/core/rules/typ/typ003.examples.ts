/** Examples of TYP003: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Cộng', schools: null },
        ],
      },
    ],
    fails: [{ rows: [{ kind: 'Mầm non', schools: null }], found: [{ row: 1, column: 'schools' }] }],
  },
  inList: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: null, externallyAssessed: 'x' },
        ],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
};
