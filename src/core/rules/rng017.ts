/** RNG017: in a row of a table, what there was is what became of it. */

import { columnOf } from '../template/template';
import { hit, type RuleSource } from '../findings/findings';
import type { LocalName } from '../findings/place';
import { readValue } from '../submission/known-values';
import { allRows, cellOf, type Rule } from './rule';

/** What the balance of diploma blanks rests on. */
export const BALANCE: RuleSource = {
  vi: 'Sổ cấp phát bằng: phôi tồn và phôi nhận bằng số đã cấp, số hỏng và số còn lại (Thông tư 21/2019/TT-BGDĐT; điều khoản chưa đối chiếu với văn bản gốc)',
  en: 'the register of diplomas: blanks carried over and received are those issued, spoiled and left (Circular 21/2019; article not verified)',
  isUnverified: true,
};

export const rng017: Rule<'RNG017'> = {
  code: 'RNG017',
  source: BALANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        rows: [{ kind: 'Trung học cơ sở', carriedOver: 5, received: 120, issued: 117, spoiled: 2, left: 6 }],
      },
    ],
    fails: [
      {
        rows: [{ kind: 'Trung học cơ sở', carriedOver: 5, received: 120, issued: 117, spoiled: 2, left: 7 }],
        found: [{ row: 1, column: 'left' }],
      },
    ],
  },
  *check({ template, table }) {
    for (const check of template.checks) {
      if (check.check !== 'balance') continue;
      const last = check.right.at(-1) ?? '';
      for (const row of allRows(table)) {
        const place = row.counts[last];
        const values = (ids: readonly string[]): (number | null)[] => ids.map((id) => readValue(row, id));
        const all = [...values(check.left), ...values(check.right)];
        // A figure that is blank or cannot be read has its own finding.
        if (!place || all.includes(null)) continue;
        const sum = (ids: readonly string[]): number =>
          values(ids).reduce<number>((total, value) => total + (value ?? 0), 0);
        const [expected, actual] = [sum(check.left), sum(check.right)];
        if (expected === actual) continue;
        const names = (ids: readonly string[]): LocalName[] => ids.map((id) => columnOf(template, id).name);
        const facts = { of: row.label, left: names(check.left), right: names(check.right), expected, actual };
        const related = [...check.left, ...check.right]
          .filter((id) => id !== last)
          .flatMap((id) => (row.counts[id] ? [cellOf(table, row.counts[id].cell)] : []));
        yield hit('RNG017', cellOf(table, place.cell), facts, { related });
      }
    }
  },
};
