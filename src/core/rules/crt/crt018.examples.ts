/** Examples of CRT018: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '02/2025' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
      },
    ],
    fails: [
      // On 25/01/2025 other criteria came into force.
      {
        head: { kind: 'Tiểu học', assessedOn: '2025' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
};
