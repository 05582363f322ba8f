/** TYP011: a code of evidence that cannot be read. */

import { columnOf } from '../../../template/template';
import { hit } from '../../../findings/findings';
import { READING } from '../../rule';
import { fieldsReadAs } from '../fields-read-as';
import { fieldPlace, type ListRule } from '../list-rule';

export const typ011: ListRule<'TYP011'> = {
  code: 'TYP011',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'evidence-index',
    passes: [
      {
        rows: [
          { code: '[H1-1.1-01]', name: 'Chiến lược phát triển nhà trường', issued: '12/QĐ' },
          { code: 'H1-1.1-02', name: 'Nghị quyết', issued: '13/NQ' },
        ],
      },
    ],
    fails: [
      {
        rows: [{ code: '[H1.1-01]', name: 'Chiến lược phát triển nhà trường', issued: '12/QĐ' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(list, 'unreadable')) {
      const { name, values } = columnOf(template, id);
      if (values.kind !== 'evidenceCode') continue;
      const { why = null, candidates = [] } = reading;
      yield hit('TYP011', fieldPlace(list, record, id), { column: name, typed, why, candidates });
    }
  },
};
