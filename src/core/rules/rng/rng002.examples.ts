/** Examples of RNG002: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Tiểu học', schools: 10, selfAssessed: 8, externallyAssessed: 8 }] }],
    fails: [
      {
        rows: [{ kind: 'Tiểu học', schools: 10, selfAssessed: 8, externallyAssessed: 9 }],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
};
