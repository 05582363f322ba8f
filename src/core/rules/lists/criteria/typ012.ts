/** TYP012: a period whose days nobody can tell. */

import { columnOf } from '../../../template/template';
import { hit } from '../../../findings/findings';
import { READING } from '../../rule';
import { fieldsReadAs } from '../fields-read-as';
import { fieldPlace, type ListRule } from '../list-rule';

export const typ012: ListRule<'TYP012'> = {
  code: 'TYP012',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'plan-timeline',
    passes: [
      {
        rows: [
          { when: '20/10/2023-30/10/2023', task: 'Họp lãnh đạo nhà trường' },
          { when: 'tháng 11/2023', task: 'Tập huấn' },
        ],
      },
    ],
    fails: [
      {
        rows: [{ when: 'cuối tháng 10/2023', task: 'Họp lãnh đạo nhà trường' }],
        found: [{ row: 1, column: 'when' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(list, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'period') continue;
      yield hit('TYP012', fieldPlace(list, record, id), { column: name, typed, why: reading.why ?? null });
    }
  },
};
