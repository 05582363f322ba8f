/** Examples of SCH003: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'schedule-days',
    passes: [{ rows: [{ day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' }] }],
    fails: [
      {
        rows: [
          { day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' },
          { day: '9-3-2022', team1: 'Bù Đăng', team2: 'Bù Đốp' },
        ],
        found: [{ row: 2, column: 'day' }],
      },
    ],
  },
};
