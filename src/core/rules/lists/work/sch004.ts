/** SCH004: no more than a declared number in any of these columns (three people of each level). */

import { columnOf } from '../../../template/template';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { SCHEDULE } from './schedule';

export const sch004: ListRule<'SCH004'> = {
  code: 'SCH004',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  examples: {
    of: 'schedule-participants',
    passes: [{ rows: [{ unit: 'Đồng Xoài', preschool: 3, primary: 3, lowerSecondary: 2 }] }],
    fails: [
      {
        rows: [{ unit: 'Đồng Xoài', preschool: 3, primary: 4, lowerSecondary: 2 }],
        found: [{ row: 1, column: 'primary' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'mostEach') continue;
      for (const record of list.records) {
        for (const id of check.columns) {
          const reading = record.fields[id]?.reading;
          if (reading?.state !== 'count' || reading.value <= check.most) continue;
          const facts = {
            unit: record.name,
            column: columnOf(template, id).name,
            actual: reading.value,
            limit: check.most,
          };
          yield hit('SCH004', fieldPlace(list, record, id), facts);
        }
      }
    }
  },
};
