/** TYP001 in lists: text where a whole number belongs; it is added nowhere. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { READING } from '../rule';
import { fieldsReadAs } from './fields-read-as';
import { fieldPlace, type ListRule } from './list-rule';

export const typ001Field: ListRule<'TYP001'> = {
  code: 'TYP001',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          { name: 'Trường THCS Nguyễn Du', kind: 'THCS', year: 2021, received: '120', issued: 118, left: 2 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường THCS Nguyễn Du',
            kind: 'THCS',
            year: 2021,
            received: 'một trăm hai mươi',
            issued: 118,
            left: 2,
          },
        ],
        found: [{ row: 1, column: 'received' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const { record, id, typed } of fieldsReadAs(list, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'count') continue;
      yield hit('TYP001', fieldPlace(list, record, id), { column: name, typed });
    }
  },
};
