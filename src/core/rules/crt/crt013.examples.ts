/** Examples of CRT013: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: '1.10', title: 'An ninh', level: 'Mức 2' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: 'Tiêu chí 1.1', title: 'Phương hướng', level: 'Mức 2' },
        ],
        found: [{ row: 2, column: 'criterion' }],
      },
    ],
  },
};
