/** RNG002: a part is not larger than its whole (self-assessed ≤ schools; externally assessed ≤ self-assessed). */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { readValue } from '../submission/known-values';
import { allRows, cellOf, type Rule } from './rule';

export const rng002: Rule<'RNG002'> = {
  code: 'RNG002',
  version: 1,
  source: {
    vi: 'Trình tự kiểm định: tự đánh giá rồi mới đánh giá ngoài (Thông tư 17, 18, 19/2018/TT-BGDĐT; điều khoản chưa đối chiếu với văn bản gốc)',
    en: 'the order of accreditation: self-assessment before external assessment (Circulars 17, 18, 19/2018; article not verified)',
    isUnverified: true,
  },
  canSwitchOff: true,
  examples: {
    passes: [{ rows: [{ kind: 'Tiểu học', schools: 10, selfAssessed: 8, externallyAssessed: 8 }] }],
    fails: [
      {
        rows: [{ kind: 'Tiểu học', schools: 10, selfAssessed: 8, externallyAssessed: 9 }],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
  *check({ template, table }) {
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
        yield hit('RNG002', cellOf(table, part.cell), facts, { related: [cellOf(table, whole.cell)] });
      }
    }
  },
};
