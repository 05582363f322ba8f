/** Examples of REQ001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      // Blank parts whose sum holds without them are 0.
      {
        rows: [
          { kind: 'Tiểu học', schools: 10, selfAssessed: 8, externallyAssessed: 5, level1: 1, level2: 4 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            kind: 'Tiểu học',
            schools: 10,
            selfAssessed: 8,
            externallyAssessed: 5,
            failed: 0,
            level1: 1,
            level3: 0,
            level4: 0,
          },
        ],
        found: [{ row: 1, column: 'level2', fix: 4 }],
      },
    ],
  },
};
