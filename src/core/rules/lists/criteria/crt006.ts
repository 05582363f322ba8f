/** CRT006: every criterion has a row that answers for it. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { PLAN } from './criteria-fields';
import { sharedOut } from './shared-out';

export const crt006: ListRule<'CRT006'> = {
  code: 'CRT006',
  source: PLAN,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'plan-resources',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [
          { standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10', resource: 'Nhóm 1' },
          { standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4', resource: 'Nhóm 2' },
          { standard: 3, criteria: 'Tiêu chí 3.1 đến tiêu chí 3.6', resource: 'Nhóm 3' },
          { standard: 4, criteria: 'Tiêu chí 4.1 đến tiêu chí 4.2', resource: 'Nhóm 4' },
          { standard: 5, criteria: 'Tiêu chí 5.1 đến tiêu chí 5.6', resource: 'Nhóm 5' },
        ],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [
          { standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.9', resource: 'Nhóm 1' },
          { standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4', resource: 'Nhóm 2' },
          { standard: 3, criteria: 'Tiêu chí 3.1 đến tiêu chí 3.6', resource: 'Nhóm 3' },
          { standard: 4, criteria: 'Tiêu chí 4.1 đến tiêu chí 4.2', resource: 'Nhóm 4' },
          { standard: 5, criteria: 'Tiêu chí 5.1 đến tiêu chí 5.6', resource: 'Nhóm 5' },
        ],
        found: [{ row: 1, column: 'criteria' }],
      },
    ],
  },
  *check(input) {
    for (const { check, catalogue, records, coverage } of sharedOut(input)) {
      const [first] = records;
      const { missing } = coverage;
      if (!first || missing.length === 0) continue;
      const facts = { missing, circular: catalogue.regulation.title };
      yield hit('CRT006', fieldPlace(input.list, first, check.column), facts);
    }
  },
};
