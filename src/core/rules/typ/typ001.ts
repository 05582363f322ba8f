/** TYP001: text where a whole number belongs. */

import { columnOf } from '../../template/template';
import { allRows, cellOf, fieldPlace } from '../rule/places';
import { READING } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { fieldsReadAs } from '../rule/fields-read-as';
import type { LocalName } from '../../findings/place';

/** Neither a count nor blank: text where a whole number belongs. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
}

export const typ001: Rule<'TYP001', Facts> = {
  code: 'TYP001',
  severity: 'error',
  version: 1,
  source: READING,
  // The totals lack what cannot be read.
  canSwitchOff: false,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries(row.counts)) {
        if (figure.reading.state !== 'unreadable') continue;
        const column = columnOf(template, id).name;
        yield brokenAt(cellOf(table, figure.cell), { column, typed: figure.typed });
      }
    }
  },
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, typed } of fieldsReadAs(input, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'count') continue;
      yield brokenAt(fieldPlace(list, record, id), { column: name, typed });
    }
  },
};
