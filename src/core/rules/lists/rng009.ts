/** RNG009: a result whose external assessment is blank; bảng 1a proves it, because its results add up to it. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { fieldPlace, PROCEDURE, type ListRule } from './list-rule';
import { unmetNeeds } from './needed-fields';

export const rng009: ListRule<'RNG009'> = {
  code: 'RNG009',
  source: PROCEDURE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            result: 'Đạt cấp độ 1',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x', result: 'Đạt cấp độ 1' },
        ],
        found: [{ row: 1, column: 'externallyAssessed' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const { record, check, isProved } of unmetNeeds(template, list)) {
      if (!isProved) continue;
      const facts = {
        school: record.name,
        column: columnOf(template, check.column).name,
        needs: columnOf(template, check.needs).name,
      };
      const related = [fieldPlace(list, record, check.column)];
      yield hit('RNG009', fieldPlace(list, record, check.needs), facts, { related });
    }
  },
};
