/** TYP009: Excel kept a number or a day of a criterion: 1.10 as 1.1, 1-10 as the first of October. */

import { columnOf } from '../../../template/template';
import { hit } from '../../../findings/findings';
import { READING } from '../../rule';
import { fieldsReadAs } from '../fields-read-as';
import { fieldPlace, type ListRule } from '../list-rule';
import { catalogueOf } from './governing-catalogue';

export const typ009: ListRule<'TYP009'> = {
  code: 'TYP009',
  source: READING,
  version: 1,
  canSwitchOff: false,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.10', title: 'Đảm bảo an ninh trật tự', level: 'Mức 1' },
          { criterion: 1.2, title: 'Hội đồng trường', level: 'Mức 1' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: 1.1, title: 'Đảm bảo an ninh trật tự', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1-Oct', title: 'Đảm bảo an ninh trật tự', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    for (const { record, id, reading, typed } of fieldsReadAs(list, 'damaged')) {
      const catalogue = catalogueOf(input, record);
      const all = reading.candidates.flatMap((one) => (one.kind === 'criterion' ? [one.code] : []));
      // Without a catalogue all of them may exist.
      const candidates = all.filter((code) => catalogue?.codes.includes(code) ?? true);
      const facts = { column: columnOf(template, id).name, typed, damage: reading.damage, candidates };
      yield hit('TYP009', fieldPlace(list, record, id), facts);
    }
  },
};
