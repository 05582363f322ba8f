/** EVD007: codes are those of the circular in force: no MC. before 57/2026, no boxes after it. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { evidenceLines, GUIDANCE } from '../criteria/evidence-lines';
import { catalogueOf } from '../criteria/governing-catalogue';

/** A code as another circular has them. */
interface Facts {
  readonly code: string;
  readonly circular: string;
}

export const evd007: Rule<'EVD007', Facts> = {
  code: 'EVD007',
  severity: 'query',
  version: 1,
  source: GUIDANCE,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, lines } of evidenceLines(input)) {
      for (const { record, code } of lines) {
        const catalogue = catalogueOf(input, record);
        if (!catalogue || catalogue.regulation.evidence.families.includes(code.family)) continue;
        const facts = { code: code.canonical, circular: catalogue.regulation.title };
        yield brokenAt(fieldPlace(input.list, record, check.code), facts);
      }
    }
  },
};
