/**
 * RNG009: a result whose external assessment is blank; bảng 1a proves it, because its results add
 * up to it.
 */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { PROCEDURE } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { unmetNeeds } from './needed-fields';
import type { LocalName } from '../../findings/place';

/** Given, and what it needs is blank: taken as done. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly needs: LocalName;
}

export const rng009: Rule<'RNG009', Facts> = {
  code: 'RNG009',
  severity: 'query',
  version: 1,
  source: PROCEDURE,
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const { record, check, isProved } of unmetNeeds(template, list)) {
      if (!isProved) continue;
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
