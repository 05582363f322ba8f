/** RNG006: what the form declares to come first is not dated later. */

import { columnOf } from '../../template/template';
import { isBefore } from '../../text/dates';
import { dayOf } from '../../submission/field-days';
import { fieldPlace } from '../rule/places';
import { PROCEDURE } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** What must come first is dated later. ISO, as far as known. */
interface Facts {
  readonly school: string;
  readonly earlier: LocalName;
  readonly later: LocalName;
  readonly earlierDay: string;
  readonly laterDay: string;
}

export const rng006: Rule<'RNG006', Facts> = {
  code: 'RNG006',
  severity: 'error',
  version: 1,
  source: PROCEDURE,
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const record of list.records) {
      for (const check of template.checks) {
        if (check.check !== 'inOrder') continue;
        const earlierDay = dayOf(record, check.earlier);
        const laterDay = dayOf(record, check.later);
        if (earlierDay === undefined || laterDay === undefined || !isBefore(laterDay, earlierDay)) continue;
        const facts = {
          school: record.name,
          earlier: columnOf(template, check.earlier).name,
          later: columnOf(template, check.later).name,
          earlierDay,
          laterDay,
        };
        const related = [fieldPlace(list, record, check.earlier)];
        yield brokenAt(fieldPlace(list, record, check.later), facts, { related });
      }
    }
  },
};
