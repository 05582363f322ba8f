/** RNG012: over all rows, a part is at least the share of its whole that is asked for (a query). */

import { columnOf } from '../template/template';
import { percentOf } from '../text/numbers';
import { hit } from './findings';
import { columnSum } from './known-values';
import { cellOf, type Rule } from './rule';

export const rng012: Rule = {
  code: 'RNG012',
  source: {
    vi: 'Hướng dẫn KĐCLGD 2017-2018 của Sở GD&ĐT Ninh Bình, mục II.2 và III.1: tối thiểu 50% số trường đã được công nhận đủ 5 năm được đăng ký và đánh giá ngoài chu kỳ 2',
    en: 'Ninh Bình guidance 2017–2018, II.2 and III.1: at least 50 % of the schools recognised 5 years ago are assessed again',
  },
  *check({ template, table }) {
    // The share is asked of a unit, not of each kind; a unit may well begin with its preschools.
    const last = table.total ?? table.rows.at(-1);
    for (const check of template.checks) {
      if (check.check !== 'atLeastShare') continue;
      const actual = columnSum(table, check.part);
      const base = columnSum(table, check.whole);
      const figure = last?.counts[check.part];
      const isFilledIn = table.rows.some(({ counts }) => counts[check.part]?.reading.state === 'value');
      if (actual === null || base === null || base === 0 || !figure || !isFilledIn) continue;
      // Whole numbers, so that half of 7 is not tipped by a fraction.
      if (actual * 100 >= base * check.percent) continue;
      const whole = last.counts[check.whole];
      const facts = {
        part: columnOf(template, check.part).name,
        whole: columnOf(template, check.whole).name,
        share: percentOf(actual, base) ?? 0,
        least: check.percent,
        actual,
        base,
      };
      const related = whole ? [cellOf(table, whole.cell)] : [];
      yield hit('RNG012', cellOf(table, figure.cell), facts, { related });
    }
  },
};
