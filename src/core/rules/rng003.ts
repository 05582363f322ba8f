/** RNG003: a percentage lies in 0–100. */

import { columnOf } from '../template/template';
import { hit } from './findings';
import { shownPercents } from './shown-percents';
import { allRows, ARITHMETIC, cellOf, type Rule } from './rule';

export const rng003: Rule = {
  code: 'RNG003',
  source: ARITHMETIC,
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const { id, cell, shown, isInRange } of shownPercents(template, row)) {
        if (!isInRange)
          yield hit('RNG003', cellOf(table, cell), {
            column: columnOf(template, id).name,
            actual: shown.value,
          });
      }
    }
  },
};
