/**
 * RNG012: a part is as a rule not larger than its whole, where no arithmetic makes it so (a query).
 */

import { columnOf } from '../../template/template';
import { readValue } from '../../submission/known-values';
import { allRows, cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** More than it can be as a rule, though not by necessity. */
interface Facts {
  readonly row: string;
  readonly part: LocalName;
  readonly whole: LocalName;
  readonly actual: number;
  readonly limit: number;
}

export const rng012: Rule<'RNG012', Facts> = {
  code: 'RNG012',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Trường được đánh giá ngoài sau khi hồ sơ đăng ký được chấp nhận (trình tự chưa đối chiếu với văn bản gốc); hồ sơ của đợt hoặc năm trước là ngoại lệ',
    en: 'schools are assessed after their registration was accepted (procedure not verified); dossiers of an earlier round or year are the exception',
    isUnverified: true,
  },
  canSwitchOff: true,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const check of template.checks) {
        if (check.check !== 'usuallyAtMost') continue;
        const actual = readValue(row, check.part);
        const limit = readValue(row, check.whole);
        const part = row.counts[check.part];
        const whole = row.counts[check.whole];
        if (actual === null || limit === null || !part || !whole || actual <= limit) continue;
        const facts = {
          row: row.label,
          part: columnOf(template, check.part).name,
          whole: columnOf(template, check.whole).name,
          actual,
          limit,
        };
        yield brokenAt(cellOf(table, part.cell), facts, { related: [cellOf(table, whole.cell)] });
      }
    }
  },
};
