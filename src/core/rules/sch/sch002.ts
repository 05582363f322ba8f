/** SCH002: inspections are on the announced days. */

import { isBefore } from '../../text/dates';
import { dayOf } from '../../submission/field-days';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { SCHEDULE } from './schedule';

/** A day outside the announced ones. As far as known. */
interface Facts {
  readonly day: string;
  readonly first: string | null;
  readonly last: string | null;
}

export const sch002: Rule<'SCH002', Facts> = {
  code: 'SCH002',
  severity: 'error',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'schedule') continue;
      const head = { row: 0, name: '', nameCell: '', fields: list.head };
      const first = dayOf(head, check.first);
      const last = dayOf(head, check.last);
      for (const record of list.records) {
        const day = dayOf(record, check.day);
        if (day === undefined) continue;
        const isEarly = first !== undefined && isBefore(day, first);
        const isLate = last !== undefined && isBefore(last, day);
        if (!isEarly && !isLate) continue;
        yield brokenAt(fieldPlace(list, record, check.day), {
          day,
          first: first ?? null,
          last: last ?? null,
        });
      }
    }
  },
};
