/** REG013: no two schools have one code. */

import type { LocalName } from '../../findings/place';
import { fieldPlace } from '../rule/places';
import { type Rule, brokenAt } from '../rule/rule';
import { codedRecords } from './coded-records';

const ONE_CODE: LocalName = {
  vi: 'Mã trường: mỗi trường có một mã, mỗi mã của một trường',
  en: 'codes of schools: each school has one, and no two the same',
};

/** Two schools with one code. */
interface Facts {
  readonly school: string;
  readonly other: string;
  readonly code: string;
}

export const reg013: Rule<'REG013', Facts> = {
  code: 'REG013',
  severity: 'error',
  version: 1,
  source: ONE_CODE,
  canSwitchOff: true,
  *across(input) {
    for (const coded of codedRecords(input)) {
      const byCode = new Map<string, (typeof coded)[number]>();
      for (const one of coded) {
        const first = byCode.get(one.code);
        if (!first) byCode.set(one.code, one);
        else if (first.school !== one.school) {
          const facts = { school: one.record.name, other: first.record.name, code: one.code };
          const related = [fieldPlace(first.list, first.record, first.column)];
          yield brokenAt(fieldPlace(one.list, one.record, one.column), facts, { related });
        }
      }
    }
  },
};
