/** TYP005: text where a percentage belongs. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { allRows, cellOf, READING, type Rule } from './rule';

export const typ005: Rule<'TYP005'> = {
  code: 'TYP005',
  version: 1,
  source: READING,
  canSwitchOff: true,
  examples: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: '80%' }] }],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: 20, selfAssessed: 16, selfAssessedPercent: 'cao' }],
        found: [{ row: 1, column: 'selfAssessedPercent' }],
      },
    ],
  },
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries(row.percents)) {
        if (figure.reading.state !== 'unreadable') continue;
        yield hit('TYP005', cellOf(table, figure.cell), {
          column: columnOf(template, id).name,
          typed: figure.typed,
        });
      }
    }
  },
};
