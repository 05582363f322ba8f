/** Examples of RNG019: what passes, what fails, and where. */

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
            disclosed2019: 'có',
            disclosed2020: 'chưa',
            disclosed2021: '15/06/2021',
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
            disclosed2019: '',
            disclosed2020: 'x',
            disclosed2021: 'x',
          },
        ],
        found: [{ row: 1, column: 'disclosed2019' }],
      },
    ],
  },
};
