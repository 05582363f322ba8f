/** RNG012: a part is as a rule not larger than its whole, where no arithmetic makes it so (a query). */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { readValue } from '../submission/known-values';
import { allRows, cellOf, type Rule } from './rule';

export const rng012: Rule<'RNG012'> = {
  code: 'RNG012',
  version: 1,
  source: {
    vi: 'Trường được đánh giá ngoài sau khi hồ sơ đăng ký được chấp nhận (trình tự chưa đối chiếu với văn bản gốc); hồ sơ của đợt hoặc năm trước là ngoại lệ',
    en: 'schools are assessed after their registration was accepted (procedure not verified); dossiers of an earlier round or year are the exception',
    isUnverified: true,
  },
  canSwitchOff: true,
  examples: {
    passes: [
      { rows: [{ kind: 'Tiểu học', selfAssessed: 9, accepted: 6, externallyAssessed: 6 }] },
      { rows: [{ kind: 'Tiểu học', target: 20, round1Registered: 12, round1Assessed: 11 }] },
    ],
    fails: [
      {
        rows: [{ kind: 'Tiểu học', selfAssessed: 9, accepted: 6, externallyAssessed: 7 }],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
      {
        rows: [{ kind: 'Tiểu học', target: 20, round1Registered: 12, round1Assessed: 13 }],
        found: [{ row: 1, column: 'round1Assessed' }],
      },
    ],
  },
  *check({ template, table }) {
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
        yield hit('RNG012', cellOf(table, part.cell), facts, { related: [cellOf(table, whole.cell)] });
      }
    }
  },
};
