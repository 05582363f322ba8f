/** REG018: which regulation holds for a school is known wherever something hangs on it. */

import type { ListRecord } from '../../submission/list-submission';
import type { Regulation } from '../../regulations/regulation';
import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import type { KnownDay } from '../../text/dates';
import { dayOf } from '../../submission/field-days';
import { choiceIn, hasExpired, isKnownIn, lacksLevel, possibleRegulations } from './governing-regulation';
import { fieldPlace, type ListRule, type ListRuleInput } from './list-rule';

export const reg018: ListRule<'REG018'> = {
  code: 'REG018',
  source: {
    vi: 'Trường được công nhận theo thông tư nào thì xét theo thông tư đó; mỗi thông tư áp dụng cho một số loại CSGD, từ ngày có hiệu lực (ngày hiệu lực chưa đối chiếu với văn bản gốc)',
    en: 'what a school was recognised under stays true; circulars are about some kinds of schools, from a day on (days not verified)',
    isUnverified: true,
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
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 2',
            nationalDate: '11/2018',
          },
          // By either circular it is in order.
          {
            name: 'Trường Tiểu học Kim Đồng',
            kind: 'Tiểu học',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 1',
            nationalDate: '2018',
          },
        ],
      },
    ],
    fails: [
      // On 10/10/2018 other rules came into force.
      {
        asOf: '2022-01-31',
        rows: [
          {
            name: 'Trường Tiểu học Lê Lợi',
            kind: 'Tiểu học',
            result: 'Đạt cấp độ 2',
            national: 'Mức độ 2',
            nationalDate: '10/2018',
          },
        ],
        found: [{ row: 1, column: 'nationalDate' }],
      },
      // The circulars of 2018 are not about continuing education.
      {
        asOf: '2025-01-31',
        rows: [{ name: 'Trung tâm GDNN-GDTX Hoa Lư', kind: 'GDTX', certificateDate: '01/03/2024' }],
        found: [{ row: 1, column: 'certificateDate' }],
      },
    ],
  },
  *check(input) {
    const { template, list } = input;
    for (const record of list.records) {
      for (const { column, day, possible } of openQuestions(input, record)) {
        const facts = {
          school: record.name,
          column: columnOf(template, column).name,
          day,
          regulations: possible.map(({ title }) => title),
        };
        yield hit('REG018', fieldPlace(list, record, column), facts);
      }
    }
  },
};

interface OpenQuestion {
  /** Column id: where the day stands, or what it is needed for. */
  readonly column: string;
  readonly day: KnownDay;
  readonly possible: readonly Regulation[];
}

/** What cannot be decided of the record, because of the regulation alone. */
function* openQuestions({ template, asOf }: ListRuleInput, record: ListRecord): Iterable<OpenQuestion> {
  for (const check of template.checks) {
    if (check.check === 'expires') {
      const day = dayOf(record, check.day);
      if (day === undefined || asOf === undefined) continue;
      const possible = possibleRegulations(template, record, day, asOf);
      if (isOpen(possible, (one) => hasExpired(one, day, asOf))) yield { column: check.day, day, possible };
    }
    if (check.check === 'allowsTitle') {
      const level = columnOf(template, check.level);
      const title = choiceIn(columnOf(template, check.title), record);
      const decidedOn = dayOf(record, check.decidedOn);
      const day = decidedOn ?? asOf;
      if (!title || day === undefined || !isKnownIn(level, record)) continue;
      const possible = possibleRegulations(template, record, decidedOn, asOf);
      const column = decidedOn === undefined ? check.title : check.decidedOn;
      const reached = choiceIn(level, record);
      if (isOpen(possible, (one) => lacksLevel(one, title, reached))) yield { column, day, possible };
    }
  }
}

/** Whether no regulation is known, or those that may hold say different things. */
function isOpen(possible: readonly Regulation[], verdict: (one: Regulation) => unknown): boolean {
  return new Set(possible.map(verdict)).size !== 1;
}
