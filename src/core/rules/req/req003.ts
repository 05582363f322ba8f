/**
 * REQ003: a school without a name, or without a kind that its column, its name or a heading tells.
 */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { FORM_1A } from '../rule/sources';
import { brokenAt, type Breach, type Rule } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A record lacks what it cannot be counted without. */
interface Facts {
  readonly column: LocalName;
  readonly school: string;
}

export const req003: Rule<'REQ003', Facts> = {
  code: 'REQ003',
  severity: 'error',
  version: 1,
  source: FORM_1A,
  canSwitchOff: false,
  *inList({ template, list }) {
    const { name, kind } = template.rows;
    for (const record of list.records) {
      const isNameless = record.name === '';
      if (isNameless) yield missing(name);
      if (kind === undefined) continue;
      const reading = record.fields[kind]?.reading;
      if (!isNameless && (!reading || reading.state === 'blank')) yield missing(kind);

      function missing(id: string): Breach<Facts> {
        const facts = { column: columnOf(template, id).name, school: record.name };
        return brokenAt(fieldPlace(list, record, id), facts);
      }
    }
  },
};
