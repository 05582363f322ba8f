/** RNG005: nothing has been done after the day the figures stand at; what is planned may be. */

import { isBefore } from '../../text/dates';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { dayOf } from '../../submission/field-days';
import type { LocalName } from '../../findings/place';

/** A day after the date the figures stand at. ISO, as far as known. */
interface Facts {
  readonly column: LocalName;
  readonly school: string;
  readonly day: string;
  readonly asOf: string;
}

export const rng005: Rule<'RNG005', Facts> = {
  code: 'RNG005',
  severity: 'error',
  version: 1,
  source: {
    vi: 'Mẫu 1, bảng 1a: số liệu tính đến một ngày',
    en: 'Mẫu 1, table 1a: figures stand at a date',
  },
  canSwitchOff: true,
  *inList({ template, list, asOf }) {
    if (asOf === undefined) return;
    const dated = template.columns.filter(
      ({ values }) => values.kind === 'done' || (values.kind === 'date' && !values.isPlanned),
    );
    for (const record of list.records) {
      for (const { id, name: column } of dated) {
        const day = dayOf(record, id);
        if (day === undefined || !isBefore(asOf, day)) continue;
        const facts = { column, school: record.name, day, asOf };
        yield brokenAt(fieldPlace(list, record, id), facts);
      }
    }
  },
};
