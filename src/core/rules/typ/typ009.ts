/**
 * TYP009: Excel kept a number or a day of a criterion: 1.10 as 1.1, 1-10 as the first of October.
 */

import { columnOf } from '../../template/template';
import { READING } from '../rule/sources';
import { fieldsReadAs } from '../rule/fields-read-as';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { catalogueOf } from '../criteria/governing-catalogue';
import type { LocalName } from '../../findings/place';

/** Excel kept a number or a day where a criterion was typed; `candidates` are those that exist. */
interface Facts {
  readonly column: LocalName;
  readonly typed: string;
  readonly damage: 'number' | 'date';
  readonly candidates: readonly string[];
}

export const typ009: Rule<'TYP009', Facts> = {
  code: 'TYP009',
  severity: 'error',
  version: 1,
  source: READING,
  canSwitchOff: false,
  *inList(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(input, 'damaged')) {
      const catalogue = catalogueOf(input, record);
      const all = reading.candidates.flatMap((one) => (one.kind === 'criterion' ? [one.code] : []));
      // Without a catalogue all of them may exist.
      const candidates = all.filter((code) => catalogue?.codes.includes(code) ?? true);
      const facts = { column: columnOf(template, id).name, typed, damage: reading.damage, candidates };
      yield brokenAt(fieldPlace(list, record, id), facts);
    }
  },
};
