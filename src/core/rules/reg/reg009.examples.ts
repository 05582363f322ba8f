/** Examples of REG009: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  across: {
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
};
