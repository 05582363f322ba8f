/** Examples of EVD006: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'evidence-index',
    passes: [{ rows: [{ criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược', issued: '12/QĐ-THPT' }] }],
    fails: [
      {
        rows: [{ criterion: '1.1', code: '[H1-1.1-02]', name: 'Chiến lược', issued: '12/QĐ-THPT' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
};
