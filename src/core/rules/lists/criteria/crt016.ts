/** CRT016: a criterion of the standards reaches a level, one of Mức 4 is met or not. */

import { isLevel4 } from '../../../regulations/catalogue';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { assessmentsIn } from './assessment';
import { CIRCULARS } from './criteria-fields';

export const crt016: ListRule<'CRT016'> = {
  code: 'CRT016',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Đạt Mức 3' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục', level: 'Đạt' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Phương hướng', level: 'Đạt' },
          { criterion: 'Mức 4: 1', title: 'Kế hoạch giáo dục', level: 'Mức 2' },
        ],
        found: [
          { row: 1, column: 'level' },
          { row: 2, column: 'level' },
        ],
      },
    ],
  },
  *check(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      for (const { record, code, level } of criteria) {
        if (level === undefined || level === 0 || (level === 4) === isLevel4(code)) continue;
        yield hit('CRT016', fieldPlace(input.list, record, check.level), { code, level });
      }
    }
  },
};
