/** Examples of CRT004: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'plan-resources',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10', resource: 'Nhóm 1' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 1, criteria: 'Tiêu chí 1.10 đến tiêu chí 1.1', resource: 'Nhóm 1' }],
        found: [{ row: 1, column: 'criteria' }],
      },
    ],
  },
};
