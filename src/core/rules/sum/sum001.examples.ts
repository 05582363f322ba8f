/** Examples of SUM001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Tiểu học', schools: 10 },
          { kind: 'Cộng', schools: 30 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Tiểu học', schools: 10 },
          { kind: 'Cộng', schools: 31 },
        ],
        found: [{ row: 3, column: 'schools', fix: 30 }],
      },
    ],
  },
};
