/**
 * RNG011: of a whole at least a declared share (half of the schools recognised five years ago are
 * assessed again); a query.
 */

import { columnOf } from '../../template/template';
import { columnSum, readValue } from '../../submission/known-values';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** All rows together, less than the declared share of a whole. */
interface Facts {
  readonly part: LocalName;
  readonly whole: LocalName;
  readonly actual: number;
  readonly base: number;
  /** The least number that would do. */
  readonly expected: number;
  readonly percent: number;
}

export const rng011: Rule<'RNG011', Facts> = {
  code: 'RNG011',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Sở GD&ĐT Ninh Bình, Hướng dẫn năm học 2017-2018, mục II.2 và III.1: ít nhất 50% số trường đã được công nhận đủ 5 năm',
    en: 'Ninh Bình, guidance for 2017-2018, II.2 and III.1: at least 50% of the schools recognised five years ago',
  },
  canSwitchOff: true,
  *inTable({ template, table }) {
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
      yield brokenAt(cellOf(table, figure.cell), facts, { related });
    }
  },
};
