/** TYP010: criteria that cannot be read, or several where one belongs. */

import { columnOf } from '../../../template/template';
import { hit } from '../../../findings/findings';
import { READING } from '../../rule';
import { fieldsReadAs } from '../fields-read-as';
import { fieldPlace, type ListRule } from '../list-rule';

export const typ010: ListRule<'TYP010'> = {
  code: 'TYP010',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: 'Tiêu chí 1.1', title: 'Phương hướng, chiến lược', level: 'Mức 1' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục', level: 'Đạt' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.2', title: 'Hội đồng trường', level: 'Mức 1' },
          { criterion: 'Tiêu chí a.b', title: 'Phương hướng, chiến lược', level: 'Mức 1' },
        ],
        found: [{ row: 2, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(list, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      const isCriteria = values.kind === 'criterion' || values.kind === 'criteria';
      if (!isCriteria) continue;
      const facts = { column: name, typed, what: reading.what ?? typed, why: reading.why ?? null };
      yield hit('TYP010', fieldPlace(list, record, id), facts);
    }
  },
};
