/** EVD002: a piece is filed under the criterion of its code, that of its first use. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { criterionOf } from '../criteria/criteria-fields';
import { evidenceLines, GUIDANCE } from '../criteria/evidence-lines';

/** Filed under another criterion than its code names. */
interface Facts {
  readonly code: string;
  readonly filed: string;
  readonly named: string;
}

export const evd002: Rule<'EVD002', Facts> = {
  code: 'EVD002',
  severity: 'query',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, lines } of evidenceLines(input)) {
      for (const { record, code } of lines) {
        const filed = criterionOf(record, check.criterion);
        if (filed === undefined || filed === code.criterion) continue;
        const facts = { code: code.canonical, filed, named: code.criterion };
        yield brokenAt(fieldPlace(input.list, record, check.code), facts);
      }
    }
  },
};
