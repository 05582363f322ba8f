/** CRT013: a criterion stands once in an assessment. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { assessmentsIn } from './assessment';
import { CIRCULARS } from './criteria-fields';

export const crt013: ListRule<'CRT013'> = {
  code: 'CRT013',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: '1.10', title: 'An ninh', level: 'Mức 2' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Mức 1' },
          { criterion: 'Tiêu chí 1.1', title: 'Phương hướng', level: 'Mức 2' },
        ],
        found: [{ row: 2, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      const firsts = new Map<string, string>();
      for (const { record, code } of criteria) {
        const at = fieldPlace(input.list, record, check.criterion);
        const firstCell = firsts.get(code);
        if (firstCell === undefined) firsts.set(code, at.cell ?? '');
        else yield hit('CRT013', at, { code, firstCell }, { related: [{ ...at, cell: firstCell }] });
      }
    }
  },
};
