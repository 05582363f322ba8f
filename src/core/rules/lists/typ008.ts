/** TYP008: neither a day nor a mark where one of them belongs. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { READING } from '../rule';
import { fieldsReadAs } from './fields-read-as';
import { fieldPlace, type ListRule } from './list-rule';

export const typ008: ListRule<'TYP008'> = {
  code: 'TYP008',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: '5/2021' }] }],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: '31/02/2021',
            externallyAssessed: 'chưa',
          },
        ],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const { record, id, typed } of fieldsReadAs(list, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (!DATED.has(values.kind)) continue;
      yield hit('TYP008', fieldPlace(list, record, id), { column: name, typed, school: record.name });
    }
  },
};

const DATED: ReadonlySet<string> = new Set(['done', 'date', 'year']);
