/** REG011: a recognition that holds for some years has not expired by the date of the figures. */

import { recognitionEnds } from '../../regulations/regulations';
import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { dayOf } from '../../submission/field-days';
import { hasExpired, possibleRegulations } from './governing-regulation';
import { fieldPlace, type ListRule } from './list-rule';

export const reg011: ListRule<'REG011'> = {
  code: 'REG011',
  source: {
    vi: 'Giấy chứng nhận và danh hiệu có giá trị 5 năm; đủ 5 năm thì đánh giá chu kỳ 2 (Thông tư 17, 18, 19/2018/TT-BGDĐT; điều khoản chưa đối chiếu với văn bản gốc)',
    en: 'certificate and title hold for 5 years, then the second cycle is due (Circulars 17, 18, 19/2018; article not verified)',
    isUnverified: true,
  },
  version: 2,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', certificateDate: '01/02/2017' }],
      },
      // Of a year alone nobody knows the day.
      {
        asOf: '2022-01-31',
        rows: [{ name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', certificateDate: '2017' }],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [
          { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', certificateDate: '30/01/2017' },
          { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', certificateDate: '2015' },
        ],
        found: [
          { row: 1, column: 'certificateDate' },
          { row: 2, column: 'certificateDate' },
        ],
      },
    ],
  },
  *check({ template, list, asOf }) {
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
        yield hit('REG011', fieldPlace(list, record, check.day), {
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
