/** REG012: the national standard asks for an accreditation level. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { dayOf } from '../../submission/field-days';
import { choiceIn, choicesOf, isKnownIn, lacksLevel, possibleRegulations } from './governing-regulation';
import { fieldPlace, type ListRule } from './list-rule';

export const reg012: ListRule<'REG012'> = {
  code: 'REG012',
  source: {
    vi: 'Chuẩn quốc gia mức độ 1 phải đạt từ cấp độ 2, mức độ 2 từ cấp độ 3 (Thông tư 17, 18, 19/2018/TT-BGDĐT; điều khoản chưa đối chiếu với văn bản gốc)',
    en: 'national standard 1 asks for level 2, 2 for level 3 (Circulars 17, 18, 19/2018; article not verified)',
    isUnverified: true,
  },
  version: 2,
  canSwitchOff: true,
  examples: {
    of: 'school-register',
    passes: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 1',
          },
        ],
      },
      // Recognised under the rules before 2018, whose levels are others.
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            selfAssessed: 'x',
            national: 'Mức độ 2',
            nationalDate: '12/05/2017',
          },
        ],
      },
    ],
    fails: [
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            selfAssessed: 'x',
            externallyAssessed: 'x',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 2',
          },
          { name: 'Trường Tiểu học Kim Đồng', kind: 'Tiểu học', selfAssessed: 'x', national: 'Mức độ 1' },
        ],
        found: [
          { row: 1, column: 'national' },
          { row: 2, column: 'national' },
        ],
      },
    ],
  },
  *check({ template, list, asOf }) {
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
        yield hit('REG012', fieldPlace(list, record, check.title), facts, { related });
      }
    }
  },
};
