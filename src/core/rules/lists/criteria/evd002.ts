/** EVD002: a piece is filed under the criterion of its code, that of its first use. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { criterionOf } from './criteria-fields';
import { evidenceLines, GUIDANCE } from './evidence-lines';

export const evd002: ListRule<'EVD002'> = {
  code: 'EVD002',
  source: GUIDANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'evidence-index',
    passes: [{ rows: [{ criterion: '2.1', code: '[H2-2.1-01]', name: 'Hồ sơ', issued: '12/QĐ-THPT' }] }],
    fails: [
      {
        rows: [{ criterion: '2.3', code: '[H2-2.1-01]', name: 'Hồ sơ', issued: '12/QĐ-THPT' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const { check, lines } of evidenceLines(input)) {
      for (const { record, code } of lines) {
        const filed = criterionOf(record, check.criterion);
        if (filed === undefined || filed === code.criterion) continue;
        const facts = { code: code.canonical, filed, named: code.criterion };
        yield hit('EVD002', fieldPlace(input.list, record, check.code), facts);
      }
    }
  },
};
