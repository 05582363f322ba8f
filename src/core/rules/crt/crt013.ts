/** CRT013: a criterion stands once in an assessment. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** A criterion stands twice in an assessment. */
interface Facts {
  readonly code: string;
  readonly firstCell: string;
}

export const crt013: Rule<'CRT013', Facts> = {
  code: 'CRT013',
  severity: 'error',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, criteria } of assessmentsIn(input)) {
      const firsts = new Map<string, string>();
      for (const { record, code } of criteria) {
        const at = fieldPlace(input.list, record, check.criterion);
        const firstCell = firsts.get(code);
        if (firstCell === undefined) firsts.set(code, at.cell ?? '');
        else yield brokenAt(at, { code, firstCell }, { related: [{ ...at, cell: firstCell }] });
      }
    }
  },
};
