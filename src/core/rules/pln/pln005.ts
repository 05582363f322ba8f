/** PLN005: a council has as many members as the regulation of the day asks for. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { councilsIn, COUNCIL } from '../criteria/council';

/** The council has too few members, or an even number where it must be odd. */
interface Facts {
  readonly members: number;
  readonly fewest: number;
  readonly isOdd: boolean;
  /** The title of the regulation. */
  readonly regulation: string;
  readonly isVerified: boolean;
}

export const pln005: Rule<'PLN005', Facts> = {
  code: 'PLN005',
  severity: 'query',
  version: 2,
  source: COUNCIL,
  canSwitchOff: true,
  *inList(input) {
    for (const { members, asked, regulation } of councilsIn(input)) {
      const [first] = members;
      const { fewestMembers: fewest, isOdd, basis } = asked;
      const isEnough = members.length >= fewest && (!isOdd || members.length % 2 === 1);
      if (!first || isEnough) continue;
      const place = fieldPlace(input.list, first, input.template.rows.name);
      const { isVerified } = basis;
      yield brokenAt(place, { members: members.length, fewest, isOdd, regulation, isVerified });
    }
  },
};
