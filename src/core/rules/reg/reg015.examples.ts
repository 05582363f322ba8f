/** Examples of REG015: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          { name: 'Trường TH&THCS Lộc Phú', kind: 'TH&THCS', year: 2021, received: 40, issued: 40, left: 0 },
        ],
      },
    ],
    fails: [
      {
        rows: [{ name: 'Trường THPT Lộc Ninh', kind: 'THPT', year: 2021, received: 40, issued: 40, left: 0 }],
        found: [{ row: 1, column: 'kind' }],
      },
    ],
  },
};
