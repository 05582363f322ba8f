/** Examples of TYP009: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.10', title: 'Đảm bảo an ninh trật tự', level: 'Mức 1' },
          { criterion: 1.2, title: 'Hội đồng trường', level: 'Mức 1' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: 1.1, title: 'Đảm bảo an ninh trật tự', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1-Oct', title: 'Đảm bảo an ninh trật tự', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
};
