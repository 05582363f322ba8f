/** REG014: a school has one code. */

import { hit } from '../../findings/findings';
import type { LocalName } from '../../findings/place';
import { fieldPlace } from '../lists/list-rule';
import type { AcrossRule } from './across-rule';
import { codedRecords } from './coded-records';

const ONE_CODE: LocalName = {
  vi: 'Mã trường: mỗi trường có một mã, mỗi mã của một trường',
  en: 'codes of schools: each school has one, and no two the same',
};

export const reg014: AcrossRule<'REG014'> = {
  code: 'REG014',
  source: ONE_CODE,
  version: 1,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', code: '07012301' },
              { name: 'Trường Mầm non Sơn Ca', commune: 'Lộc An', kind: 'Mầm non', code: '07012302' },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', code: '07012301' },
              { name: 'MN Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', code: '07012302' },
            ],
          },
        ],
        found: [{ of: 'school-register', row: 2, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const coded of codedRecords(input)) {
      const bySchool = new Map<string, (typeof coded)[number]>();
      for (const one of coded) {
        const first = bySchool.get(one.school);
        if (!first) bySchool.set(one.school, one);
        else if (first.code !== one.code) {
          const facts = { school: one.record.name, code: one.code, otherCode: first.code };
          const related = [fieldPlace(first.list, first.record, first.column)];
          yield hit('REG014', fieldPlace(one.list, one.record, one.column), facts, { related });
        }
      }
    }
  },
};
