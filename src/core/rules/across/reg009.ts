/** REG009: a day that two lists give is the same in both. */

import { columnOf } from '../../template/template';
import { hit } from '../../findings/findings';
import { dayOf } from '../../submission/field-days';
import { fieldPlace } from '../lists/list-rule';
import { ONE_REGISTER, type AcrossRule } from './across-rule';
import { listsWithin, pairedRecords } from './schools-within';

export const reg009: AcrossRule<'REG009'> = {
  code: 'REG009',
  source: ONE_REGISTER,
  version: 1,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        lists: [
          {
            of: 'school-register',
            rows: [
              {
                name: 'Trường Mầm non Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                certificateDate: '12/05/2016',
              },
            ],
          },
          {
            of: 'external-assessment-registration',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
                lastRecognised: '2016',
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
              {
                name: 'Trường Mầm non Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                certificateDate: '12/05/2016',
              },
            ],
          },
          {
            of: 'external-assessment-registration',
            rows: [
              {
                name: 'MN Hoa Sen',
                commune: 'Lộc An',
                kind: 'Mầm non',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
                lastRecognised: '12/06/2016',
              },
            ],
          },
        ],
        found: [{ of: 'external-assessment-registration', row: 1, column: 'lastRecognised' }],
      },
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      for (const { list, record, school } of pairedRecords(one)) {
        for (const { column, is } of one.within.agree ?? []) {
          const day = dayOf(record, column);
          const listDay = school && dayOf(school.record, is);
          if (!school || day === undefined || listDay === undefined) continue;
          // A year agrees with each day in it.
          if (day.startsWith(listDay) || listDay.startsWith(day)) continue;
          const facts = {
            school: record.name,
            column: columnOf(one.template, column).name,
            day,
            listColumn: columnOf(one.base, is).name,
            listDay,
          };
          const related = [fieldPlace(school.list, school.record, is)];
          yield hit('REG009', fieldPlace(list, record, column), facts, { related });
        }
      }
    }
  },
};
