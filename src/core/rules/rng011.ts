/** RNG011: of a whole at least a declared share (half of the schools recognised five years ago are assessed again); a query. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { columnSum, readValue } from '../submission/known-values';
import { cellOf, type Rule } from './rule';

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
      { rows: [{ kind: 'Tiểu học', target: 20, due: 7, againRegistered: 4, againAssessed: 4 }] },
      { rows: [{ kind: 'Tiểu học', target: 20, due: 0, againRegistered: 0, againAssessed: 0 }] },
      // The share is asked of a unit, not of each kind: 4 of 8.
      {
        rows: [
          { kind: 'Mầm non', target: 20, due: 5, againRegistered: 1, againAssessed: 1 },
          { kind: 'Tiểu học', target: 20, due: 3, againRegistered: 3, againAssessed: 3 },
          { kind: 'Cộng', target: 40, due: 8, againRegistered: 4, againAssessed: 4 },
        ],
      },
    ],
    fails: [
      {
        rows: [{ kind: 'Tiểu học', target: 20, due: 7, againRegistered: 4, againAssessed: 3 }],
        found: [{ row: 1, column: 'againAssessed' }],
      },
      {
        rows: [
          { kind: 'Mầm non', target: 20, due: 5, againRegistered: 1, againAssessed: 1 },
          { kind: 'Tiểu học', target: 20, due: 3, againRegistered: 3, againAssessed: 2 },
          { kind: 'Cộng', target: 40, due: 8, againRegistered: 4, againAssessed: 3 },
        ],
        found: [{ row: 3, column: 'againAssessed' }],
      },
    ],
  },
  *check({ template, table }) {
    const last = table.total ?? table.rows.at(-1);
    for (const check of template.checks) {
      if (check.check !== 'atLeastShare') continue;
      const actual = columnSum(table, check.part);
      const base = columnSum(table, check.whole);
      const figure = last?.counts[check.part];
      const isFilledIn = table.rows.some((row) => readValue(row, check.part) !== null);
      if (actual === null || base === null || base === 0 || !figure || !isFilledIn) continue;
      // Whole numbers, so that half of 7 is not tipped by a fraction.
      if (actual * 100 >= base * check.percent) continue;
      const whole = last.counts[check.whole];
      const facts = {
        part: columnOf(template, check.part).name,
        whole: columnOf(template, check.whole).name,
        actual,
        base,
        expected: Math.ceil((base * check.percent) / 100),
        percent: check.percent,
      };
      const related = whole ? [cellOf(table, whole.cell)] : [];
      yield hit('RNG011', cellOf(table, figure.cell), facts, { related });
    }
  },
};
