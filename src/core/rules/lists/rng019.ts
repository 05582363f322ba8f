/** RNG019: a field that every record has to give is not blank. Blank is not «chưa», and not 0. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { fieldPlace, type ListRule } from './list-rule';

export const rng019: ListRule<'RNG019'> = {
  code: 'RNG019',
  source: {
    vi: 'Mẫu 1, mục 2 và 3: số trường đã thực hiện trên tổng số trường, nên trường nào cũng phải trả lời',
    en: 'Mẫu 1, 2 and 3: schools that did it of all schools, so that each has to answer',
  },
  version: 1,
  // Without it a school that said nothing would pass for one that did nothing.
  canSwitchOff: false,
  examples: {
    of: 'public-disclosure',
    passes: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            disclosed2018: 'x',
            disclosed2019: 'có',
            disclosed2020: 'chưa',
            disclosed2021: '15/06/2021',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            disclosed2018: 'x',
            disclosed2019: '',
            disclosed2020: 'x',
            disclosed2021: 'x',
          },
        ],
        found: [{ row: 1, column: 'disclosed2019' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'answered') continue;
      for (const record of list.records) {
        for (const id of check.columns) {
          if (record.fields[id]?.reading.state !== 'blank') continue;
          const facts = { school: record.name, column: columnOf(template, id).name };
          yield hit('RNG019', fieldPlace(list, record, id), facts);
        }
      }
    }
  },
};
