/** SUM005: the total row leaves a column blank although its rows have figures. */

import { columnOf } from '../../template/template';
import { columnSum, isBlank } from '../../submission/known-values';
import { ARITHMETIC } from '../rule/sources';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** The total row has no figure in a column. */
interface Facts {
  readonly column: LocalName;
  readonly expected: number;
}

export const sum005: Rule<'SUM005', Facts> = {
  code: 'SUM005',
  severity: 'query',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  *inTable({ template, table }) {
    if (!table.total) return;
    for (const [id, { cell }] of Object.entries(table.total.counts)) {
      const expected = columnSum(table, id);
      if (!isBlank(table.total, id) || expected === null || expected === 0) continue;
      yield brokenAt(
        cellOf(table, cell),
        { column: columnOf(template, id).name, expected },
        { fix: { cell, value: expected } },
      );
    }
  },
};
