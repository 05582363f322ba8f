/**
 * RNG002: a part is not larger than its whole (self-assessed ≤ schools; externally assessed ≤
 * self-assessed).
 */

import { columnOf } from '../../template/template';
import { readValue } from '../../submission/known-values';
import { allRows, cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A part is larger than its whole. */
interface Facts {
  readonly row: string;
  readonly part: LocalName;
  readonly whole: LocalName;
  readonly actual: number;
  readonly limit: number;
}

export const rng002: Rule<'RNG002', Facts> = {
  code: 'RNG002',
  severity: 'error',
  version: 1,
  source: {
    vi: 'Trình tự kiểm định: tự đánh giá rồi mới đánh giá ngoài (Thông tư 17, 18, 19/2018/TT-BGDĐT: lawnet.vn 164044, 162823, 162660)',
    en: 'the order of accreditation: self-assessment before external assessment (Circulars 17, 18, 19/2018: lawnet.vn 164044, 162823, 162660)',
  },
  canSwitchOff: true,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const check of template.checks) {
        if (check.check !== 'atMost') continue;
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
