/** CRT004: a range of criteria that runs backwards: nothing is taken from it. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { criteriaFields, PLAN } from './criteria-fields';

export const crt004: ListRule<'CRT004'> = {
  code: 'CRT004',
  source: PLAN,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'plan-resources',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10', resource: 'Nhóm 1' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 1, criteria: 'Tiêu chí 1.10 đến tiêu chí 1.1', resource: 'Nhóm 1' }],
        found: [{ row: 1, column: 'criteria' }],
      },
    ],
  },
  *check(input) {
    for (const { record, column, expanded } of criteriaFields(input)) {
      for (const problem of expanded.problems) {
        if (problem.kind !== 'descending') continue;
        const facts = { column: column.name, from: problem.from, to: problem.to };
        yield hit('CRT004', fieldPlace(input.list, record, column.id), facts);
      }
    }
  },
};
