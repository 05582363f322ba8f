/** Examples of TYP004: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20 }] }],
    fails: [
      { rows: [{ kind: 'Mầm non', schools: '20 trường' }], found: [{ row: 1, column: 'schools', fix: 20 }] },
    ],
  },
};
