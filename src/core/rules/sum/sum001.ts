/** SUM001: the total row equals the sum of its rows, in each column. */

import { columnOf } from '../../template/template';
import { columnSum, readValue } from '../../submission/known-values';
import { ARITHMETIC } from '../rule/sources';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** The total row is not the sum of its rows. */
interface Facts {
  readonly column: LocalName;
  readonly expected: number;
  readonly actual: number;
}

export const sum001: Rule<'SUM001', Facts> = {
  code: 'SUM001',
  severity: 'error',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  *inTable({ template, table }) {
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
      yield brokenAt(cellOf(table, figure.cell), facts, {
        related,
        fix: { cell: figure.cell, value: expected },
      });
    }
  },
};
