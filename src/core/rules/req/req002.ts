/**
 * REQ002: a row with a label and no figure: no such schools, or forgotten? Only the officer knows.
 */

import { isBlankRow } from '../../submission/known-values';
import { ARITHMETIC } from '../rule/sources';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';

/** A row with a label and no figure at all. */
interface Facts {
  readonly row: string;
}

export const req002: Rule<'REQ002', Facts> = {
  code: 'REQ002',
  severity: 'query',
  version: 1,
  source: ARITHMETIC,
  canSwitchOff: true,
  *inTable({ table }) {
    for (const row of table.rows) {
      if (isBlankRow(row)) yield brokenAt(cellOf(table, row.labelCell), { row: row.label });
    }
  },
};
