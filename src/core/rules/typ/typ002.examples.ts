/** Examples of TYP002: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      { rows: [{ kind: 'Mầm non', schools: 0, selfAssessed: 0, selfAssessedPercent: { error: '#DIV/0!' } }] },
    ],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: { error: '#REF!' }, selfAssessed: 16 }],
        found: [{ row: 1, column: 'schools' }],
      },
    ],
  },
  inList: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: { error: '#REF!' } }],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
};
