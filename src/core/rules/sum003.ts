/** SUM003: a percentage equals its count over its base, to the decimals shown. Over a base of 0, 0 % and blank are both right. */

import { columnOf } from '../template/template';
import { isPercentOf, percentOf } from '../text/numbers';
import { hit } from './findings';
import { ARITHMETIC, cellOf, type Rule } from './rule';
import { shownPercents } from './shown-percents';

export const sum003: Rule = {
  code: 'SUM003',
  source: ARITHMETIC,
  *check({ template, table }) {
    for (const row of table.rows) {
      for (const { id, cell, shown, part, whole, isInRange } of shownPercents(template, row)) {
        if (part === null || whole === null || !isInRange) continue;
        if (whole === 0 ? shown.value === 0 : isPercentOf(shown, part, whole)) continue;
        const expected = percentOf(part, whole);
        const facts = {
          row: row.label,
          column: columnOf(template, id).name,
          part,
          whole,
          expected,
          actual: shown.value,
        };
        yield hit(
          'SUM003',
          cellOf(table, cell),
          facts,
          expected === null ? {} : { fix: { cell, value: expected } },
        );
      }
    }
  },
};
