/** TYP002 in lists: #DIV/0! and its like where a field belongs. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { READING } from '../rule';
import { fieldsReadAs } from './fields-read-as';
import { fieldPlace, type ListRule } from './list-rule';

export const typ002Field: ListRule<'TYP002'> = {
  code: 'TYP002',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: { error: '#REF!' } }],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const { record, id, typed } of fieldsReadAs(list, 'errorValue')) {
      yield hit('TYP002', fieldPlace(list, record, id), { column: columnOf(template, id).name, typed });
    }
  },
};
