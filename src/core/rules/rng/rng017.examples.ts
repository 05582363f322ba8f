/** Examples of RNG017: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inTable: {
    passes: [
      {
        rows: [{ kind: 'Trung học cơ sở', carriedOver: 5, received: 120, issued: 117, spoiled: 2, left: 6 }],
      },
    ],
    fails: [
      {
        rows: [{ kind: 'Trung học cơ sở', carriedOver: 5, received: 120, issued: 117, spoiled: 2, left: 7 }],
        found: [{ row: 1, column: 'left' }],
      },
    ],
  },
  inList: {
    of: 'diploma-management-thcs',
    passes: [
      {
        rows: [
          {
            name: 'Trường THCS Nguyễn Du',
            kind: 'Trung học cơ sở',
            year: 2021,
            carriedOver: 5,
            received: 120,
            issued: 117,
            spoiled: 2,
            left: 6,
          },
        ],
      },
    ],
    fails: [
      {
        rows: [
          {
            name: 'Trường THCS Nguyễn Du',
            kind: 'Trung học cơ sở',
            year: 2021,
            carriedOver: 5,
            received: 120,
            issued: 117,
            spoiled: 2,
            left: 8,
          },
        ],
        found: [{ row: 1, column: 'left' }],
      },
    ],
  },
};
