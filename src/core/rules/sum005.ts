/** SUM005: the total row leaves a column blank although its rows have figures. */

import { columnOf } from '../template/template';
import { hit } from './findings';
import { columnSum, isBlank } from './known-values';
import { ARITHMETIC, cellOf, type Rule } from './rule';

export const sum005: Rule = {
  code: 'SUM005',
  source: ARITHMETIC,
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
