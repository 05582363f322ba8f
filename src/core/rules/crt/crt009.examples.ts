/** Examples of CRT009: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Tên tiêu chí', 'level=level1': 'x', 'level=level2': 'x' },
          { criterion: '1.3', title: 'Tên tiêu chí', 'level=level1': 'x' },
        ],
      },
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Tên tiêu chí', 'level=level2': 'x' },
          { criterion: '1.3', title: 'Tên tiêu chí', 'level=level1': 'x' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Tên tiêu chí', 'level=level1': 'x', 'level=level2': 'x' },
          { criterion: '1.3', title: 'Tên tiêu chí', 'level=level2': 'x' },
        ],
        found: [{ row: 2, column: 'level=level2' }],
      },
    ],
  },
};
