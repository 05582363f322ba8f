/** TYP001: text where a whole number belongs. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { allRows, cellOf, READING, type Rule } from './rule';

export const typ001: Rule<'TYP001'> = {
  code: 'TYP001',
  version: 1,
  source: READING,
  // The totals lack what cannot be read.
  canSwitchOff: false,
  examples: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20 }] }],
    fails: [{ rows: [{ kind: 'Mầm non', schools: 'hai mươi' }], found: [{ row: 1, column: 'schools' }] }],
  },
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries(row.counts)) {
        if (figure.reading.state !== 'unreadable') continue;
        const column = columnOf(template, id).name;
        yield hit('TYP001', cellOf(table, figure.cell), { column, typed: figure.typed });
      }
    }
  },
};
