/** SCH001: each unit is inspected once: it stands with one team on one day. */

import { parseAddress } from '../../sheet/address';
import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { SCHEDULE, scheduledUnit } from './schedule';

/** A unit stands in the schedule a second time. */
interface Facts {
  readonly unit: string;
  readonly firstCell: string;
  readonly firstDay: string;
  readonly firstTeam: string;
}

export const sch001: Rule<'SCH001', Facts> = {
  code: 'SCH001',
  severity: 'error',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  *inList({ template, list }) {
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
          yield brokenAt(fieldPlace(list, record, id), facts, { related });
        }
      }
    }
  },
};
