/** Examples of TYP011: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'evidence-index',
    passes: [
      {
        rows: [
          { code: '[H1-1.1-01]', name: 'Chiến lược phát triển nhà trường', issued: '12/QĐ' },
          { code: 'H1-1.1-02', name: 'Nghị quyết', issued: '13/NQ' },
        ],
      },
    ],
    fails: [
      {
        rows: [{ code: '[H1.1-01]', name: 'Chiến lược phát triển nhà trường', issued: '12/QĐ' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
};
