/** TYP003: an input cell whose formula has no stored value. Totals and percentages are worked out again instead. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { cellOf, READING, type Rule } from './rule';

export const typ003: Rule<'TYP003'> = {
  code: 'TYP003',
  version: 1,
  source: READING,
  // The totals lack a formula without a value.
  canSwitchOff: false,
  examples: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Cộng', schools: null },
        ],
      },
    ],
    fails: [{ rows: [{ kind: 'Mầm non', schools: null }], found: [{ row: 1, column: 'schools' }] }],
  },
  *check({ template, table }) {
    for (const row of table.rows) {
      for (const [id, figure] of Object.entries(row.counts)) {
        if (figure.reading.state !== 'noStoredValue') continue;
        yield hit('TYP003', cellOf(table, figure.cell), { column: columnOf(template, id).name });
      }
    }
  },
};
