/** Examples of SUM002: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', externallyAssessed: 10, failed: 1, level1: 2, level2: 4, level3: 2, level4: 1 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', externallyAssessed: 10, failed: 1, level1: 2, level2: 5, level3: 2, level4: 1 },
        ],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
};
