/** CRT003: a criterion that other circulars have, and the one in force does not: 3.5 since 22/2024. */

import { elsewhere } from '../../../regulations/catalogue';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { CIRCULARS, criteriaFields } from './criteria-fields';

export const crt003: ListRule<'CRT003'> = {
  code: 'CRT003',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '3.5', title: 'Thiết bị', level: 'Mức 1' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '15/03/2025' },
        rows: [{ criterion: '3.5', title: 'Thiết bị', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    for (const { record, column, expanded, catalogue } of criteriaFields(input)) {
      for (const problem of expanded.problems) {
        if (problem.kind !== 'notInCatalogue') continue;
        const others = elsewhere(catalogue, problem.code);
        if (others.length === 0) continue;
        const facts = {
          column: column.name,
          code: problem.code,
          circular: catalogue.regulation.title,
          others,
        };
        yield hit('CRT003', fieldPlace(input.list, record, column.id), facts);
      }
    }
  },
};
