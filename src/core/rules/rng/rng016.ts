/** RNG016: where the form asks why something was not done, the reason is given. */

import { columnOf } from '../../template/template';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Something was not done, and nothing says why. */
interface Facts {
  readonly school: string;
  readonly columns: readonly LocalName[];
  readonly by: LocalName;
}

export const rng016: Rule<'RNG016', Facts> = {
  code: 'RNG016',
  severity: 'error',
  version: 1,
  source: {
    vi: 'Mẫu 1, mục 2 điểm c: số trường chưa thực hiện công khai, lí do',
    en: 'Mẫu 1, 2 c: schools that did not disclose, and why',
  },
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'explained') continue;
      for (const record of list.records) {
        const given = record.fields[check.by]?.reading.state;
        const undone = check.columns.filter((id) => record.fields[id]?.reading.state === 'notDone');
        if (undone.length === 0 || (given !== undefined && given !== 'blank')) continue;
        const columns = undone.map((id) => columnOf(template, id).name);
        const related = undone.map((id) => fieldPlace(list, record, id));
        const facts = { school: record.name, columns, by: columnOf(template, check.by).name };
        yield brokenAt(fieldPlace(list, record, check.by), facts, { related });
      }
    }
  },
};
