/** CRT007: no criterion is two rows’, unless one of them says that groups work together. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { PLAN } from './criteria-fields';
import { sharedOut } from './shared-out';

export const crt007: ListRule<'CRT007'> = {
  code: 'CRT007',
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
          {
            standard: 2,
            criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4; 1.4',
            resource: 'Nhóm 2 phối hợp với nhóm 1',
          },
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
          { standard: 1, criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10', resource: 'Nhóm 1' },
          { standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4; 1.4', resource: 'Nhóm 2' },
          { standard: 3, criteria: 'Tiêu chí 3.1 đến tiêu chí 3.6', resource: 'Nhóm 3' },
          { standard: 4, criteria: 'Tiêu chí 4.1 đến tiêu chí 4.2', resource: 'Nhóm 4' },
          { standard: 5, criteria: 'Tiêu chí 5.1 đến tiêu chí 5.6', resource: 'Nhóm 5' },
        ],
        found: [{ row: 2, column: 'criteria' }],
      },
    ],
  },
  *check(input) {
    for (const { check, records, coverage, saysShared } of sharedOut(input)) {
      const byRows = new Map<string, { readonly rows: readonly number[]; readonly codes: string[] }>();
      for (const { code, groups } of coverage.shared) {
        const key = groups.join(' ');
        const known = byRows.get(key) ?? { rows: groups, codes: [] };
        byRows.set(key, known);
        known.codes.push(code);
      }
      for (const { rows, codes } of byRows.values()) {
        const [first, ...others] = rows.flatMap((row) => records[row] ?? []);
        const last = others.at(-1);
        if (!first || !last || [first, ...others].some(saysShared)) continue;
        const other = fieldPlace(input.list, first, check.column);
        const facts = { codes, otherCell: other.cell ?? '' };
        yield hit('CRT007', fieldPlace(input.list, last, check.column), facts, { related: [other] });
      }
    }
  },
};
