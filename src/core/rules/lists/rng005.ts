/** RNG005: nothing has been done after the day the figures stand at. */

import { columnOf } from '../../template/template';
import { isBefore } from '../../text/dates';
import { hit } from '../findings';
import { fieldPlace, type ListRule } from './list-rule';
import { dayOf } from './field-days';

export const rng005: ListRule = {
  code: 'RNG005',
  source: {
    vi: 'Mẫu 1, bảng 1a: số liệu tính đến một ngày',
    en: 'Mẫu 1, table 1a: figures stand at a date',
  },
  *check({ template, list, asOf }) {
    if (asOf === undefined) return;
    for (const record of list.records) {
      for (const id of Object.keys(record.fields)) {
        const day = dayOf(record, id);
        if (day === undefined || !isBefore(asOf, day)) continue;
        const facts = { column: columnOf(template, id).name, school: record.name, day, asOf };
        yield hit('RNG005', fieldPlace(list, record, id), facts);
      }
    }
  },
};
