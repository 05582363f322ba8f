/** REG010: who registers for a second cycle was recognised before. */

import { columnOf } from '../../template/template';
import type { RuleSource, LocalName } from '../../findings/place';
import { choiceLabel } from '../rule/choice-label';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { listsWithin } from './schools-within';

const SECOND_CYCLE: RuleSource = {
  vi: 'Chu kỳ 2 dành cho trường đã được công nhận (Sở GD&ĐT Ninh Bình: «đủ 5 năm»; điều khoản chưa đối chiếu với văn bản gốc)',
  en: 'the second cycle is for schools recognised before (Sở GD&ĐT Ninh Bình; article not verified)',
  isUnverified: true,
};

/** A choice that needs something which the list of all schools does not give. */
interface Facts {
  readonly school: string;
  readonly choice: string;
  readonly needs: LocalName;
}

export const reg010: Rule<'REG010', Facts> = {
  code: 'REG010',
  severity: 'error',
  version: 1,
  source: SECOND_CYCLE,
  canSwitchOff: true,
  *across(input) {
    for (const one of listsWithin(input)) {
      for (const { list, record, school } of one.pairs) {
        for (const { column, choice, needs } of one.within.needs ?? []) {
          const reading = record.fields[column]?.reading;
          if (reading?.state !== 'choice' || reading.choice !== choice) continue;
          // A list of schools without the column says nothing of who was recognised.
          if (school?.record.fields[needs]?.reading.state !== 'blank') continue;
          const facts = {
            school: record.name,
            choice: choiceLabel(columnOf(one.template, column), choice),
            needs: columnOf(one.base, needs).name,
          };
          const related = [fieldPlace(school.list, school.record, needs)];
          yield brokenAt(fieldPlace(list, record, column), facts, { related });
        }
      }
    }
  },
};
