/** EVD001: every piece of evidence has a code. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { checksOf } from '../criteria/criteria-fields';
import { GUIDANCE } from '../criteria/evidence-lines';

/** A piece of evidence without a code. */
interface Facts {
  readonly name: string;
}

export const evd001: Rule<'EVD001', Facts> = {
  code: 'EVD001',
  severity: 'error',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { code, name } of checksOf(input.template, 'evidence')) {
      for (const record of input.list.records) {
        if (record.fields[code]?.reading.state !== 'blank') continue;
        const facts = { name: record.fields[name]?.typed ?? '' };
        yield brokenAt(fieldPlace(input.list, record, code), facts);
      }
    }
  },
};
