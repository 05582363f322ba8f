/** TYP011: a code of evidence that cannot be read. */

import { columnOf } from '../../template/template';
import { READING } from '../rule/sources';
import { fieldsReadAs } from '../rule/fields-read-as';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';
import type { UnreadableReason } from '../../text/unreadable';

/** No code of a piece of evidence. `candidates` are the codes that it may stand for. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly why: UnreadableReason | null;
  readonly candidates: readonly string[];
}

export const typ011: Rule<'TYP011', Facts> = {
  code: 'TYP011',
  severity: 'error',
  version: 1,
  source: READING,
  canSwitchOff: false,
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(input, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'evidenceCode') continue;
      const { why = null, candidates = [] } = reading;
      yield brokenAt(fieldPlace(list, record, id), { column: name, typed, why, candidates });
    }
  },
};
