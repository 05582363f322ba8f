/** REG009: a day that two lists give is the same in both. */

import { columnOf } from '../../template/template';
import { dayOf } from '../../submission/field-days';
import { fieldPlace } from '../rule/places';
import { ONE_REGISTER } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { listsWithin } from './schools-within';
import type { LocalName } from '../../findings/place';

/** A day is not the one that the list of all schools gives. ISO, as far as known. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly day: string;
  readonly listColumn: LocalName;
  readonly listDay: string;
}

export const reg009: Rule<'REG009', Facts> = {
  code: 'REG009',
  severity: 'error',
  version: 1,
  source: ONE_REGISTER,
  canSwitchOff: true,
  *across(input) {
    for (const one of listsWithin(input)) {
      for (const { list, record, school } of one.pairs) {
        for (const { column, is } of one.within.agree ?? []) {
          const day = dayOf(record, column);
          const listDay = school && dayOf(school.record, is);
          if (!school || day === undefined || listDay === undefined) continue;
          // A year agrees with each day in it.
          if (day.startsWith(listDay) || listDay.startsWith(day)) continue;
          const facts = {
            school: record.name,
            column: columnOf(one.template, column).name,
            day,
            listColumn: columnOf(one.base, is).name,
            listDay,
          };
          const related = [fieldPlace(school.list, school.record, is)];
          yield brokenAt(fieldPlace(list, record, column), facts, { related });
        }
      }
    }
  },
};
