/** TYP012: a period whose days nobody can tell. */

import { columnOf } from '../../template/template';
import { READING } from '../rule/sources';
import { fieldsReadAs } from '../rule/fields-read-as';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';
import type { UnreadableReason } from '../../text/unreadable';

/** No period: the days are not said, or there are none such. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly why: UnreadableReason | null;
}

export const typ012: Rule<'TYP012', Facts> = {
  code: 'TYP012',
  severity: 'query',
  version: 1,
  source: READING,
  canSwitchOff: false,
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(input, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'period') continue;
      yield brokenAt(fieldPlace(list, record, id), { column: name, typed, why: reading.why ?? null });
    }
  },
};
