/**
 * SUM004: the total row's percentage is the ratio of the sums, not the mean and not the sum of the
 * rows' percentages.
 */

import type { RecognisedTable, TableRow } from '../../submission/submission';
import { columnOf, type FixedTemplate } from '../../template/template';
import { isPercentOf, percentOf, type SettledPercent } from '../../text/numbers';
import { columnSum, readValue } from '../../submission/known-values';
import { ARITHMETIC } from '../rule/sources';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { shownPercents } from '../rule/shown-percents';
import type { LocalName } from '../../findings/place';

/**
 * The total row's percentage is not the ratio of sums. `mistake` says what it is instead, when that
 * shows.
 */
interface Facts {
  readonly column: LocalName;
  readonly part: number;
  readonly whole: number;
  readonly expected: number | null;
  readonly actual: number;
  readonly mistake: 'mean' | 'sum' | 'unknown';
}

export const sum004: Rule<'SUM004', Facts> = {
  code: 'SUM004',
  severity: 'error',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  *inTable({ template, table }) {
    const { total } = table;
    if (!total) return;
    for (const { id, cell, shown, isInRange } of shownPercents(template, total)) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'percent' || !isInRange) continue;
      const part = columnSum(table, values.part);
      const whole = columnSum(table, values.whole);
      if (part === null || whole === null || isRatio(shown, part, whole)) continue;
      // Right for the totals as typed: then these totals are the mistake, and SUM001 names it.
      if (isRatioOfTyped(total, values, shown)) continue;
      const expected = percentOf(part, whole);
      const facts = {
        column: name,
        part,
        whole,
        expected,
        actual: shown.value,
        mistake: mistakeOf(template, table, id, shown),
      };
      yield brokenAt(cellOf(table, cell), facts, expected === null ? {} : { fix: { cell, value: expected } });
    }
  },
};

function isRatio(shown: SettledPercent, part: number, whole: number): boolean {
  return whole === 0 ? shown.value === 0 : isPercentOf(shown, part, whole);
}

function isRatioOfTyped(
  total: TableRow,
  columns: { part: string; whole: string },
  shown: SettledPercent,
): boolean {
  const part = readValue(total, columns.part);
  const whole = readValue(total, columns.whole);
  return part !== null && whole !== null && isRatio(shown, part, whole);
}

function mistakeOf(
  template: FixedTemplate,
  table: RecognisedTable,
  id: string,
  shown: SettledPercent,
): 'mean' | 'sum' | 'unknown' {
  const rows = table.rows.flatMap((row) =>
    shownPercents(template, row).filter((percent) => percent.id === id),
  );
  if (rows.length < 2) return 'unknown';
  const sum = rows.reduce((total, percent) => total + percent.shown.value, 0);
  const isShown = (value: number): boolean =>
    Math.abs(value - shown.value) <= 0.5 * 10 ** -(shown.decimals ?? 6) + 0.05;
  if (isShown(sum / rows.length)) return 'mean';
  return isShown(sum) ? 'sum' : 'unknown';
}
