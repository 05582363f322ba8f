/** Examples of EVD007: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'evidence-index',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2024-05-31',
        rows: [{ criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược', issued: '12/QĐ-THPT' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2024-05-31',
        rows: [{ criterion: '1.1', code: 'MC.1.1.01', name: 'Chiến lược', issued: '12/QĐ-THPT' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
};
