/** Examples of REG018: what passes, what fails, and where. */

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
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 2',
            nationalDate: '11/2018',
          },
          // By either circular it is in order.
          {
            name: 'Trường Tiểu học Kim Đồng',
            kind: 'Tiểu học',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 1',
            nationalDate: '2018',
          },
        ],
      },
    ],
    fails: [
      // On 10/10/2018 other rules came into force.
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 2',
            nationalDate: '10/2018',
          },
        ],
        found: [{ row: 1, column: 'nationalDate' }],
      },
      // Nothing known was about continuing education before 16/6/2012.
      {
        asOf: '2014-01-31',
        rows: [{ name: 'Trung tâm GDNN-GDTX Hoa Lư', kind: 'GDTX', certificateDate: '01/03/2012' }],
        found: [{ row: 1, column: 'certificateDate' }],
      },
    ],
  },
};
