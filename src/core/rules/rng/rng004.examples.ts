/** Examples of RNG004: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Mầm non', selfAssessed: 16, externallyAssessed: 10, preparing: 6 }] }],
    fails: [
      {
        rows: [{ kind: 'Mầm non', selfAssessed: 16, externallyAssessed: 10, preparing: 7 }],
        found: [{ row: 1, column: 'preparing' }],
      },
    ],
  },
};
