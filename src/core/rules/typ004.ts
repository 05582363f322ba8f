/** TYP004: a whole number stored as text or with words around it; read, and said so, because Excel will not sum it. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { allRows, cellOf, READING, type Rule } from './rule';

export const typ004: Rule<'TYP004'> = {
  code: 'TYP004',
  version: 1,
  source: READING,
  canSwitchOff: true,
  examples: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20 }] }],
    fails: [
      { rows: [{ kind: 'Mầm non', schools: '20 trường' }], found: [{ row: 1, column: 'schools', fix: 20 }] },
    ],
  },
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, { cell, typed, reading }] of Object.entries(row.counts)) {
        if (reading.state !== 'value' || (reading.manner !== 'text' && reading.manner !== 'withUnit'))
          continue;
        const facts = { column: columnOf(template, id).name, typed, value: reading.value };
        yield hit('TYP004', cellOf(table, cell), facts, { fix: { cell, value: reading.value } });
      }
    }
  },
};
