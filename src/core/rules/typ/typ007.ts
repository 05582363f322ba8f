/** TYP007: a kind, a level or another choice that is none of the form's. */

import { columnOf } from '../../template/template';
import { READING } from '../rule/sources';
import { fieldsReadAs } from '../rule/fields-read-as';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Text that is none of the values that the column may hold. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly school: string;
}

export const typ007: Rule<'TYP007', Facts> = {
  code: 'TYP007',
  severity: 'error',
  version: 1,
  source: READING,
  canSwitchOff: false,
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, typed } of fieldsReadAs(input, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'choice' && values.kind !== 'schoolKind') continue;
      yield brokenAt(fieldPlace(list, record, id), { column: name, typed, school: record.name });
    }
  },
};
