/** RNG011: of a whole at least a declared share (half of the schools recognised five years ago are assessed again); a query. */

import { columnOf } from '../template/template';
import { hit } from './findings';
import { readValue } from './known-values';
import { allRows, cellOf, type Rule } from './rule';

export const rng011: Rule<'RNG011'> = {
  code: 'RNG011',
  version: 1,
  source: {
    vi: 'Sở GD&ĐT Ninh Bình, Hướng dẫn năm học 2017-2018, mục II.2 và III.1: ít nhất 50% số trường đã được công nhận đủ 5 năm',
    en: 'Ninh Bình, guidance for 2017-2018, II.2 and III.1: at least 50% of the schools recognised five years ago',
  },
  canSwitchOff: true,
  examples: {
    passes: [
      { rows: [{ kind: 'Tiểu học', target: 20, registered1: 12, assessed1: 12, due: 7, again: 4 }] },
      { rows: [{ kind: 'Tiểu học', target: 20, registered1: 12, assessed1: 12, due: 0, again: 0 }] },
    ],
    fails: [
      {
        rows: [{ kind: 'Tiểu học', target: 20, registered1: 12, assessed1: 12, due: 7, again: 3 }],
        found: [{ row: 1, column: 'again' }],
      },
    ],
  },
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const check of template.checks) {
        if (check.check !== 'atLeastShare') continue;
        const actual = readValue(row, check.part);
        const whole = readValue(row, check.whole);
        const part = row.counts[check.part];
        const base = row.counts[check.whole];
        if (actual === null || whole === null || !part || !base || actual * 100 >= whole * check.percent)
          continue;
        const facts = {
          row: row.label,
          part: columnOf(template, check.part).name,
          whole: columnOf(template, check.whole).name,
          actual,
          expected: Math.ceil((whole * check.percent) / 100),
          percent: check.percent,
        };
        yield hit('RNG011', cellOf(table, part.cell), facts, { related: [cellOf(table, base.cell)] });
      }
    }
  },
};
