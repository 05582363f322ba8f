/** TYP003 in lists: a formula whose value the writing program did not store. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { READING } from '../rule';
import { fieldsReadAs } from './fields-read-as';
import { fieldPlace, type ListRule } from './list-rule';

export const typ003Field: ListRule<'TYP003'> = {
  code: 'TYP003',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: null, externallyAssessed: 'x' },
        ],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const { record, id } of fieldsReadAs(list, 'noStoredValue')) {
      yield hit('TYP003', fieldPlace(list, record, id), { column: columnOf(template, id).name });
    }
  },
};
