/** EVD004: a piece has one code: it keeps that of its first use. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { GUIDANCE, numberingFacts } from './evidence-lines';

export const evd004: ListRule<'EVD004'> = {
  code: 'EVD004',
  source: GUIDANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'evidence-index',
    passes: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược phát triển', issued: '12/QĐ-THPT' },
          { criterion: '1.1', code: '[H1-1.1-02]', name: 'Nghị quyết', issued: '12/QĐ-THPT' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược phát triển', issued: '12/QĐ-THPT' },
          { criterion: '1.1', code: '[H1-1.1-02]', name: 'CHIẾN LƯỢC phát triển', issued: '12/QĐ-THPT' },
        ],
        found: [{ row: 2, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, check, records } of numberingFacts(input, 'twoCodes')) {
      const [first, ...others] = records;
      const at = fieldPlace(input.list, first, check.code);
      const last = others.at(-1) ?? first;
      const facts = {
        name: first.fields[check.name]?.typed ?? '',
        codes: fact.codes,
        firstCell: at.cell ?? '',
      };
      yield hit('EVD004', fieldPlace(input.list, last, check.code), facts, { related: [at] });
    }
  },
};
