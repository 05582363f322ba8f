/** REG005: every school of the list of all schools stands in the lists that all of them have to be in. */

import { hit } from '../findings';
import { ONE_REGISTER, type AcrossRule } from './across-rule';
import { listsWithin, pairedRecords } from './schools-within';

export const reg005: AcrossRule<'REG005'> = {
  code: 'REG005',
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
    ],
  },
  *check(input) {
    for (const one of listsWithin(input)) {
      const { every = [] } = one.within;
      if (every.length === 0) continue;
      const answered = new Set(pairedRecords(one).map(({ school }) => school));
      for (const school of one.schools) {
        const isAsked =
          school.uncounted === undefined && school.kind !== undefined && every.includes(school.kind);
        if (!isAsked || answered.has(school)) continue;
        const at = { sheet: school.list.sheet, cell: school.record.nameCell };
        yield hit('REG005', at, { school: school.name, list: one.template.title });
      }
    }
  },
};
