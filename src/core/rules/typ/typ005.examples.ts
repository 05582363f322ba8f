/** Examples of TYP005: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: '80%' }] }],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 'cao' }],
        found: [{ row: 1, column: 'selfAssessedPercent' }],
      },
    ],
  },
};
