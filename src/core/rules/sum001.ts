/** SUM001: the total row equals the sum of its rows, in each column. */

import { columnOf } from '../template/template';
import { hit } from './findings';
import { columnSum, readValue } from './known-values';
import { ARITHMETIC, cellOf, type Rule } from './rule';

export const sum001: Rule = {
  code: 'SUM001',
  source: ARITHMETIC,
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
