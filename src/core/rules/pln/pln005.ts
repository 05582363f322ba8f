/** PLN005: since circular 57/2026 a council has an odd number of members, five at least. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { councilsIn, COUNCIL } from '../criteria/council';

/** The council has an even number of members, or too few. */
interface Facts {
  readonly members: number;
}

export const pln005: Rule<'PLN005', Facts> = {
  code: 'PLN005',
  severity: 'query',
  version: 1,
  source: COUNCIL,
  canSwitchOff: true,
  *inList(input) {
    for (const { members, asked } of councilsIn(input)) {
      const [first] = members;
      if (!first || (members.length % 2 === 1 && members.length >= asked.fewestMembers)) continue;
      const place = fieldPlace(input.list, first, input.template.rows.name);
      yield brokenAt(place, { members: members.length });
    }
  },
};
