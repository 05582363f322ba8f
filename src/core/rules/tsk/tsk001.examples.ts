/** Examples of TSK001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'quality-management-tasks',
    passes: [
      {
        asOf: '2022-05-31',
        rows: [
          { task: 'Báo cáo định kỳ', responsible: 'Phòng QLCL', due: '30/05/2022', status: 'Đã hoàn thành' },
        ],
      },
    ],
    fails: [
      {
        asOf: '2022-05-31',
        rows: [
          { task: 'Báo cáo định kỳ', responsible: 'Phòng QLCL', due: '30/05/2022', status: 'Đang thực hiện' },
        ],
        found: [{ row: 1, column: 'due' }],
      },
    ],
  },
};
