/** CRT009: whoever reaches a level reaches those below it: marks stand in all of them. */

import { isLevel4 } from '../../../regulations/catalogue';
import type { Field } from '../../../submission/list-submission';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { assessmentsIn, levelNumber } from './assessment';
import { CIRCULARS } from './criteria-fields';

export const crt009: ListRule<'CRT009'> = {
  code: 'CRT009',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Tên tiêu chí', 'level=level1': 'x', 'level=level2': 'x' },
          { criterion: '1.3', title: 'Tên tiêu chí', 'level=level1': 'x' },
        ],
      },
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Tên tiêu chí', 'level=level2': 'x' },
          { criterion: '1.3', title: 'Tên tiêu chí', 'level=level1': 'x' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [
          { criterion: '1.1', title: 'Tên tiêu chí', 'level=level1': 'x', 'level=level2': 'x' },
          { criterion: '1.3', title: 'Tên tiêu chí', 'level=level2': 'x' },
        ],
        found: [{ row: 2, column: 'level=level2' }],
      },
    ],
  },
  *check(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      // Where no row has several marks, only the highest level is marked: then nothing is left out.
      const isCumulative = criteria.some(({ field }) => lowerOf(field).length > 0);
      for (const { record, code, level, field } of isCumulative ? criteria : []) {
        if (level === undefined || isLevel4(code)) continue;
        const marked = lowerOf(field);
        const below = Array.from({ length: Math.max(0, level - 1) }, (_, i) => i + 1);
        const missing = below.filter((one) => !marked.includes(one));
        if (missing.length === 0) continue;
        yield hit('CRT009', fieldPlace(input.list, record, check.level), { code, level, missing });
      }
    }
  },
};

/** The levels that are marked below the highest one. */
function lowerOf(field: Field | undefined): number[] {
  return field?.reading.state === 'choice' ? field.reading.lower.map(levelNumber) : [];
}
