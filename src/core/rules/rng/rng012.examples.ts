/** Examples of RNG012: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      { rows: [{ kind: 'Tiểu học', selfAssessed: 9, accepted: 6, externallyAssessed: 6 }] },
      { rows: [{ kind: 'Tiểu học', target: 20, round1Registered: 12, round1Assessed: 11 }] },
    ],
    fails: [
      {
        rows: [{ kind: 'Tiểu học', selfAssessed: 9, accepted: 6, externallyAssessed: 7 }],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
      {
        rows: [{ kind: 'Tiểu học', target: 20, round1Registered: 12, round1Assessed: 13 }],
        found: [{ row: 1, column: 'round1Assessed' }],
      },
    ],
  },
};
