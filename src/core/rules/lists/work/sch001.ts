/** SCH001: each unit is inspected once: it stands with one team on one day. */

import { parseAddress } from '../../../sheet/address';
import { columnOf } from '../../../template/template';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { SCHEDULE, scheduledUnit } from './schedule';

export const sch001: ListRule<'SCH001'> = {
  code: 'SCH001',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  examples: {
    of: 'schedule-days',
    passes: [
      {
        rows: [
          { day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' },
          { day: '10/3/2022', team1: 'Bù Gia Mập', team2: 'Bù Đăng' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { day: '09/3/2022', team1: 'Đồng Xoài', team2: 'Đồng Phú' },
          { day: '10/3/2022', team1: 'Bù Gia Mập', team2: 'Đồng Xoài' },
        ],
        found: [{ row: 2, column: 'team2' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'schedule') continue;
      const seen = new Map<string, { readonly cell: string; readonly day: string; readonly team: string }>();
      for (const record of list.records) {
        for (const id of check.teams) {
          const field = record.fields[id];
          const unit = scheduledUnit(field?.typed ?? '');
          if (!field || unit === '') continue;
          const first = seen.get(unit);
          const day = record.fields[check.day]?.typed ?? '';
          const team = columnOf(template, id).name.vi;
          if (!first || !parseAddress(first.cell)) {
            seen.set(unit, { cell: field.cell, day, team });
            continue;
          }
          const facts = {
            unit: field.typed.trim(),
            firstCell: first.cell,
            firstDay: first.day,
            firstTeam: first.team,
          };
          const related = [{ sheet: list.sheet, cell: first.cell }];
          yield hit('SCH001', fieldPlace(list, record, id), facts, { related });
        }
      }
    }
  },
};
