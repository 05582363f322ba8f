/** Examples of CRT005: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'plan-resources',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4', resource: 'Nhóm 2' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 3.1', resource: 'Nhóm 2' }],
        found: [{ row: 1, column: 'criteria' }],
      },
    ],
  },
};
