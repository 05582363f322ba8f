/** REG011: an award that holds for some years has not expired by the date of the figures. */

import { recognitionEnds } from '../../regulations/regulations';
import { columnOf } from '../../template/template';
import { dayOf } from '../../submission/field-days';
import { hasExpired, possibleRegulations } from './governing-regulation';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/** What was given on a day has expired by the date of the figures. ISO days. */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly day: string;
  readonly until: string;
  readonly years: number;
  readonly asOf: string;
}

export const reg011: Rule<'REG011', Facts> = {
  code: 'REG011',
  severity: 'query',
  version: 2,
  source: {
    vi: 'Giấy chứng nhận và danh hiệu có giá trị 5 năm; đủ 5 năm thì đánh giá chu kỳ 2 (Thông tư 17, 18, 19/2018/TT-BGDĐT: lawnet.vn 162577, 164046)',
    en: 'certificate and title hold for 5 years, then the second cycle is due (Circulars 17, 18, 19/2018: lawnet.vn 162577, 164046)',
  },
  canSwitchOff: true,
  *inList({ template, list, asOf }) {
    if (asOf === undefined) return;
    for (const check of template.checks) {
      if (check.check !== 'expires') continue;
      for (const record of list.records) {
        const day = dayOf(record, check.day);
        if (day === undefined) continue;
        const possible = possibleRegulations(template, record, day, asOf);
        const [regulation] = possible;
        // What one regulation ends and another does not is REG018's to ask.
        if (!regulation || !possible.every((one) => hasExpired(one, day, asOf))) continue;
        const until = recognitionEnds(regulation, day);
        const { years } = regulation.recognitionYears;
        const column = columnOf(template, check.day).name;
        yield brokenAt(fieldPlace(list, record, check.day), {
          school: record.name,
          column,
          day,
          until,
          years,
          asOf,
        });
      }
    }
  },
};
