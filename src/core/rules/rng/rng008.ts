/**
 * RNG008: no external assessment without a self-assessment, no result without an external
 * assessment.
 */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { PROCEDURE } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { unmetNeeds } from './needed-fields';
import type { LocalName } from '../../findings/place';

/** Given although what it needs was not done. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly needs: LocalName;
}

export const rng008: Rule<'RNG008', Facts> = {
  code: 'RNG008',
  severity: 'error',
  version: 1,
  source: PROCEDURE,
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const { record, check, isProved } of unmetNeeds(template, list)) {
      if (isProved) continue;
      const facts = {
        school: record.name,
        column: columnOf(template, check.column).name,
        needs: columnOf(template, check.needs).name,
      };
      const related = [fieldPlace(list, record, check.column)];
      yield brokenAt(fieldPlace(list, record, check.needs), facts, { related });
    }
  },
};
