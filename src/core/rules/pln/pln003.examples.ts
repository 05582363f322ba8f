/** Examples of PLN003: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'plan-timeline',
    passes: [
      {
        rows: [
          { when: '01/4/2024-06/4/2024', task: 'Việc 1' },
          { when: '07/4/2024 – 27/4/2024', task: 'Việc 2' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { when: '01/4/2024-10/4/2024', task: 'Việc 1' },
          { when: '08/4/2024 – 27/4/2024', task: 'Việc 2' },
        ],
        found: [{ row: 2, column: 'when' }],
      },
    ],
  },
};
