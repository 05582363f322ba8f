/** RNG003: a percentage lies in 0–100. */

import { columnOf } from '../../template/template';
import { shownPercents } from '../rule/shown-percents';
import { allRows, cellOf } from '../rule/places';
import { ARITHMETIC } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A percentage outside 0–100. */
interface Facts {
  readonly column: LocalName;
  readonly actual: number;
}

export const rng003: Rule<'RNG003', Facts> = {
  code: 'RNG003',
  severity: 'error',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const { id, cell, shown, isInRange } of shownPercents(template, row)) {
        if (!isInRange)
          yield brokenAt(cellOf(table, cell), {
            column: columnOf(template, id).name,
            actual: shown.value,
          });
      }
    }
  },
};
