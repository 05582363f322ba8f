/** Examples of CRT014: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: '1.2', title: 'Hội đồng trường' },
        ],
        found: [{ row: 2, column: 'level' }],
      },
    ],
  },
};
