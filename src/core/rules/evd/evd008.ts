/** EVD008: a piece stands once under a criterion. */

import { canonical } from '../../text/label';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { criterionOf } from '../criteria/criteria-fields';
import { GUIDANCE, numberingFacts } from '../criteria/evidence-lines';

/** The same piece, with the same code, twice under one criterion. */
interface Facts {
  readonly code: string;
  readonly firstCell: string;
}

export const evd008: Rule<'EVD008', Facts> = {
  code: 'EVD008',
  severity: 'query',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, check, records } of numberingFacts(input, 'duplicate')) {
      const [first, ...others] = records;
      const at = fieldPlace(input.list, first, check.code);
      for (const record of others) {
        if (!isSame(first.fields[check.name]?.typed, record.fields[check.name]?.typed)) continue;
        if (criterionOf(first, check.criterion) !== criterionOf(record, check.criterion)) continue;
        const facts = { code: fact.code, firstCell: at.cell ?? '' };
        yield brokenAt(fieldPlace(input.list, record, check.code), facts, { related: [at] });
      }
    }
  },
};

function isSame(one: string | undefined, other: string | undefined): boolean {
  return canonical(one ?? '') === canonical(other ?? '');
}
