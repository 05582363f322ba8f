/** CRT018: the day over a list is exact enough to tell which circular's criteria hold. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { COMPARED } from './crt001';
import { CIRCULARS } from './criteria-fields';
import { governing } from './governing-catalogue';

export const crt018: ListRule<'CRT018'> = {
  code: 'CRT018',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '02/2025' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
      },
    ],
    fails: [
      // On 25/01/2025 other criteria came into force.
      {
        head: { kind: 'Tiểu học', assessedOn: '2025' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    const id = template.columns.find(({ values }) => COMPARED.has(values.kind))?.id;
    if (id === undefined) return;
    // Once for a list: its day is one.
    for (const record of list.records) {
      const found = governing(input, record);
      if (found.is !== 'open') continue;
      const circulars = found.regulations.map(({ title }) => title);
      yield hit('CRT018', fieldPlace(list, record, id), { day: found.day, circulars });
      return;
    }
  },
};
