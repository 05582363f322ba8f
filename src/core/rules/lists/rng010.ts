/** RNG010: several levels are marked; a school counts once, at its highest. */

import { columnOf } from '../../template/template';
import { hit } from '../findings';
import { choiceLabel } from './choice-label';
import { fieldPlace, FORM_1A, type ListRule } from './list-rule';

export const rng010: ListRule = {
  code: 'RNG010',
  source: FORM_1A,
  *check({ template, list }) {
    for (const record of list.records) {
      for (const [id, { reading }] of Object.entries(record.fields)) {
        if (reading.state !== 'choice' || reading.lower.length === 0) continue;
        const column = columnOf(template, id);
        const facts = {
          school: record.name,
          column: column.name,
          highest: choiceLabel(column, reading.choice),
          lower: reading.lower.map((choice) => choiceLabel(column, choice)),
        };
        yield hit('RNG010', fieldPlace(list, record, id), facts);
      }
    }
  },
};
