/** SUM002: parts add up to their whole (failed + levels 1–4 = externally assessed; both rounds = the year). */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { isBlank, readValue } from '../submission/known-values';
import { allRows, cellOf, type Rule } from './rule';

export const sum002: Rule<'SUM002'> = {
  code: 'SUM002',
  version: 1,
  source: {
    vi: 'Số học của biểu mẫu; Mẫu 1, bảng 1a: mỗi trường đã được đánh giá ngoài có đúng một kết quả (không đạt hoặc một cấp độ, tính ở cấp độ cao nhất)',
    en: 'the arithmetic of the form; Mẫu 1, table 1a: each externally assessed school has exactly one result',
  },
  canSwitchOff: true,
  examples: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', externallyAssessed: 10, failed: 1, level1: 2, level2: 4, level3: 2, level4: 1 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { kind: 'Mầm non', externallyAssessed: 10, failed: 1, level1: 2, level2: 5, level3: 2, level4: 1 },
        ],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const check of template.checks) {
        if (check.check !== 'sumOf') continue;
        const expected = readValue(row, check.whole);
        const whole = row.counts[check.whole];
        const parts = check.parts.filter((id) => row.counts[id] !== undefined);
        // A part that is missing or cannot be read has its own finding.
        const isTotal = row === table.total;
        if (expected === null || !whole || parts.length < 2) continue;
        if (parts.some((id) => readValue(row, id) === null && !(isTotal && isBlank(row, id)))) continue;
        const actual = parts.reduce((sum, id) => sum + (readValue(row, id) ?? 0), 0);
        if (actual === expected) continue;
        const facts = {
          row: row.label,
          whole: columnOf(template, check.whole).name,
          parts: parts.map((id) => columnOf(template, id).name),
          expected,
          actual,
          isExclusive: check.isExclusive === true,
        };
        const related = parts.flatMap((id) => (row.counts[id] ? [cellOf(table, row.counts[id].cell)] : []));
        yield hit('SUM002', cellOf(table, whole.cell), facts, { related });
      }
    }
  },
};
