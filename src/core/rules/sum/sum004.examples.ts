/** Examples of SUM004: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 80 },
          { kind: 'Tiểu học', schools: 10, selfAssessed: 5, selfAssessedPercent: 50 },
          { kind: 'Cộng', schools: 30, selfAssessed: 21, selfAssessedPercent: 70 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 80 },
          { kind: 'Tiểu học', schools: 10, selfAssessed: 5, selfAssessedPercent: 50 },
          { kind: 'Cộng', schools: 30, selfAssessed: 21, selfAssessedPercent: 65 },
        ],
        found: [{ row: 3, column: 'selfAssessedPercent', fix: 70 }],
      },
    ],
  },
};
