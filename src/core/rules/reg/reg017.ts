/**
 * REG017: a list about the schools that reached something names no school that the list of all
 * schools has without it.
 */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { ONE_REGISTER } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { isGiven, listsWithin } from './schools-within';
import type { LocalName } from '../../findings/place';

/** A school in a list of those with something that the list of all schools does not give for it. */
interface Facts {
  readonly school: string;
  readonly list: string;
  readonly given: LocalName;
}

export const reg017: Rule<'REG017', Facts> = {
  code: 'REG017',
  severity: 'error',
  version: 1,
  source: ONE_REGISTER,
  canSwitchOff: true,
  *across(input) {
    for (const one of listsWithin(input)) {
      const { given } = one.within;
      if (given === undefined) continue;
      for (const { list, record, name, school } of one.pairs) {
        // A list of schools without the column says nothing of who reached it.
        if (!school || isGiven(school, given) !== false) continue;
        const facts = { school: name, list: one.template.title, given: columnOf(one.base, given).name };
        const related = [fieldPlace(school.list, school.record, given)];
        yield brokenAt(fieldPlace(list, record, one.name), facts, { related });
      }
    }
  },
};
