/** CRT017: an assessment lists every criterion of the standards. */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn } from '../criteria/assessment';
import { CIRCULARS, codesAmong } from '../criteria/criteria-fields';

/** Criteria of the circular that the assessment does not list. */
interface Facts {
  readonly missing: readonly string[];
  readonly circular: string;
}

export const crt017: Rule<'CRT017', Facts> = {
  code: 'CRT017',
  severity: 'error',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const { check, criteria, catalogue } of assessmentsIn(input)) {
      const [first] = input.list.records;
      // The criteria of the standards stand in the list that the part belongs to, and a finding
      // says where it has none.
      if (!catalogue || !first || input.list.part) continue;
      const listed = new Set(criteria.map(({ code }) => code));
      const missing = codesAmong(catalogue, 'standards').filter((code) => !listed.has(code));
      // A row that could not be read may be the one that seems to be missing.
      if (missing.length === 0 || criteria.length < input.list.records.length) continue;
      const facts = { missing, circular: catalogue.regulation.title };
      yield brokenAt(fieldPlace(input.list, first, check.criterion), facts);
    }
  },
};
