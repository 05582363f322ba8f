/** RNG019: a field that every record has to give is not blank. Blank is not «chưa», and not 0. */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A field that each record has to give is blank. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
}

export const rng019: Rule<'RNG019', Facts> = {
  code: 'RNG019',
  severity: 'error',
  version: 1,
  source: {
    vi: 'Mẫu 1, mục 2 và 3: số trường đã thực hiện trên tổng số trường, nên trường nào cũng phải trả lời',
    en: 'Mẫu 1, 2 and 3: schools that did it of all schools, so that each has to answer',
  },
  // Without it a school that said nothing would pass for one that did nothing.
  canSwitchOff: false,
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'answered') continue;
      for (const record of list.records) {
        for (const id of check.columns) {
          if (record.fields[id]?.reading.state !== 'blank') continue;
          const facts = { school: record.name, column: columnOf(template, id).name };
          yield brokenAt(fieldPlace(list, record, id), facts);
        }
      }
    }
  },
};
