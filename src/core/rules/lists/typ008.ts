/** TYP008: neither a day nor a mark where one of them belongs. */

import { columnOf } from '../../template/template';
import { hit } from '../findings';
import { READING } from '../rule';
import { fieldPlace, type ListRule } from './list-rule';

export const typ008: ListRule = {
  code: 'TYP008',
  source: READING,
  *check({ template, list }) {
    for (const record of list.records) {
      for (const [id, { reading, typed }] of Object.entries(record.fields)) {
        const { name, values } = columnOf(template, id);
        if (reading.state !== 'unreadable' || (values.kind !== 'done' && values.kind !== 'date')) continue;
        yield hit('TYP008', fieldPlace(list, record, id), { column: name, typed, school: record.name });
      }
    }
  },
};
