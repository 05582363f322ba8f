/** EVD003: a code is one piece’s: no two names have it. */

import { canonical } from '../../text/label';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { GUIDANCE, numberingFacts } from '../criteria/evidence-lines';

/** The same code for pieces of different names. */
interface Facts {
  readonly code: string;
  readonly firstCell: string;
}

export const evd003: Rule<'EVD003', Facts> = {
  code: 'EVD003',
  severity: 'error',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, check, records } of numberingFacts(input, 'duplicate')) {
      const [first, ...others] = records;
      const at = fieldPlace(input.list, first, check.code);
      for (const record of others) {
        if (isSame(first.fields[check.name]?.typed, record.fields[check.name]?.typed)) continue;
        const facts = { code: fact.code, firstCell: at.cell ?? '' };
        yield brokenAt(fieldPlace(input.list, record, check.code), facts, { related: [at] });
      }
    }
  },
};

function isSame(one: string | undefined, other: string | undefined): boolean {
  return canonical(one ?? '') === canonical(other ?? '');
}
