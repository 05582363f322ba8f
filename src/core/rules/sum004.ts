/** SUM004: the total row's percentage is the ratio of the sums, not the mean and not the sum of the rows' percentages. */

import type { RecognisedTable, TableRow } from '../submission/submission';
import { columnOf, type FixedTemplate } from '../template/template';
import { isPercentOf, percentOf, type SettledPercent } from '../text/numbers';
import { hit } from '../findings/findings';
import { columnSum, readValue } from '../submission/known-values';
import { ARITHMETIC, cellOf, type Rule } from './rule';
import { shownPercents } from './shown-percents';

export const sum004: Rule<'SUM004'> = {
  code: 'SUM004',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 80 },
          { kind: 'Tiểu học', schools: 10, selfAssessed: 5, selfAssessedPercent: 50 },
          { kind: 'Cộng', schools: 30, selfAssessed: 21, selfAssessedPercent: 70 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 80 },
          { kind: 'Tiểu học', schools: 10, selfAssessed: 5, selfAssessedPercent: 50 },
          { kind: 'Cộng', schools: 30, selfAssessed: 21, selfAssessedPercent: 65 },
        ],
        found: [{ row: 3, column: 'selfAssessedPercent', fix: 70 }],
      },
    ],
  },
  *check({ template, table }) {
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
      yield hit(
        'SUM004',
        cellOf(table, cell),
        facts,
        expected === null ? {} : { fix: { cell, value: expected } },
      );
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
