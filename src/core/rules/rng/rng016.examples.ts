/** Examples of RNG016: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'public-disclosure',
    passes: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            disclosed2018: 'x',
            disclosed2019: 'x',
            disclosed2020: 'chưa',
            disclosed2021: 'x',
            reason: 'Trường nghỉ phòng dịch Covid-19',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            disclosed2018: 'x',
            disclosed2019: 'x',
            disclosed2020: 'chưa',
            disclosed2021: 'x',
            reason: '',
          },
        ],
        found: [{ row: 1, column: 'reason' }],
      },
    ],
  },
};
