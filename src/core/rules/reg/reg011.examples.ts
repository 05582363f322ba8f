/** Examples of REG011: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'school-register',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', certificateDate: '01/02/2017' }],
      },
      // Of a year alone nobody knows the day.
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', certificateDate: '2017' }],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', certificateDate: '30/01/2017' },
          { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', certificateDate: '2015' },
        ],
        found: [
          { row: 1, column: 'certificateDate' },
          { row: 2, column: 'certificateDate' },
        ],
      },
    ],
  },
};
