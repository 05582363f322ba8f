/** SCH004: no more than a declared number in any of these columns (three people of each level). */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { SCHEDULE } from './schedule';
import type { LocalName } from '../../findings/place';

/** More people than may come. */
interface Facts {
  readonly unit: string;
  readonly column: LocalName;
  readonly actual: number;
  readonly limit: number;
}

export const sch004: Rule<'SCH004', Facts> = {
  code: 'SCH004',
  severity: 'error',
  version: 1,
  source: SCHEDULE,
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'mostEach') continue;
      for (const record of list.records) {
        for (const id of check.columns) {
          const reading = record.fields[id]?.reading;
          if (reading?.state !== 'count' || reading.value <= check.most) continue;
          const facts = {
            unit: record.name,
            column: columnOf(template, id).name,
            actual: reading.value,
            limit: check.most,
          };
          yield brokenAt(fieldPlace(list, record, id), facts);
        }
      }
    }
  },
};
