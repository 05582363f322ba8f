/** Examples of RNG001: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 20, level4: 0 }] }],
    fails: [
      {
        rows: [{ kind: 'Mầm non', schools: 20.5, level4: -1 }],
        found: [
          { row: 1, column: 'schools' },
          { row: 1, column: 'level4' },
        ],
      },
    ],
  },
  inList: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          { name: 'Trường THCS Nguyễn Du', kind: 'THCS', year: 2021, received: 120, issued: 120, left: 0 },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { name: 'Trường THCS Nguyễn Du', kind: 'THCS', year: 2021, received: 120.5, issued: 120, left: -1 },
        ],
        found: [
          { row: 1, column: 'received' },
          { row: 1, column: 'left' },
        ],
      },
    ],
  },
};
