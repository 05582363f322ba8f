/**
 * CRT003: a criterion that other circulars have, and the one in force does not: 3.5 since 22/2024.
 */

import { elsewhere } from '../../regulations/catalogue';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { CIRCULARS, criteriaFields } from '../criteria/criteria-fields';
import type { LocalName } from '../../findings/place';

/** A criterion that the circular in force does not have, but others do. */
interface Facts {
  readonly column: LocalName;
  readonly code: string;
  readonly circular: string;
  readonly others: readonly string[];
}

export const crt003: Rule<'CRT003', Facts> = {
  code: 'CRT003',
  severity: 'query',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
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
        yield brokenAt(fieldPlace(input.list, record, column.id), facts);
      }
    }
  },
};
