/** REG008: a list names no school that is closed, or not founded yet, on the date of the figures. */

import { existenceOf } from '../../schools/existence';
import { hit } from '../../findings/findings';
import { fieldPlace, namePlace } from '../lists/list-rule';
import { ONE_REGISTER, type AcrossRule } from './across-rule';
import { listsWithin, pairedRecords } from './schools-within';

export const reg008: AcrossRule<'REG008'> = {
  code: 'REG008',
  source: ONE_REGISTER,
  version: 1,
  canSwitchOff: true,
  examples: {
    passes: [
      {
        asOf: '2022-03-31',
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', closed: '01/04/2022' },
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
              },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        asOf: '2022-03-31',
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non', closed: '31/03/2022' },
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
              },
            ],
          },
        ],
        found: [{ of: 'external-assessment-registration', row: 1, column: 'name' }],
      },
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      for (const { list, record, name, school } of pairedRecords(one)) {
        if (!school) continue;
        const existence = existenceOf(one.base, school.record, input.asOf);
        if (existence.is !== 'closed' && existence.is !== 'notYet') continue;
        const { is: why, day } = existence;
        const facts = { school: name, list: one.base.title, why, day };
        const related = [namePlace(school.list, school.record)];
        yield hit('REG008', fieldPlace(list, record, one.name), facts, { related });
      }
    }
  },
};
