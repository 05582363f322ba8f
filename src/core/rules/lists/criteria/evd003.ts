/** EVD003: a code is one piece’s: no two names have it. */

import { canonical } from '../../../text/label';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { GUIDANCE, numberingFacts } from './evidence-lines';

export const evd003: ListRule<'EVD003'> = {
  code: 'EVD003',
  source: GUIDANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'evidence-index',
    passes: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược phát triển', issued: '12/QĐ-THPT' },
          { criterion: '1.2', code: '[H1-1.1-01]', name: 'Chiến lược phát triển', issued: '12/QĐ-THPT' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược phát triển', issued: '12/QĐ-THPT' },
          { criterion: '1.1', code: 'H1-1.1-01', name: 'Nghị quyết hội đồng trường', issued: '12/QĐ-THPT' },
        ],
        found: [{ row: 2, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const { fact, check, records } of numberingFacts(input, 'duplicate')) {
      const [first, ...others] = records;
      const at = fieldPlace(input.list, first, check.code);
      for (const record of others) {
        if (isSame(first.fields[check.name]?.typed, record.fields[check.name]?.typed)) continue;
        const facts = { code: fact.code, firstCell: at.cell ?? '' };
        yield hit('EVD003', fieldPlace(input.list, record, check.code), facts, { related: [at] });
      }
    }
  },
};

function isSame(one: string | undefined, other: string | undefined): boolean {
  return canonical(one ?? '') === canonical(other ?? '');
}
