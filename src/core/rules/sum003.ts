/** SUM003: a percentage equals its count over its base, to the decimals shown. Over a base of 0, 0 % and blank are both right. */

import { columnOf } from '../template/template';
import { isPercentOf, percentOf } from '../text/numbers';
import { hit } from '../findings/findings';
import { ARITHMETIC, cellOf, type Rule } from './rule';
import { shownPercents } from './shown-percents';

export const sum003: Rule<'SUM003'> = {
  code: 'SUM003',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 30, selfAssessed: 28, selfAssessedPercent: '93,3' },
          { kind: 'Tiểu học', schools: 0, selfAssessed: 0, selfAssessedPercent: 0 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            kind: 'Mầm non',
            schools: 20,
            selfAssessed: 16,
            externallyAssessed: 10,
            externallyAssessedPercent: '62,5',
          },
        ],
        found: [{ row: 1, column: 'externallyAssessedPercent', fix: 50 }],
      },
    ],
  },
  *check({ template, table }) {
    for (const row of table.rows) {
      for (const { id, cell, shown, part, whole, isInRange } of shownPercents(template, row)) {
        if (part === null || whole === null || !isInRange) continue;
        if (whole === 0 ? shown.value === 0 : isPercentOf(shown, part, whole)) continue;
        const expected = percentOf(part, whole);
        const facts = {
          row: row.label,
          column: columnOf(template, id).name,
          part,
          whole,
          expected,
          actual: shown.value,
        };
        yield hit(
          'SUM003',
          cellOf(table, cell),
          facts,
          expected === null ? {} : { fix: { cell, value: expected } },
        );
      }
    }
  },
};
