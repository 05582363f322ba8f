/** REG005: every school of the list of all schools stands in the lists that all of them have to be in. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { namePlace } from '../lists/list-rule';
import { ONE_REGISTER, type AcrossRule } from './across-rule';
import { isGiven, listsWithin, pairedRecords } from './schools-within';

export const reg005: AcrossRule<'REG005'> = {
  code: 'REG005',
  source: ONE_REGISTER,
  version: 2,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [{ name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non' }],
          },
          {
            of: 'public-disclosure',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                disclosed2018: 'x',
                disclosed2019: 'x',
                disclosed2020: 'x',
                disclosed2021: 'x',
              },
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
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non' },
              { name: 'Trường Mầm non Sơn Ca', commune: 'Lộc An', kind: 'Mầm non' },
            ],
          },
          {
            of: 'public-disclosure',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                disclosed2018: 'x',
                disclosed2019: 'x',
                disclosed2020: 'x',
                disclosed2021: 'x',
              },
            ],
          },
        ],
        found: [{ of: 'school-register', row: 2, column: 'name' }],
      },
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', kind: 'Mầm non', result: 'Đạt cấp độ 2' },
              { name: 'Trường Mầm non Sơn Ca', kind: 'Mầm non', result: 'Đạt cấp độ 1' },
              { name: 'Trường Mầm non Họa Mi', kind: 'Mầm non', result: 'Chưa đánh giá' },
            ],
          },
          {
            of: 'quality-improvement',
            rows: [
              {
                schoolName: 'Trường Mầm non Hoa Sen',
                criterion: 'Tiêu chí 1.1',
                weakness: 'Hồ sơ chưa đầy đủ',
                improved: 'Đã bổ sung hồ sơ',
              },
            ],
          },
        ],
        found: [{ of: 'school-register', row: 2, column: 'name' }],
      },
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      const { every = [], given } = one.within;
      if (every.length === 0 && given === undefined) continue;
      const answered = new Set(pairedRecords(one).map(({ school }) => school));
      for (const school of one.schools) {
        if (school.uncounted !== undefined || school.kind === undefined || answered.has(school)) continue;
        const isAsked = given === undefined ? every.includes(school.kind) : isGiven(school, given) === true;
        if (!isAsked) continue;
        const at = namePlace(school.list, school.record);
        const because = given === undefined ? null : columnOf(one.base, given).name;
        yield hit('REG005', at, { school: school.name, list: one.template.title, given: because });
      }
    }
  },
};
