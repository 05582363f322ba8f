/** Examples of TYP012: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'plan-timeline',
    passes: [
      {
        rows: [
          { when: '20/10/2023-30/10/2023', task: 'Họp lãnh đạo nhà trường' },
          { when: 'tháng 11/2023', task: 'Tập huấn' },
        ],
      },
    ],
    fails: [
      {
        rows: [{ when: 'cuối tháng 10/2023', task: 'Họp lãnh đạo nhà trường' }],
        found: [{ row: 1, column: 'when' }],
      },
    ],
  },
};
