/** Examples of CRT008: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.2', title: 'Hội đồng trường', level: 'Mức 2' },
          { criterion: '1.3', title: 'Tổ chức Đảng', level: 'Mức 3' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1.2', title: 'Hội đồng trường', level: 'Mức 3' }],
        found: [{ row: 1, column: 'level' }],
      },
    ],
  },
};
