/** CRT002: a criterion that no known circular has for schools of this kind. */

import { elsewhere } from '../../../regulations/catalogue';
import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { CIRCULARS, criteriaFields } from './criteria-fields';

export const crt002: ListRule<'CRT002'> = {
  code: 'CRT002',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '5.5', title: 'Kết quả giáo dục', level: 'Mức 1' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Tiểu học', assessedOn: '31/01/2022' },
        rows: [{ criterion: '5.6', title: 'Kết quả giáo dục', level: 'Mức 1' }],
        found: [{ row: 1, column: 'criterion' }],
      },
    ],
  },
  *check(input) {
    for (const { record, column, expanded, catalogue } of criteriaFields(input)) {
      for (const problem of expanded.problems) {
        if (problem.kind !== 'notInCatalogue') continue;
        const others = elsewhere(catalogue, problem.code);
        if (others.length > 0) continue;
        const facts = { column: column.name, code: problem.code, circular: catalogue.regulation.title };
        yield hit('CRT002', fieldPlace(input.list, record, column.id), facts);
      }
    }
  },
};
