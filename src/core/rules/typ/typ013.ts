/** TYP013: a criterion with a comma, which could also be two. */

import { READING } from '../rule/sources';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** «1,1» was read as criterion 1.1, and could be a list. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly read: readonly string[];
}

export const typ013: Rule<'TYP013', Facts> = {
  code: 'TYP013',
  severity: 'query',
  version: 1,
  source: READING,
  canSwitchOff: true,
  *inList(input) {
    const { template, list } = input;
    const columns = template.columns.filter(
      ({ values }) => values.kind === 'criterion' || values.kind === 'criteria',
    );
    for (const record of list.records) {
      for (const { id, name } of columns) {
        const field = record.fields[id];
        if (field?.reading.state !== 'criteria' || field.reading.manner !== 'commaDecimal') continue;
        const read = field.reading.items.flatMap((one) => (one.kind === 'criterion' ? [one.code] : []));
        yield brokenAt(fieldPlace(list, record, id), { column: name, typed: field.typed, read });
      }
    }
  },
};
