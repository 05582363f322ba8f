/** SCH003: each day stands in one row. */

import { hit } from '../../../findings/findings';
import { dayOf } from '../../../submission/field-days';
import { fieldPlace, type ListRule } from '../list-rule';
import { SCHEDULE } from './schedule';

export const sch003: ListRule<'SCH003'> = {
  code: 'SCH003',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  examples: {
    of: 'schedule-days',
    passes: [{ rows: [{ day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' }] }],
    fails: [
      {
        rows: [
          { day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' },
          { day: '9-3-2022', team1: 'Bù Đăng', team2: 'Bù Đốp' },
        ],
        found: [{ row: 2, column: 'day' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'schedule') continue;
      const seen = new Map<string, string>();
      for (const record of list.records) {
        const day = dayOf(record, check.day);
        const cell = record.fields[check.day]?.cell;
        if (day === undefined || cell === undefined) continue;
        const first = seen.get(day);
        if (first === undefined) seen.set(day, cell);
        else yield hit('SCH003', fieldPlace(list, record, check.day), { day, firstCell: first });
      }
    }
  },
};
