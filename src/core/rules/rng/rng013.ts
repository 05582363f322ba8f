/**
 * RNG013: over a table, what must come first is not dated later: registering before assessing (a
 * query).
 */

import type { Field } from '../../submission/list-submission';
import type { KnownDay } from '../../text/dates';
import { cellOf } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** Over a table: what must come first is dated later. ISO, as far as known. */
interface Facts {
  readonly earlier: LocalName;
  readonly later: LocalName;
  readonly earlierDay: string;
  readonly laterDay: string;
}

export const rng013: Rule<'RNG013', Facts> = {
  code: 'RNG013',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Hướng dẫn KĐCLGD 2017-2018 của Sở GD&ĐT Ninh Bình, mục III.2: nộp hồ sơ đăng ký trước, tổ chức đánh giá ngoài sau',
    en: 'Ninh Bình guidance 2017–2018, III.2: dossiers are handed in first, assessed then',
  },
  canSwitchOff: true,
  *inTable({ template, table }) {
    const { head = {} } = table;
    const nameOf = (id: string): { vi: string; en: string } => {
      return template.head?.find((column) => column.id === id)?.name ?? { vi: id, en: id };
    };
    for (const { earlier, later } of template.headChecks ?? []) {
      const [first, second] = [head[earlier], head[later]];
      const [earlierDay, laterDay] = [dayOf(first), dayOf(second)];
      if (!first || !second || earlierDay === undefined || laterDay === undefined) continue;
      // Of «12/2017» no more is known than the month, and only what is known can be compared.
      const known = Math.min(earlierDay.length, laterDay.length);
      if (earlierDay.slice(0, known) <= laterDay.slice(0, known)) continue;
      const facts = { earlier: nameOf(earlier), later: nameOf(later), earlierDay, laterDay };
      yield brokenAt(cellOf(table, second.cell), facts, { related: [cellOf(table, first.cell)] });
    }
  },
};

function dayOf(field: Field | undefined): KnownDay | undefined {
  return field?.reading.state === 'date' ? field.reading.day : undefined;
}
