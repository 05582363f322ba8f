/** REG012: the national standard asks for an accreditation level. */

import { columnOf } from '../../template/template';
import { dayOf } from '../../submission/field-days';
import { choiceIn, choicesOf, isKnownIn, lacksLevel, possibleRegulations } from './governing-regulation';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** A choice that asks for a higher one in another column. `actual` null: none is given. */
interface Facts {
  readonly school: string;
  readonly choice: string;
  readonly from: LocalName;
  readonly least: string;
  readonly actual: string | null;
}

export const reg012: Rule<'REG012', Facts> = {
  code: 'REG012',
  severity: 'query',
  version: 2,
  source: {
    vi: 'Chuẩn quốc gia mức độ 1 phải đạt từ cấp độ 2, mức độ 2 từ cấp độ 3 (Thông tư 17, 18, 19/2018/TT-BGDĐT, Điều 37)',
    en: 'national standard 1 asks for level 2, 2 for level 3 (Circulars 17, 18, 19/2018, article 37)',
  },
  canSwitchOff: true,
  *inList({ template, list, asOf }) {
    for (const check of template.checks) {
      if (check.check !== 'allowsTitle') continue;
      const [title, level] = [columnOf(template, check.title), columnOf(template, check.level)];
      for (const record of list.records) {
        const chosen = choiceIn(title, record);
        if (!chosen || !isKnownIn(level, record)) continue;
        const reached = choiceIn(level, record);
        const decidedOn = dayOf(record, check.decidedOn);
        const lacking = possibleRegulations(template, record, decidedOn, asOf).map((one) =>
          lacksLevel(one, chosen, reached),
        );
        const [least] = lacking;
        // What one regulation asks for and another does not is REG018's to ask.
        if (least === undefined || lacking.some((one) => one !== least)) continue;
        const facts = {
          school: record.name,
          choice: chosen.label,
          from: level.name,
          least: choicesOf(level).find(({ rank }) => rank === least)?.label ?? String(least),
          actual: reached?.label ?? null,
        };
        const related = [fieldPlace(list, record, check.level)];
        yield brokenAt(fieldPlace(list, record, check.title), facts, { related });
      }
    }
  },
};
