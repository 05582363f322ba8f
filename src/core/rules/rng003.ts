/** RNG003: a percentage lies in 0–100. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { shownPercents } from './shown-percents';
import { allRows, ARITHMETIC, cellOf, type Rule } from './rule';

export const rng003: Rule<'RNG003'> = {
  code: 'RNG003',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  examples: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 20, selfAssessedPercent: 100 }] }],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 180 }],
        found: [{ row: 1, column: 'selfAssessedPercent' }],
      },
    ],
  },
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
