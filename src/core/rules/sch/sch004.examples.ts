/** Examples of SCH004: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'schedule-participants',
    passes: [{ rows: [{ unit: 'Đồng Xoài', preschool: 3, primary: 3, lowerSecondary: 2 }] }],
    fails: [
      {
        rows: [{ unit: 'Đồng Xoài', preschool: 3, primary: 4, lowerSecondary: 2 }],
        found: [{ row: 1, column: 'primary' }],
      },
    ],
  },
};
