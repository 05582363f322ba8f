/**
 * TYP004: a whole number stored as text or with words around it; read, and said so, because Excel
 * will not sum it.
 */

import { columnOf } from '../../template/template';
import { allRows, cellOf } from '../rule/places';
import { READING } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A whole number stored as text. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly value: number;
}

export const typ004: Rule<'TYP004', Facts> = {
  code: 'TYP004',
  severity: 'info',
  version: 1,
  source: READING,
  canSwitchOff: true,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, { cell, typed, reading }] of Object.entries(row.counts)) {
        if (reading.state !== 'value' || (reading.manner !== 'text' && reading.manner !== 'withUnit'))
          continue;
        const facts = { column: columnOf(template, id).name, typed, value: reading.value };
        yield brokenAt(cellOf(table, cell), facts, { fix: { cell, value: reading.value } });
      }
    }
  },
};
