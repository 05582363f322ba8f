/** REQ002: a row with a label and no figure: no such schools, or forgotten? Only the officer knows. */

import { hit } from './findings';
import { isBlankRow } from './known-values';
import { ARITHMETIC, cellOf, type Rule } from './rule';

export const req002: Rule = {
  code: 'REQ002',
  source: ARITHMETIC,
  *check({ table }) {
    for (const row of table.rows) {
      if (isBlankRow(row)) yield hit('REQ002', cellOf(table, row.labelCell), { row: row.label });
    }
  },
};
