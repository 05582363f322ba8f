/** RNG017: in a row of a table, what there was is what became of it. */

import { columnOf } from '../../template/template';
import type { RuleSource, LocalName } from '../../findings/place';
import { readValue } from '../../submission/known-values';
import { allRows, cellOf, fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { ListRecord } from '../../submission/list-submission';

/** What the balance of diploma blanks rests on. */
export const BALANCE: RuleSource = {
  vi: 'Sổ cấp phát bằng: phôi tồn và phôi nhận bằng số đã cấp, số hỏng và số còn lại (Thông tư 21/2019/TT-BGDĐT; điều khoản chưa đối chiếu với văn bản gốc)',
  en: 'the register of diplomas: blanks carried over and received are those issued, spoiled and left (Circular 21/2019; article not verified)',
  isUnverified: true,
};

/** What there was is not what became of it. `of` is a school or a row of a table. */
interface Facts {
  readonly of: string;
  readonly left: readonly LocalName[];
  readonly right: readonly LocalName[];
  readonly expected: number;
  readonly actual: number;
}

export const rng017: Rule<'RNG017', Facts> = {
  code: 'RNG017',
  severity: 'error',
  version: 1,
  source: BALANCE,
  canSwitchOff: true,
  *inTable({ template, table }) {
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
        yield brokenAt(cellOf(table, place.cell), facts, { related });
      }
    }
  },
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'balance') continue;
      const last = check.right.at(-1);
      for (const record of list.records) {
        const expected = sumOf(record, check.left);
        const actual = sumOf(record, check.right);
        if (last === undefined || expected === null || actual === null || expected === actual) continue;
        const names = (ids: readonly string[]) => ids.map((id) => columnOf(template, id).name);
        const facts = {
          of: record.name,
          left: names(check.left),
          right: names(check.right),
          expected,
          actual,
        };
        const others = [...check.left, ...check.right].filter((id) => id !== last);
        const related = others.map((id) => fieldPlace(list, record, id));
        yield brokenAt(fieldPlace(list, record, last), facts, { related });
      }
    }
  },
};

/** null where one of them is blank or no number: that has its own finding. */
function sumOf({ fields }: ListRecord, ids: readonly string[]): number | null {
  let sum = 0;
  for (const id of ids) {
    const reading = fields[id]?.reading;
    if (reading?.state !== 'count') return null;
    sum += reading.value;
  }
  return sum;
}
