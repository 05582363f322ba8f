/** Examples of RNG011: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      { rows: [{ kind: 'Tiểu học', target: 20, due: 7, againRegistered: 4, againAssessed: 4 }] },
      { rows: [{ kind: 'Tiểu học', target: 20, due: 0, againRegistered: 0, againAssessed: 0 }] },
      // The share is asked of a unit, not of each kind: 4 of 8.
      {
        rows: [
          { kind: 'Mầm non', target: 20, due: 5, againRegistered: 1, againAssessed: 1 },
          { kind: 'Tiểu học', target: 20, due: 3, againRegistered: 3, againAssessed: 3 },
          { kind: 'Cộng', target: 40, due: 8, againRegistered: 4, againAssessed: 4 },
        ],
      },
    ],
    fails: [
      {
        rows: [{ kind: 'Tiểu học', target: 20, due: 7, againRegistered: 4, againAssessed: 3 }],
        found: [{ row: 1, column: 'againAssessed' }],
      },
      {
        rows: [
          { kind: 'Mầm non', target: 20, due: 5, againRegistered: 1, againAssessed: 1 },
          { kind: 'Tiểu học', target: 20, due: 3, againRegistered: 3, againAssessed: 2 },
          { kind: 'Cộng', target: 40, due: 8, againRegistered: 4, againAssessed: 3 },
        ],
        found: [{ row: 3, column: 'againAssessed' }],
      },
    ],
  },
};
