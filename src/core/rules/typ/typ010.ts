/** TYP010: criteria that cannot be read, or several where one belongs. */

import { columnOf } from '../../template/template';
import { READING } from '../rule/sources';
import { fieldsReadAs } from '../rule/fields-read-as';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';
import type { UnreadableReason } from '../../text/unreadable';

/** No criterion, or not one alone. `what` is the piece that was not understood. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly what: string;
  readonly why: UnreadableReason | null;
}

export const typ010: Rule<'TYP010', Facts> = {
  code: 'TYP010',
  severity: 'error',
  version: 1,
  source: READING,
  canSwitchOff: false,
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(input, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      const isCriteria = values.kind === 'criterion' || values.kind === 'criteria';
      if (!isCriteria) continue;
      const facts = { column: name, typed, what: reading.what ?? typed, why: reading.why ?? null };
      yield brokenAt(fieldPlace(list, record, id), facts);
    }
  },
};
