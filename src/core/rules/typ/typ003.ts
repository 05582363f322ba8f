/**
 * TYP003: an input cell whose formula has no stored value. Totals and percentages are worked out
 * again instead.
 */

import { columnOf } from '../../template/template';
import { cellOf, fieldPlace } from '../rule/places';
import { READING } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { fieldsReadAs } from '../rule/fields-read-as';
import type { LocalName } from '../../findings/place';

/** A formula whose value the writing program did not store. */
interface Facts {
  readonly column: LocalName;
}

export const typ003: Rule<'TYP003', Facts> = {
  code: 'TYP003',
  severity: 'error',
  version: 1,
  source: READING,
  // The totals lack a formula without a value.
  canSwitchOff: false,
  *inTable({ template, table }) {
    for (const row of table.rows) {
      for (const [id, figure] of Object.entries(row.counts)) {
        if (figure.reading.state !== 'noStoredValue') continue;
        yield brokenAt(cellOf(table, figure.cell), { column: columnOf(template, id).name });
      }
    }
  },
  *inList(input) {
    const { template, list } = input;
    for (const { record, id } of fieldsReadAs(input, 'noStoredValue')) {
      yield brokenAt(fieldPlace(list, record, id), { column: columnOf(template, id).name });
    }
  },
};
