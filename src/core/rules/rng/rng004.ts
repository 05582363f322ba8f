/**
 * RNG004: schools that prepare to register are among those assessed by themselves and not yet
 * externally (a query).
 */

import { columnOf } from '../../template/template';
import { readValue } from '../../submission/known-values';
import { allRows, cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** More schools prepare than can. */
interface Facts {
  readonly row: string;
  readonly left: LocalName;
  readonly actual: number;
  readonly limit: number;
}

export const rng004: Rule<'RNG004', Facts> = {
  code: 'RNG004',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Trường chuẩn bị đăng ký đánh giá ngoài thường đã tự đánh giá và chưa được đánh giá ngoài; trường đánh giá lại là ngoại lệ',
    en: 'schools that prepare have mostly assessed themselves and were not yet assessed externally; re-assessment is the exception',
  },
  canSwitchOff: true,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const check of template.checks) {
        if (check.check !== 'atMostDifference') continue;
        const actual = readValue(row, check.left);
        const whole = readValue(row, check.whole);
        const taken = readValue(row, check.taken);
        const figure = row.counts[check.left];
        if (actual === null || whole === null || taken === null || !figure) continue;
        const limit = Math.max(0, whole - taken);
        if (actual <= limit) continue;
        const facts = { row: row.label, left: columnOf(template, check.left).name, actual, limit };
        const related = [check.whole, check.taken].flatMap((id) => {
          const other = row.counts[id];
          return other ? [cellOf(table, other.cell)] : [];
        });
        yield brokenAt(cellOf(table, figure.cell), facts, { related });
      }
    }
  },
};
