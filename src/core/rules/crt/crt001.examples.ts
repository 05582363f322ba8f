/** Examples of CRT001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
      },
    ],
    fails: [
      {
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
      {
        head: { kind: 'Tiểu học', assessedOn: '01/06/2017' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
      // No circular of 2018 is about continuing education.
      {
        head: { kind: 'GDTX', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
};
