/** Examples of CRT003: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '3.5', title: 'Thiết bị', level: 'Mức 1' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '15/03/2025' },
        rows: [{ criterion: '3.5', title: 'Thiết bị', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
};
