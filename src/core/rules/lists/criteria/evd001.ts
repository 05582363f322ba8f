/** EVD001: every piece of evidence has a code. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { checksOf } from './criteria-fields';
import { GUIDANCE } from './evidence-lines';

export const evd001: ListRule<'EVD001'> = {
  code: 'EVD001',
  source: GUIDANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'evidence-index',
    passes: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược phát triển', issued: '12/QĐ-THPT' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược phát triển', issued: '12/QĐ-THPT' },
          { criterion: '1.1', name: 'Nghị quyết', issued: '13/NQ' },
        ],
        found: [{ row: 2, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const { code, name } of checksOf(input.template, 'evidence')) {
      for (const record of input.list.records) {
        if (record.fields[code]?.reading.state !== 'blank') continue;
        const facts = { name: record.fields[name]?.typed ?? '' };
        yield hit('EVD001', fieldPlace(input.list, record, code), facts);
      }
    }
  },
};
