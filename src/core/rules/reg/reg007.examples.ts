/** Examples of REG007: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  across: {
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
                name: 'Hoa Sen',
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
          { of: 'school-register', rows: [{ name: 'Trường Lê Lợi', commune: 'Lộc An', kind: 'Tiểu học' }] },
          {
            of: 'external-assessment-registration',
            rows: [
              {
                name: 'Trường Lê Lợi',
                commune: 'Lộc An',
                kind: 'Trung học cơ sở',
                round: 'Đợt 1',
                dossierDate: '10/03/2022',
                dossierChecked: 'x',
              },
            ],
          },
        ],
        found: [{ of: 'external-assessment-registration', row: 1, column: 'kind' }],
      },
    ],
  },
};
