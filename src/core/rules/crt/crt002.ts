/** CRT002: a criterion that no known circular has for schools of this kind. */

import { elsewhere } from '../../regulations/catalogue';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { CIRCULARS, criteriaFields } from '../criteria/criteria-fields';
import type { LocalName } from '../../findings/place';

/** A criterion that no known circular has for such schools. */
interface Facts {
  readonly column: LocalName;
  readonly code: string;
  readonly circular: string;
}

export const crt002: Rule<'CRT002', Facts> = {
  code: 'CRT002',
  severity: 'error',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const { record, column, expanded, catalogue } of criteriaFields(input)) {
      for (const problem of expanded.problems) {
        if (problem.kind !== 'notInCatalogue') continue;
        const others = elsewhere(catalogue, problem.code);
        if (others.length > 0) continue;
        const facts = { column: column.name, code: problem.code, circular: catalogue.regulation.title };
        yield brokenAt(fieldPlace(input.list, record, column.id), facts);
      }
    }
  },
};
