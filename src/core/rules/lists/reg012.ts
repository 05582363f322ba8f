/** REG012: the national standard asks for an accreditation level. */

import type { ListRecord } from '../../recognise/list-submission';
import { regulationFor } from '../../regulations/regulations';
import { columnOf, type Choice, type Column, type FieldValues } from '../../template/template';
import { hit } from '../findings';
import { dayOf } from './field-days';
import { fieldPlace, type ListRule } from './list-rule';

export const reg012: ListRule<'REG012'> = {
  code: 'REG012',
  source: {
    vi: 'Chuẩn quốc gia mức độ 1 phải đạt từ cấp độ 2, mức độ 2 từ cấp độ 3 (Thông tư 17, 18, 19/2018/TT-BGDĐT; điều khoản chưa đối chiếu với văn bản gốc)',
    en: 'national standard 1 asks for level 2, 2 for level 3 (Circulars 17, 18, 19/2018; article not verified)',
  },
  version: 1,
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
        const state = record.fields[check.level]?.reading.state;
        // What the list has no column for, and what cannot be read, is not known.
        if (!chosen || !KNOWN.has(state ?? '')) continue;
        const decisionDate = dayOf(record, check.decidedOn);
        const { regulation } = regulationFor({ decisionDate, asOf });
        const least = regulation.nationalStandard.from.find(
          (one) => one.level === chosen.rank,
        )?.accreditation;
        const reached = choiceIn(level, record);
        if (least === undefined || (reached?.rank ?? 0) >= least) continue;
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

const KNOWN: ReadonlySet<string> = new Set(['choice', 'none', 'blank']);

function choicesOf({ values }: Column<FieldValues>): readonly Choice[] {
  return values.kind === 'choice' ? values.choices : [];
}

/** What the record gives in the column; its rank is the level or title. «Không đạt» has none. */
function choiceIn(column: Column<FieldValues>, { fields }: ListRecord): Choice | undefined {
  const reading = fields[column.id]?.reading;
  return reading?.state === 'choice' ? choicesOf(column).find(({ id }) => id === reading.choice) : undefined;
}
