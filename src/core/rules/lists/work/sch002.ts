/** SCH002: inspections are on the announced days. */

import { isBefore } from '../../../text/dates';
import { hit } from '../../../findings/findings';
import { dayOf } from '../../../submission/field-days';
import { fieldPlace, type ListRule } from '../list-rule';
import { SCHEDULE } from './schedule';

export const sch002: ListRule<'SCH002'> = {
  code: 'SCH002',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  examples: {
    of: 'schedule-days',
    passes: [
      {
        head: { firstDay: '09/3/2022', lastDay: '11/3/2022' },
        rows: [{ day: '11/3/2022', team1: 'Bình Long', team2: 'Lộc Ninh' }],
      },
    ],
    fails: [
      {
        head: { firstDay: '09/3/2022', lastDay: '11/3/2022' },
        rows: [{ day: '12/3/2022', team1: 'Bình Long', team2: 'Lộc Ninh' }],
        found: [{ row: 1, column: 'day' }],
      },
    ],
  },
  *check({ template, list }) {
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
        yield hit('SCH002', fieldPlace(list, record, check.day), {
          day,
          first: first ?? null,
          last: last ?? null,
        });
      }
    }
  },
};
