/**
 * REG008: a list names no school that is closed, or not founded yet, on the date of the figures.
 */

import { existenceOf } from '../../schools/existence';
import { fieldPlace, namePlace } from '../rule/places';
import { ONE_REGISTER } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { listsWithin } from './schools-within';

/** A school that the list of all schools has as closed, or as not founded yet. */
interface Facts {
  readonly school: string;
  readonly list: string;
  readonly why: 'closed' | 'notYet';
  readonly day: string;
}

export const reg008: Rule<'REG008', Facts> = {
  code: 'REG008',
  severity: 'error',
  version: 1,
  source: ONE_REGISTER,
  canSwitchOff: true,
  *across(input) {
    for (const one of listsWithin(input)) {
      for (const { list, record, name, school } of one.pairs) {
        if (!school) continue;
        const existence = existenceOf(one.base, school.record, input.asOf);
        if (existence.is !== 'closed' && existence.is !== 'notYet') continue;
        const { is: why, day } = existence;
        const facts = { school: name, list: one.base.title, why, day };
        const related = [namePlace(school.list, school.record)];
        yield brokenAt(fieldPlace(list, record, one.name), facts, { related });
      }
    }
  },
};
