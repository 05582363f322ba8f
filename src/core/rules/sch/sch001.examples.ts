/** Examples of SCH001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'schedule-days',
    passes: [
      {
        rows: [
          { day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' },
          { day: '10/3/2022', team1: 'Bù Gia Mập', team2: 'Bù Đăng' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' },
          { day: '10/3/2022', team1: 'Bù Gia Mập', team2: 'Đồng Xoài' },
        ],
        found: [{ row: 2, column: 'team2' }],
      },
    ],
  },
};
