/** Examples of RNG003: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 20, selfAssessedPercent: 100 }] }],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 180 }],
        found: [{ row: 1, column: 'selfAssessedPercent' }],
      },
    ],
  },
};
