/** SUM005: the total row leaves a column blank although its rows have figures. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { columnSum, isBlank } from '../submission/known-values';
import { ARITHMETIC, cellOf, type Rule } from './rule';

export const sum005: Rule<'SUM005'> = {
  code: 'SUM005',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16 },
          { kind: 'Cộng', schools: 20, selfAssessed: 16 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16 },
          { kind: 'Cộng', schools: 20 },
        ],
        found: [{ row: 2, column: 'selfAssessed', fix: 16 }],
      },
    ],
  },
  *check({ template, table }) {
    if (!table.total) return;
    for (const [id, { cell }] of Object.entries(table.total.counts)) {
      const expected = columnSum(table, id);
      if (!isBlank(table.total, id) || expected === null || expected === 0) continue;
      yield hit(
        'SUM005',
        cellOf(table, cell),
        { column: columnOf(template, id).name, expected },
        { fix: { cell, value: expected } },
      );
    }
  },
};
