/** CRT005: the criteria of a row are of the standard that it names. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { checksOf, criteriaFields, PLAN, standardOf } from './criteria-fields';

export const crt005: ListRule<'CRT005'> = {
  code: 'CRT005',
  source: PLAN,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'plan-resources',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 2.4', resource: 'Nhóm 2' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2023-10-17',
        rows: [{ standard: 2, criteria: 'Tiêu chí 2.1 đến tiêu chí 3.1', resource: 'Nhóm 2' }],
        found: [{ row: 1, column: 'criteria' }],
      },
    ],
  },
  *check(input) {
    for (const { column: id, standard } of checksOf(input.template, 'ofStandard')) {
      for (const { record, column, expanded } of criteriaFields(input)) {
        const named = record.fields[standard]?.reading;
        if (column.id !== id || named?.state !== 'criteria') continue;
        const standards = named.items.flatMap((one) => (one.kind === 'standard' ? [one.standard] : []));
        const codes = expanded.criteria.filter((code) => !standards.includes(standardOf(code)));
        if (standards.length === 0 || codes.length === 0) continue;
        const facts = { codes, standard: standards.join(', ') };
        yield hit('CRT005', fieldPlace(input.list, record, id), facts);
      }
    }
  },
};
