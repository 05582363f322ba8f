/** REG006: a list names no school that the list of all schools does not have. */

import { fieldPlace } from '../rule/places';
import { ONE_REGISTER } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { listsWithin, nearNames } from './schools-within';

/** A school that the list of all schools does not have; `near` is one of a similar name. */
interface Facts {
  readonly school: string;
  readonly list: string;
  readonly near: string | null;
}

export const reg006: Rule<'REG006', Facts> = {
  code: 'REG006',
  severity: 'error',
  version: 1,
  source: ONE_REGISTER,
  canSwitchOff: true,
  *across(input) {
    for (const one of listsWithin(input)) {
      const nearName = nearNames(one.schools);
      for (const { list, record, name, school } of one.pairs) {
        if (school) continue;
        const facts = { school: name, list: one.base.title, near: nearName(name) };
        yield brokenAt(fieldPlace(list, record, one.name), facts);
      }
    }
  },
};
