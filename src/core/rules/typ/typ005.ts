/** TYP005: text where a percentage belongs. */

import { columnOf } from '../../template/template';
import { allRows, cellOf } from '../rule/places';
import { READING } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Text where a percentage belongs. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
}

export const typ005: Rule<'TYP005', Facts> = {
  code: 'TYP005',
  severity: 'error',
  version: 1,
  source: READING,
  canSwitchOff: true,
  *inTable({ template, table }) {
    for (const row of allRows(table)) {
      for (const [id, figure] of Object.entries(row.percents)) {
        if (figure.reading.state !== 'unreadable') continue;
        yield brokenAt(cellOf(table, figure.cell), {
          column: columnOf(template, id).name,
          typed: figure.typed,
        });
      }
    }
  },
};
