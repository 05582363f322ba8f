/** REG018: which regulation holds for a school is known wherever something hangs on it. */

import type { ListRecord } from '../../submission/list-submission';
import type { Regulation } from '../../regulations/regulation';
import { columnOf } from '../../template/template';
import type { KnownDay } from '../../text/dates';
import { dayOf } from '../../submission/field-days';
import { choiceIn, hasExpired, isKnownIn, lacksLevel, possibleRegulations } from './governing-regulation';
import { fieldPlace } from '../rule/places';
import { type Rule, type ListInput, brokenAt } from '../rule/rule';
import type { LocalName } from '../../findings/place';

/**
 * Which regulation holds for a school is not known, and something hangs on it: `day` is not exact
 * enough to tell the `regulations` apart, or none is known for its kind on that day. ISO, as far as
 * known.
 */
interface Facts {
  readonly school: string;
  readonly column: LocalName;
  readonly day: string;
  readonly regulations: readonly string[];
}

export const reg018: Rule<'REG018', Facts> = {
  code: 'REG018',
  severity: 'query',
  version: 1,
  source: {
    vi: 'Trường được công nhận theo thông tư nào thì xét theo thông tư đó; mỗi thông tư áp dụng cho một số loại CSGD, từ ngày có hiệu lực (ngày hiệu lực chưa đối chiếu với văn bản gốc)',
    en: 'what a school was recognised under stays true; circulars are about some kinds of schools, from a day on (days not verified)',
    isUnverified: true,
  },
  canSwitchOff: true,
  *inList(input) {
    const { template, list } = input;
    for (const record of list.records) {
      for (const { column, day, possible } of openQuestions(input, record)) {
        const facts = {
          school: record.name,
          column: columnOf(template, column).name,
          day,
          regulations: possible.map(({ title }) => title),
        };
        yield brokenAt(fieldPlace(list, record, column), facts);
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
function* openQuestions({ template, asOf }: ListInput, record: ListRecord): Iterable<OpenQuestion> {
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
