/** EVD004: a piece has one code: it keeps that of its first use. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { GUIDANCE, numberingFacts } from '../criteria/evidence-lines';

/** The same piece under several codes. */
interface Facts {
  readonly name: string;
  readonly codes: readonly string[];
  readonly firstCell: string;
}

export const evd004: Rule<'EVD004', Facts> = {
  code: 'EVD004',
  severity: 'query',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { fact, check, records } of numberingFacts(input, 'twoCodes')) {
      const [first, ...others] = records;
      const at = fieldPlace(input.list, first, check.code);
      const last = others.at(-1) ?? first;
      const facts = {
        name: first.fields[check.name]?.typed ?? '',
        codes: fact.codes,
        firstCell: at.cell ?? '',
      };
      yield brokenAt(fieldPlace(input.list, last, check.code), facts, { related: [at] });
    }
  },
};
