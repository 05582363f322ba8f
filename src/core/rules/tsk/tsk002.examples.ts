/** Examples of TSK002: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'quality-management-tasks',
    passes: [
      {
        rows: [
          {
            task: 'Báo cáo định kỳ',
            responsible: 'A',
            due: '30/05/2022',
            status: 'Đã hoàn thành',
            evidence: 'BC số 12',
          },
          { task: 'Tập huấn', responsible: 'B', due: '30/06/2022', status: 'Chưa thực hiện' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { task: 'Báo cáo định kỳ', responsible: 'A', due: '30/05/2022', status: 'Xong', evidence: '' },
        ],
        found: [{ row: 1, column: 'evidence' }],
      },
    ],
  },
};
