/** NAR001: a section of the report without a text, while others have one; a query, because a section may not apply. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';

export const nar001: ListRule<'NAR001'> = {
  code: 'NAR001',
  version: 1,
  source: {
    vi: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1 và Mẫu 2',
    en: 'Bình Phước, inspection plan 2022, forms 1 and 2',
  },
  canSwitchOff: true,
  examples: {
    of: 'narrative-report',
    passes: [
      { rows: [{ section: '1.b', heading: 'Công tác chỉ đạo', text: 'Đã ban hành 3 văn bản.' }] },
      // Nobody has begun yet.
      {
        rows: [
          { section: '1.b', heading: 'Công tác chỉ đạo' },
          { section: '1.c', heading: 'Quản lý phần mềm' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { section: '1.b', heading: 'Công tác chỉ đạo', text: 'Đã ban hành 3 văn bản.' },
          { section: '1.c', heading: 'Quản lý phần mềm' },
        ],
        found: [{ row: 2, column: 'text' }],
      },
    ],
  },
  *check({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'filled') continue;
      const isBlank = (id: string, index: number): boolean =>
        list.records[index]?.fields[id]?.reading.state === 'blank';
      const blank = list.records.filter((_, i) => isBlank(check.column, i));
      if (blank.length === list.records.length) continue;
      for (const record of blank)
        yield hit('NAR001', fieldPlace(list, record, check.column), { section: record.name });
    }
  },
};
