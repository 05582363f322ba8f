/** Examples of REG005: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  across: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [{ name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non' }],
          },
          {
            of: 'public-disclosure',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                disclosed2018: 'x',
                disclosed2019: 'x',
                disclosed2020: 'x',
                disclosed2021: 'x',
              },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non' },
              { name: 'Trường Mầm non Sơn Ca', commune: 'Lộc An', kind: 'Mầm non' },
            ],
          },
          {
            of: 'public-disclosure',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                disclosed2018: 'x',
                disclosed2019: 'x',
                disclosed2020: 'x',
                disclosed2021: 'x',
              },
            ],
          },
        ],
        found: [{ of: 'school-register', row: 2, column: 'name' }],
      },
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', result: 'Đạt cấp độ 2' },
              { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', result: 'Đạt cấp độ 1' },
              { name: 'Trường Mầm non Họa Mi', kind: 'Mầm non', result: 'Chưa đánh giá' },
            ],
          },
          {
            of: 'quality-improvement',
            rows: [
              {
                schoolName: 'Trường Mầm non Hoa Sen',
                criterion: 'Tiêu chí 1.1',
                weakness: 'Hồ sơ chưa đầy đủ',
                improved: 'Đã bổ sung hồ sơ',
              },
            ],
          },
        ],
        found: [{ of: 'school-register', row: 2, column: 'name' }],
      },
    ],
  },
};
