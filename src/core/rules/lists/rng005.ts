/** RNG005: nothing has been done after the day the figures stand at; what is planned may be. */

import { isBefore } from '../../text/dates';
import { hit } from '../../findings/findings';
import { fieldPlace, type ListRule } from './list-rule';
import { dayOf } from '../../submission/field-days';

export const rng005: ListRule<'RNG005'> = {
  code: 'RNG005',
  source: {
    vi: 'Mẫu 1, bảng 1a: số liệu tính đến một ngày',
    en: 'Mẫu 1, table 1a: figures stand at a date',
  },
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: '31/05/2021' }],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: '31/05/2022' }],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
  *check({ template, list, asOf }) {
    if (asOf === undefined) return;
    const dated = template.columns.filter(
      ({ values }) => values.kind === 'done' || (values.kind === 'date' && !values.isPlanned),
    );
    for (const record of list.records) {
      for (const { id, name: column } of dated) {
        const day = dayOf(record, id);
        if (day === undefined || !isBefore(asOf, day)) continue;
        const facts = { column, school: record.name, day, asOf };
        yield hit('RNG005', fieldPlace(list, record, id), facts);
      }
    }
  },
};
