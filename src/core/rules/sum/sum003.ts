/**
 * SUM003: a percentage equals its count over its base, to the decimals shown. Over a base of 0, 0 %
 * and blank are both right.
 */

import { columnOf } from '../../template/template';
import { isPercentOf, percentOf } from '../../text/numbers';
import { ARITHMETIC } from '../rule/sources';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { shownPercents } from '../rule/shown-percents';
import type { LocalName } from '../../findings/place';

/**
 * A percentage is not its count over its base. `expected` null: the base is 0, so none can be
 * stated.
 */
interface Facts {
  readonly row: string;
  readonly column: LocalName;
  readonly part: number;
  readonly whole: number;
  readonly expected: number | null;
  readonly actual: number;
}

export const sum003: Rule<'SUM003', Facts> = {
  code: 'SUM003',
  severity: 'error',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  *inTable({ template, table }) {
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
        yield brokenAt(
          cellOf(table, cell),
          facts,
          expected === null ? {} : { fix: { cell, value: expected } },
        );
      }
    }
  },
};
