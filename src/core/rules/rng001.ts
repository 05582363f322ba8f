/** RNG001: schools are counted in whole numbers from 0 up. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { isCount, readValue } from '../submission/known-values';
import { allRows, ARITHMETIC, cellOf, type Rule } from './rule';

export const rng001: Rule<'RNG001'> = {
  code: 'RNG001',
  version: 1,
  source: ARITHMETIC,
  // The totals lack what is no number of schools.
  canSwitchOff: false,
  examples: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20, level4: 0 }] }],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: 20.5, level4: -1 }],
        found: [
          { row: 1, column: 'schools' },
          { row: 1, column: 'level4' },
        ],
      },
    ],
  },
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries(row.counts)) {
        const value = readValue(row, id);
        if (value === null || isCount(value)) continue;
        yield hit('RNG001', cellOf(table, figure.cell), {
          column: columnOf(template, id).name,
          actual: value,
        });
      }
    }
  },
};
