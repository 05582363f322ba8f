/** TYP002: an error value such as #REF! where a figure belongs. #DIV/0! in a percentage over a base of 0 is accepted. */

import { columnOf } from '../template/template';
import { hit } from '../findings/findings';
import { readValue } from '../submission/known-values';
import { allRows, cellOf, READING, type Rule } from './rule';

export const typ002: Rule<'TYP002'> = {
  code: 'TYP002',
  version: 1,
  source: READING,
  // The totals lack a cell with an error value.
  canSwitchOff: false,
  examples: {
    passes: [
      { rows: [{ kind: 'Mầm non', schools: 0, selfAssessed: 0, selfAssessedPercent: { error: '#DIV/0!' } }] },
    ],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: { error: '#REF!' }, selfAssessed: 16 }],
        found: [{ row: 1, column: 'schools' }],
      },
    ],
  },
  *check({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries({ ...row.counts, ...row.percents })) {
        if (figure.reading.state !== 'errorValue') continue;
        const { name, values } = columnOf(template, id);
        if (values.kind === 'percent' && readValue(row, values.whole) === 0) continue;
        yield hit('TYP002', cellOf(table, figure.cell), { column: name, typed: figure.typed });
      }
    }
  },
};
