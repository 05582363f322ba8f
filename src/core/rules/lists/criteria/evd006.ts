/** EVD006: the first piece of a criterion is number 1. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { GUIDANCE, numberingFacts } from './evidence-lines';

export const evd006: ListRule<'EVD006'> = {
  code: 'EVD006',
  source: GUIDANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'evidence-index',
    passes: [{ rows: [{ criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược', issued: '12/QĐ-THPT' }] }],
    fails: [
      {
        rows: [{ criterion: '1.1', code: '[H1-1.1-02]', name: 'Chiến lược', issued: '12/QĐ-THPT' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, check, records } of numberingFacts(input, 'lateStart')) {
      yield hit('EVD006', fieldPlace(input.list, records[0], check.code), { first: fact.first });
    }
  },
};
