/** Examples of CRT016: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Đạt Mức 3' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục', level: 'Đạt' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Đạt' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục', level: 'Mức 2' },
        ],
        found: [
          { row: 1, column: 'level' },
          { row: 2, column: 'level' },
        ],
      },
    ],
  },
};
