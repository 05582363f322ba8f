/** Examples of CRT007: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'plan-resources',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [
          { standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10', resource: 'Nhóm 1' },
          {
            standard: 2,
            criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4; 1.4',
            resource: 'Nhóm 2 phối hợp với nhóm 1',
          },
          { standard: 3, criteria: 'Tiêu chí 3.1 đến tiêu chí 3.6', resource: 'Nhóm 3' },
          { standard: 4, criteria: 'Tiêu chí 4.1 đến tiêu chí 4.2', resource: 'Nhóm 4' },
          { standard: 5, criteria: 'Tiêu chí 5.1 đến tiêu chí 5.6', resource: 'Nhóm 5' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [
          { standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10', resource: 'Nhóm 1' },
          { standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4; 1.4', resource: 'Nhóm 2' },
          { standard: 3, criteria: 'Tiêu chí 3.1 đến tiêu chí 3.6', resource: 'Nhóm 3' },
          { standard: 4, criteria: 'Tiêu chí 4.1 đến tiêu chí 4.2', resource: 'Nhóm 4' },
          { standard: 5, criteria: 'Tiêu chí 5.1 đến tiêu chí 5.6', resource: 'Nhóm 5' },
        ],
        found: [{ row: 2, column: 'criteria' }],
      },
    ],
  },
};
