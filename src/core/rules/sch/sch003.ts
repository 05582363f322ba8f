/** SCH003: each day stands in one row. */

import { dayOf } from '../../submission/field-days';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { SCHEDULE } from './schedule';

/** A day stands in two rows. */
interface Facts {
  readonly day: string;
  readonly firstCell: string;
}

export const sch003: Rule<'SCH003', Facts> = {
  code: 'SCH003',
  severity: 'error',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'schedule') continue;
      const seen = new Map<string, string>();
      for (const record of list.records) {
        const day = dayOf(record, check.day);
        const cell = record.fields[check.day]?.cell;
        if (day === undefined || cell === undefined) continue;
        const first = seen.get(day);
        if (first === undefined) seen.set(day, cell);
        else yield brokenAt(fieldPlace(list, record, check.day), { day, firstCell: first });
      }
    }
  },
};
