/** TYP003 in lists: a formula whose value the writing program did not store. */

import { columnOf } from '../../template/template';
import { hit } from '../findings';
import { READING } from '../rule';
import { fieldPlace, type ListRule } from './list-rule';

export const typ003Field: ListRule = {
  code: 'TYP003',
  source: READING,
  *check({ template, list }) {
    for (const record of list.records) {
      for (const [id, { reading }] of Object.entries(record.fields)) {
        if (reading.state !== 'noStoredValue') continue;
        yield hit('TYP003', fieldPlace(list, record, id), { column: columnOf(template, id).name });
      }
    }
  },
};
