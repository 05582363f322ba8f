/**
 * CRT001: nothing can be compared with a catalogue: the kind of school, the day or the circular is
 * not known.
 */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { CIRCULARS } from '../criteria/criteria-fields';
import { governing } from '../criteria/governing-catalogue';

/** Columns that hold something of a catalogue. */
export const COMPARED: ReadonlySet<string> = new Set(['criterion', 'criteria', 'evidenceCode']);

/**
 * The kind of school or the day is not known, or no known circular held: nothing was compared with
 * a catalogue.
 */
interface Facts {
  readonly lacks: 'kind' | 'day' | 'circular';
}

export const crt001: Rule<'CRT001', Facts> = {
  code: 'CRT001',
  severity: 'info',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    const { template, list } = input;
    const id = template.columns.find(({ values }) => COMPARED.has(values.kind))?.id;
    if (id === undefined) return;
    // Once for a list: what is not known of one row is mostly known of none.
    for (const record of list.records) {
      const found = governing(input, record);
      if (found.kind !== 'unknown') continue;
      yield brokenAt(fieldPlace(list, record, id), { lacks: found.lacks });
      return;
    }
  },
};
