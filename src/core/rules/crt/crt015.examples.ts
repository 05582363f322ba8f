/** Examples of CRT015: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'quality-improvement',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.9',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.10',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Tiểu học Lê Lợi',
            criterion: '1.1',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
        ],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.10',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Mầm non Hoa Sen',
            criterion: '1.9',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
        ],
        found: [{ row: 2, column: 'criterion' }],
      },
      {
        asOf: '2022-01-31',
        rows: [
          {
            schoolName: 'Trường THCS Lộc An',
            criterion: '1.1',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
          {
            schoolName: 'Trường Tiểu học Lê Lợi',
            criterion: '1.1',
            weakness: 'Điểm yếu',
            improved: 'Đã bổ sung',
          },
        ],
        found: [{ row: 2, column: 'schoolName' }],
      },
    ],
  },
};
