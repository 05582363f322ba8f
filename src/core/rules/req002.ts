/** REQ002: a row with a label and no figure: no such schools, or forgotten? Only the officer knows. */

import { hit } from '../findings/findings';
import { isBlankRow } from '../submission/known-values';
import { ARITHMETIC, cellOf, type Rule } from './rule';

export const req002: Rule<'REQ002'> = {
  code: 'REQ002',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        rows: [
          { kind: 'Mầm non', schools: 20 },
          { kind: 'Tiểu học', schools: 0 },
        ],
      },
    ],
    fails: [
      { rows: [{ kind: 'Mầm non', schools: 20 }, { kind: 'Tiểu học' }], found: [{ row: 2, column: 'kind' }] },
    ],
  },
  *check({ table }) {
    for (const row of table.rows) {
      if (isBlankRow(row)) yield hit('REQ002', cellOf(table, row.labelCell), { row: row.label });
    }
  },
};
