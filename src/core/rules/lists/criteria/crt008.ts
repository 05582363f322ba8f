/** CRT008: no criterion reaches a level that the circular does not give it: many have no Mức 3. */

import { hasLevel, isLevel4 } from '../../../regulations/catalogue';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { assessmentsIn } from './assessment';
import { CIRCULARS } from './criteria-fields';

export const crt008: ListRule<'CRT008'> = {
  code: 'CRT008',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.2', title: 'Hội đồng trường', level: 'Mức 2' },
          { criterion: '1.3', title: 'Tổ chức Đảng', level: 'Mức 3' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '1.2', title: 'Hội đồng trường', level: 'Mức 3' }],
        found: [{ row: 1, column: 'level' }],
      },
    ],
  },
  *check(input) {
    for (const { check, criteria, catalogue } of assessmentsIn(input)) {
      if (!catalogue) continue;
      for (const { record, code, level } of criteria) {
        if (level === undefined || level === 0 || level === 4 || isLevel4(code)) continue;
        if (!catalogue.codes.includes(code) || hasLevel(catalogue, code, level)) continue;
        const facts = { code, level, circular: catalogue.regulation.title };
        yield hit('CRT008', fieldPlace(input.list, record, check.level), facts);
      }
    }
  },
};
