/** Examples of RNG013: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        head: { round1Deadline: '24/11/2017', round1Start: '12/2017' },
        rows: [{ kind: 'Tiểu học', target: 20 }],
      },
    ],
    fails: [
      {
        head: { round1Deadline: '24/11/2017', round1Start: '10/2017' },
        rows: [{ kind: 'Tiểu học', target: 20 }],
        found: [{ row: 0, column: 'round1Start' }],
      },
    ],
  },
};
