/** RNG016: where the form asks why something was not done, the reason is given. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { fieldPlace, type ListRule } from './list-rule';

export const rng016: ListRule<'RNG016'> = {
  code: 'RNG016',
  source: {
    vi: 'Mẫu 1, mục 2 điểm c: số trường chưa thực hiện công khai, lí do',
    en: 'Mẫu 1, 2 c: schools that did not disclose, and why',
  },
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'public-disclosure',
    passes: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            disclosed2018: 'x',
            disclosed2019: 'x',
            disclosed2020: 'chưa',
            disclosed2021: 'x',
            reason: 'Trường nghỉ phòng dịch Covid-19',
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường Mầm non Hoa Sen',
            kind: 'Mầm non',
            disclosed2018: 'x',
            disclosed2019: 'x',
            disclosed2020: 'chưa',
            disclosed2021: 'x',
            reason: '',
          },
        ],
        found: [{ row: 1, column: 'reason' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'explained') continue;
      for (const record of list.records) {
        const given = record.fields[check.by]?.reading.state;
        const undone = check.columns.filter((id) => record.fields[id]?.reading.state === 'notDone');
        if (undone.length === 0 || (given !== undefined && given !== 'blank')) continue;
        const columns = undone.map((id) => columnOf(template, id).name);
        const related = undone.map((id) => fieldPlace(list, record, id));
        const facts = { school: record.name, columns, by: columnOf(template, check.by).name };
        yield hit('RNG016', fieldPlace(list, record, check.by), facts, { related });
      }
    }
  },
};
