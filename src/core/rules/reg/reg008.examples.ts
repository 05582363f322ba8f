/** Examples of REG008: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  across: {
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
};
