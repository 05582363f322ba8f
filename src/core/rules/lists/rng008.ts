/** RNG008: no external assessment without a self-assessment, no result without an external assessment. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { fieldPlace, PROCEDURE, type ListRule } from './list-rule';
import { unmetNeeds } from './needed-fields';

export const rng008: ListRule<'RNG008'> = {
  code: 'RNG008',
  source: PROCEDURE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [
      {
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', selfAssessed: 'x', externallyAssessed: 'x' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            externallyAssessed: 'x',
            result: 'Đạt cấp độ 1',
          },
        ],
        found: [{ row: 1, column: 'selfAssessed' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const { record, check, isProved } of unmetNeeds(template, list)) {
      if (isProved) continue;
      const facts = {
        school: record.name,
        column: columnOf(template, check.column).name,
        needs: columnOf(template, check.needs).name,
      };
      const related = [fieldPlace(list, record, check.column)];
      yield hit('RNG008', fieldPlace(list, record, check.needs), facts, { related });
    }
  },
};
