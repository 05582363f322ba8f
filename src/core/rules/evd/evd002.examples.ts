/** Examples of EVD002: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'evidence-index',
    passes: [{ rows: [{ criterion: '2.1', code: '[H2-2.1-01]', name: 'Hồ sơ', issued: '12/QĐ-THPT' }] }],
    fails: [
      {
        rows: [{ criterion: '2.3', code: '[H2-2.1-01]', name: 'Hồ sơ', issued: '12/QĐ-THPT' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
};
