/** Examples of REG017: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

const ANSWER = { criterion: 'Tiêu chí 1.1', weakness: 'Hồ sơ chưa đầy đủ', improved: 'Đã bổ sung hồ sơ' };

export const examples: RuleExamples = {
  across: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', result: 'Đạt cấp độ 2' }],
          },
          { of: 'quality-improvement', rows: [{ schoolName: 'MN Hoa Sen', ...ANSWER }] },
        ],
      },
    ],
    fails: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', result: 'Đạt cấp độ 2' },
              { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', result: 'Chưa đánh giá' },
            ],
          },
          {
            of: 'quality-improvement',
            rows: [
              { schoolName: 'MN Hoa Sen', ...ANSWER },
              { schoolName: 'MN Sơn Ca', ...ANSWER },
            ],
          },
        ],
        found: [{ of: 'quality-improvement', row: 2, column: 'schoolName' }],
      },
    ],
  },
};
