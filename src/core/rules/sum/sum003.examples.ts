/** Examples of SUM003: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 30, selfAssessed: 28, selfAssessedPercent: '93,3' },
          { kind: 'Tiểu học', schools: 0, selfAssessed: 0, selfAssessedPercent: 0 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            kind: 'Mầm non',
            schools: 20,
            selfAssessed: 16,
            externallyAssessed: 10,
            externallyAssessedPercent: '62,5',
          },
        ],
        found: [{ row: 1, column: 'externallyAssessedPercent', fix: 50 }],
      },
    ],
  },
};
