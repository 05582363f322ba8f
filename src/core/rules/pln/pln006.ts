/** PLN006: a council has one chairman and one secretary. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { councilsIn, COUNCIL } from '../criteria/council';

/** Not just one chairman, or not just one secretary. */
interface Facts {
  readonly role: 'chairman' | 'secretary';
  readonly found: number;
  /** The title of the regulation. */
  readonly regulation: string;
  readonly isVerified: boolean;
}

export const pln006: Rule<'PLN006', Facts> = {
  code: 'PLN006',
  severity: 'query',
  version: 2,
  source: COUNCIL,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, asked, regulation, members, holding } of councilsIn(input)) {
      for (const role of ['chairman', 'secretary'] as const) {
        const held = holding(check[role]);
        const place = held.at(-1) ?? members[0];
        if (held.length === 1 || !place) continue;
        const { isVerified } = asked.basis;
        const facts = { role, found: held.length, regulation, isVerified };
        yield brokenAt(fieldPlace(input.list, place, check.role), facts);
      }
    }
  },
};
