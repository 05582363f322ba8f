/** EVD005: no serial number is left out. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { GUIDANCE, numberingFacts } from './evidence-lines';

export const evd005: ListRule<'EVD005'> = {
  code: 'EVD005',
  source: GUIDANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'evidence-index',
    passes: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược', issued: '12/QĐ-THPT' },
          { criterion: '1.1', code: '[H1-1.1-02]', name: 'Nghị quyết', issued: '12/QĐ-THPT' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược', issued: '12/QĐ-THPT' },
          { criterion: '1.1', code: '[H1-1.1-03]', name: 'Nghị quyết', issued: '12/QĐ-THPT' },
        ],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, check, records } of numberingFacts(input, 'gap')) {
      const facts = { missing: fact.missing };
      yield hit('EVD005', fieldPlace(input.list, records[0], check.code), facts);
    }
  },
};
