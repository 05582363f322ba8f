/** Examples of SUM005: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16 },
          { kind: 'Cộng', schools: 20, selfAssessed: 16 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16 },
          { kind: 'Cộng', schools: 20 },
        ],
        found: [{ row: 2, column: 'selfAssessed', fix: 16 }],
      },
    ],
  },
};
