/** Examples of SCH002: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'schedule-days',
    passes: [
      {
        head: { firstDay: '09/3/2022', lastDay: '11/3/2022' },
        rows: [{ day: '11/3/2022', team1: 'Bình Long', team2: 'Lộc Ninh' }],
      },
    ],
    fails: [
      {
        head: { firstDay: '09/3/2022', lastDay: '11/3/2022' },
        rows: [{ day: '12/3/2022', team1: 'Bình Long', team2: 'Lộc Ninh' }],
        found: [{ row: 1, column: 'day' }],
      },
    ],
  },
};
