/**
 * SUM002: parts add up to their whole (failed + levels 1–4 = externally assessed; both rounds = the
 * year).
 */

import { columnOf } from '../../template/template';
import { isBlank, readValue } from '../../submission/known-values';
import { allRows, cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Parts do not add up to their whole. */
interface Facts {
  readonly row: string;
  readonly whole: LocalName;
  readonly parts: readonly LocalName[];
  readonly expected: number;
  readonly actual: number;
  /** A school is in one of the parts only. */
  readonly isExclusive: boolean;
}

export const sum002: Rule<'SUM002', Facts> = {
  code: 'SUM002',
  severity: 'error',
  version: 1,
  source: {
    vi: 'Số học của biểu mẫu; Mẫu 1, bảng 1a: mỗi trường đã được đánh giá ngoài có đúng một kết quả (không đạt hoặc một cấp độ, tính ở cấp độ cao nhất)',
    en: 'the arithmetic of the form; Mẫu 1, table 1a: each externally assessed school has exactly one result',
  },
  canSwitchOff: true,
  *inTable({ template, table }) {
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
        yield brokenAt(cellOf(table, whole.cell), facts, { related });
      }
    }
  },
};
