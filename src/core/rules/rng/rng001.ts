/** RNG001: schools are counted in whole numbers from 0 up. */

import { columnOf } from '../../template/template';
import { isCount, readValue } from '../../submission/known-values';
import { allRows, cellOf, fieldPlace } from '../rule/places';
import { ARITHMETIC } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Not a whole number of schools, or below 0. */
interface Facts {
  readonly column: LocalName;
  readonly actual: number;
}

export const rng001: Rule<'RNG001', Facts> = {
  code: 'RNG001',
  severity: 'error',
  version: 1,
  source: ARITHMETIC,
  // The totals lack what is no number of schools.
  canSwitchOff: false,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries(row.counts)) {
        const value = readValue(row, id);
        if (value === null || isCount(value)) continue;
        yield brokenAt(cellOf(table, figure.cell), {
          column: columnOf(template, id).name,
          actual: value,
        });
      }
    }
  },
  *inList({ template, list }) {
    const counts = template.columns.filter(({ values }) => values.kind === 'count');
    for (const record of list.records) {
      for (const { id, name: column } of counts) {
        const reading = record.fields[id]?.reading;
        if (reading?.state !== 'count' || isCount(reading.value)) continue;
        yield brokenAt(fieldPlace(list, record, id), { column, actual: reading.value });
      }
    }
  },
};
