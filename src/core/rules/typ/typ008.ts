/** TYP008: neither a day nor a mark where one of them belongs. */

import { columnOf } from '../../template/template';
import { READING } from '../rule/sources';
import { fieldsReadAs } from '../rule/fields-read-as';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Neither a day nor a mark, or a day that no calendar has. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly school: string;
}

export const typ008: Rule<'TYP008', Facts> = {
  code: 'TYP008',
  severity: 'error',
  version: 1,
  source: READING,
  canSwitchOff: false,
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, typed } of fieldsReadAs(input, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (!DATED.has(values.kind)) continue;
      yield brokenAt(fieldPlace(list, record, id), { column: name, typed, school: record.name });
    }
  },
};

const DATED: ReadonlySet<string> = new Set(['done', 'date', 'year']);
