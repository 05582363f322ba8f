/** CRT018: the day over a list is exact enough to tell which circular's criteria hold. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { COMPARED } from './crt001';
import { CIRCULARS } from '../criteria/criteria-fields';
import { governing } from '../criteria/governing-catalogue';

/**
 * The day is not exact enough to tell which of the circulars holds: nothing was compared. ISO, as
 * far as known.
 */
interface Facts {
  readonly day: string;
  readonly circulars: readonly string[];
}

export const crt018: Rule<'CRT018', Facts> = {
  code: 'CRT018',
  severity: 'query',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    const { template, list } = input;
    const id = template.columns.find(({ values }) => COMPARED.has(values.kind))?.id;
    if (id === undefined) return;
    // Once for a list: its day is one.
    for (const record of list.records) {
      const found = governing(input, record);
      if (found.kind !== 'open') continue;
      const circulars = found.regulations.map(({ title }) => title);
      yield brokenAt(fieldPlace(list, record, id), { day: found.day, circulars });
      return;
    }
  },
};
