/** REQ003: a school without a name, or without a kind that its column, its name or a heading tells. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { fieldPlace, FORM_1A, type ListRule } from './list-rule';

export const req003: ListRule<'REQ003'> = {
  code: 'REQ003',
  source: FORM_1A,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'school-register',
    passes: [{ rows: [{ name: 'Hoa Sen', kind: 'Mầm non', selfAssessed: 'x' }] }],
    fails: [
      {
        rows: [{ number: 1, kind: 'Mầm non', selfAssessed: 'x', externallyAssessed: 'x' }],
        found: [{ row: 1, column: 'name' }],
      },
      { rows: [{ name: 'Trường Hoa Sen', selfAssessed: 'x' }], found: [{ row: 1, column: 'kind' }] },
    ],
  },
  *check({ template, list }) {
    const { name, kind } = template.rows;
    for (const record of list.records) {
      const isNameless = record.name === '';
      if (isNameless) yield missing(name);
      if (kind === undefined) continue;
      const reading = record.fields[kind]?.reading;
      if (!isNameless && (!reading || reading.state === 'blank')) yield missing(kind);

      function missing(id: string): ReturnType<typeof hit> {
        const facts = { column: columnOf(template, id).name, school: record.name };
        return hit('REQ003', fieldPlace(list, record, id), facts);
      }
    }
  },
};
