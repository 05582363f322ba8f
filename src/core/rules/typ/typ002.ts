/**
 * TYP002: an error value such as #REF! where a figure belongs. #DIV/0! in a percentage over a base
 * of 0 is accepted.
 */

import { columnOf } from '../../template/template';
import { readValue } from '../../submission/known-values';
import { allRows, cellOf, fieldPlace } from '../rule/places';
import { READING } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { fieldsReadAs } from '../rule/fields-read-as';
import type { LocalName } from '../../findings/place';

/** #DIV/0! and its like where a figure belongs. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
}

export const typ002: Rule<'TYP002', Facts> = {
  code: 'TYP002',
  severity: 'error',
  version: 1,
  source: READING,
  // The totals lack a cell with an error value.
  canSwitchOff: false,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries({ ...row.counts, ...row.percents })) {
        if (figure.reading.state !== 'errorValue') continue;
        const { name, values } = columnOf(template, id);
        if (values.kind === 'percent' && readValue(row, values.whole) === 0) continue;
        yield brokenAt(cellOf(table, figure.cell), { column: name, typed: figure.typed });
      }
    }
  },
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, typed } of fieldsReadAs(input, 'errorValue')) {
      yield brokenAt(fieldPlace(list, record, id), { column: columnOf(template, id).name, typed });
    }
  },
};
