/** TYP013: a criterion with a comma, which could also be two. */

import { hit } from '../../../findings/findings';
import { READING } from '../../rule';
import { fieldPlace, type ListRule } from '../list-rule';

export const typ013: ListRule<'TYP013'> = {
  code: 'TYP013',
  source: READING,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1,1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    const columns = template.columns.filter(
      ({ values }) => values.kind === 'criterion' || values.kind === 'criteria',
    );
    for (const record of list.records) {
      for (const { id, name } of columns) {
        const field = record.fields[id];
        if (field?.reading.state !== 'criteria' || field.reading.manner !== 'commaDecimal') continue;
        const read = field.reading.items.flatMap((one) => (one.kind === 'criterion' ? [one.code] : []));
        yield hit('TYP013', fieldPlace(list, record, id), { column: name, typed: field.typed, read });
      }
    }
  },
};
