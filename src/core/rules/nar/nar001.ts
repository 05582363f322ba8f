/**
 * NAR001: a section of the report without a text, while others have one; a query, because a section
 * may not apply.
 */

import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';

/** A section without a text. */
interface Facts {
  readonly section: string;
}

export const nar001: Rule<'NAR001', Facts> = {
  code: 'NAR001',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1 và Mẫu 2',
    en: 'Bình Phước, inspection plan 2022, forms 1 and 2',
  },
  canSwitchOff: true,
  *inList({ template, list }) {
    for (const check of template.checks) {
      if (check.check !== 'filled') continue;
      const isBlank = (id: string, index: number): boolean =>
        list.records[index]?.fields[id]?.reading.state === 'blank';
      const blank = list.records.filter((_, i) => isBlank(check.column, i));
      if (blank.length === list.records.length) continue;
      for (const record of blank)
        yield brokenAt(fieldPlace(list, record, check.column), { section: record.name });
    }
  },
};
