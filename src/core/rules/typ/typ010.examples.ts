/** Examples of TYP010: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: 'Tiêu chí 1.1', title: 'Phương hướng, chiến lược', level: 'Mức 1' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục', level: 'Đạt' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.2', title: 'Hội đồng trường', level: 'Mức 1' },
          { criterion: 'Tiêu chí a.b', title: 'Phương hướng, chiến lược', level: 'Mức 1' },
        ],
        found: [{ row: 2, column: 'criterion' }],
      },
    ],
  },
};
