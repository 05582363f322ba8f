/** SUM001: the total row equals the sum of its rows, in each column. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { columnSum, readValue } from '../submission/known-values';
import { ARITHMETIC, cellOf, type Rule } from './rule';

export const sum001: Rule<'SUM001'> = {
  code: 'SUM001',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Tiểu học', schools: 10 },
          { kind: 'Cộng', schools: 30 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Tiểu học', schools: 10 },
          { kind: 'Cộng', schools: 31 },
        ],
        found: [{ row: 3, column: 'schools', fix: 30 }],
      },
    ],
  },
  *check({ template, table }) {
    if (!table.total) return;
    for (const [id, figure] of Object.entries(table.total.counts)) {
      const actual = readValue(table.total, id);
      const expected = columnSum(table, id);
      // A row that cannot be read has its own finding; its sum is not known.
      if (actual === null || expected === null || actual === expected) continue;
      const related = table.rows.flatMap((row) =>
        row.counts[id] ? [cellOf(table, row.counts[id].cell)] : [],
      );
      const facts = { column: columnOf(template, id).name, expected, actual };
      yield hit('SUM001', cellOf(table, figure.cell), facts, {
        related,
        fix: { cell: figure.cell, value: expected },
      });
    }
  },
};
