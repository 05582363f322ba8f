/** RNG001 in lists: a count is whole and not below 0; anything else is added nowhere. */

import { hit } from '../../findings/findings';
import { isCount } from '../../submission/known-values';
import { READING } from '../rule';
import { fieldPlace, type ListRule } from './list-rule';

export const rng001Field: ListRule<'RNG001'> = {
  code: 'RNG001',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          { name: 'Trường THCS Nguyễn Du', kind: 'THCS', year: 2021, received: 120, issued: 120, left: 0 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { name: 'Trường THCS Nguyễn Du', kind: 'THCS', year: 2021, received: 120.5, issued: 120, left: -1 },
        ],
        found: [
          { row: 1, column: 'received' },
          { row: 1, column: 'left' },
        ],
      },
    ],
  },
  *check({ template, list }) {
    const counts = template.columns.filter(({ values }) => values.kind === 'count');
    for (const record of list.records) {
      for (const { id, name: column } of counts) {
        const reading = record.fields[id]?.reading;
        if (reading?.state !== 'count' || isCount(reading.value)) continue;
        yield hit('RNG001', fieldPlace(list, record, id), { column, actual: reading.value });
      }
    }
  },
};
