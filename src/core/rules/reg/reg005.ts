/**
 * REG005: every school of the list of all schools stands in the lists that all of them have to be
 * in.
 */

import { columnOf } from '../../template/template';
import { ONE_REGISTER } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { isGiven, listsWithin } from './schools-within';
import { namePlace } from '../rule/places';
import type { LocalName } from '../../findings/place';

/**
 * A school of the list of all schools that another list leaves out; `given` is what it has to be in
 * there for.
 */
interface Facts {
  readonly school: string;
  readonly list: string;
  readonly given: LocalName | null;
}

export const reg005: Rule<'REG005', Facts> = {
  code: 'REG005',
  severity: 'error',
  version: 2,
  source: ONE_REGISTER,
  canSwitchOff: true,
  *across(input) {
    for (const one of listsWithin(input)) {
      const { every = [], given } = one.within;
      if (every.length === 0 && given === undefined) continue;
      const answered = new Set(one.pairs.map(({ school }) => school));
      for (const school of one.schools) {
        if (school.uncounted !== undefined || school.kind === undefined || answered.has(school)) continue;
        const isAsked = given === undefined ? every.includes(school.kind) : isGiven(school, given) === true;
        if (!isAsked) continue;
        const at = namePlace(school.list, school.record);
        const because = given === undefined ? null : columnOf(one.base, given).name;
        yield brokenAt(at, { school: school.name, list: one.template.title, given: because });
      }
    }
  },
};
