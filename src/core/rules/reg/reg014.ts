/** REG014: a school has one code. */

import type { LocalName } from '../../findings/place';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { codedRecords } from './coded-records';

const ONE_CODE: LocalName = {
  vi: 'Mã trường: mỗi trường có một mã, mỗi mã của một trường',
  en: 'codes of schools: each school has one, and no two the same',
};

/** One school with two codes. */
interface Facts {
  readonly school: string;
  readonly code: string;
  readonly otherCode: string;
}

export const reg014: Rule<'REG014', Facts> = {
  code: 'REG014',
  severity: 'query',
  version: 1,
  source: ONE_CODE,
  canSwitchOff: true,
  *across(input) {
    for (const coded of codedRecords(input)) {
      const bySchool = new Map<string, (typeof coded)[number]>();
      for (const one of coded) {
        const first = bySchool.get(one.school);
        if (!first) bySchool.set(one.school, one);
        else if (first.code !== one.code) {
          const facts = { school: one.record.name, code: one.code, otherCode: first.code };
          const related = [fieldPlace(first.list, first.record, first.column)];
          yield brokenAt(fieldPlace(one.list, one.record, one.column), facts, { related });
        }
      }
    }
  },
};
