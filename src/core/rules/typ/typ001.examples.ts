/** Examples of TYP001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20 }] }],
    fails: [{ rows: [{ kind: 'Mầm non', schools: 'hai mươi' }], found: [{ row: 1, column: 'schools' }] }],
  },
  inList: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          { name: 'Trường THCS Nguyễn Du', kind: 'THCS', year: 2021, received: '120', issued: 118, left: 2 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường THCS Nguyễn Du',
            kind: 'THCS',
            year: 2021,
            received: 'một trăm hai mươi',
            issued: 118,
            left: 2,
          },
        ],
        found: [{ row: 1, column: 'received' }],
      },
    ],
  },
};
