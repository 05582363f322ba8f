/** Examples of REQ002: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Tiểu học', schools: 0 },
        ],
      },
    ],
    fails: [
      { rows: [{ kind: 'Mầm non', schools: 20 }, { kind: 'Tiểu học' }], found: [{ row: 2, column: 'kind' }] },
    ],
  },
};
