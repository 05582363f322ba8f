/** REG006: a list names no school that the list of all schools does not have. */

import { fieldPlace } from '../lists/list-rule';
import { hit } from '../../findings/findings';
import { ONE_REGISTER, type AcrossRule } from './across-rule';
import { listsWithin, nearNames, pairedRecords } from './schools-within';

export const reg006: AcrossRule<'REG006'> = {
  code: 'REG006',
  source: ONE_REGISTER,
  version: 1,
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
        lists: [
          {
            of: 'school-register',
            rows: [{ name: 'Trường Mầm non Hoa Sen', commune: 'Lộc An', kind: 'Mầm non' }],
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
              {
                name: 'MN Sơn Ca',
                commune: 'Lộc An',
                kind: 'Mầm non',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
              },
            ],
          },
        ],
        found: [{ of: 'external-assessment-registration', row: 2, column: 'name' }],
      },
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      const nearName = nearNames(one.schools);
      for (const { list, record, name, school } of pairedRecords(one)) {
        if (school) continue;
        const near = nearName(name);
        const facts = { school: name, list: one.base.title, near };
        yield hit('REG006', fieldPlace(list, record, one.name), facts);
      }
    }
  },
};
