/** Examples of REG012: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 1',
          },
        ],
      },
      // Recognised under the rules before 2018, whose levels are others.
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            selfAssessed: 'x',
            national: 'Mức độ 2',
            nationalDate: '12/05/2017',
          },
        ],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 2',
          },
          { name: 'Trường Tiểu học Kim Đồng', kind: 'Tiểu học', selfAssessed: 'x', national: 'Mức độ 1' },
        ],
        found: [
          { row: 1, column: 'national' },
          { row: 2, column: 'national' },
        ],
      },
    ],
  },
};
