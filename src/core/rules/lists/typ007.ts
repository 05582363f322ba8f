/** TYP007: a kind, a level or another choice that is none of the form's. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { READING } from '../rule';
import { fieldsReadAs } from './fields-read-as';
import { fieldPlace, type ListRule } from './list-rule';

export const typ007: ListRule<'TYP007'> = {
  code: 'TYP007',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'school-register',
    passes: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            result: 'CĐ II',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            result: 'Khá',
          },
        ],
        found: [{ row: 1, column: 'result' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const { record, id, typed } of fieldsReadAs(list, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'choice' && values.kind !== 'schoolKind') continue;
      yield hit('TYP007', fieldPlace(list, record, id), { column: name, typed, school: record.name });
    }
  },
};
