/** CRT001: nothing can be compared with a catalogue: the kind of school, the day or the circular is not known. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { CIRCULARS } from './criteria-fields';
import { governing } from './governing-catalogue';

/** Columns that hold something of a catalogue. */
export const COMPARED: ReadonlySet<string> = new Set(['criterion', 'criteria', 'evidenceCode']);

export const crt001: ListRule<'CRT001'> = {
  code: 'CRT001',
  source: CIRCULARS,
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
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
      {
        head: { kind: 'Tiểu học', assessedOn: '01/06/2017' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
      // No circular of 2018 is about continuing education.
      {
        head: { kind: 'GDTX', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    const id = template.columns.find(({ values }) => COMPARED.has(values.kind))?.id;
    if (id === undefined) return;
    // Once for a list: what is not known of one row is mostly known of none.
    for (const record of list.records) {
      const found = governing(input, record);
      if (found.is !== 'unknown') continue;
      yield hit('CRT001', fieldPlace(list, record, id), { lacks: found.lacks });
      return;
    }
  },
};
