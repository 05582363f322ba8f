/** Examples of REG004: what passes, what fails, and where. */

import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  across: {
    passes: [
      {
        tables: [
          {
            of: 'accreditation-results',
            rows: [row('Tiểu học', 2, 1), row('Cộng', 2, 1)],
          },
        ],
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Tiểu học Lê Lợi', kind: 'Tiểu học', selfAssessed: 'x' },
              { name: 'Trường Tiểu học Kim Đồng', kind: 'Tiểu học' },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        tables: [
          {
            of: 'accreditation-results',
            rows: [row('Tiểu học', 2, 2), row('Cộng', 2, 2)],
          },
        ],
        lists: [
          {
            of: 'school-register',
            rows: [
              { name: 'Trường Tiểu học Lê Lợi', kind: 'Tiểu học', selfAssessed: 'x' },
              { name: 'Trường Tiểu học Kim Đồng', kind: 'Tiểu học' },
            ],
          },
        ],
        found: [{ of: 'accreditation-results', row: 1, column: 'selfAssessed' }],
      },
    ],
  },
};

/** A row of the examples: schools and self-assessed ones, nothing else done. */
function row(kind: string, schools: number, selfAssessed: number): Readonly<Record<string, string | number>> {
  const none = { externallyAssessed: 0, failed: 0, level1: 0, level2: 0, level3: 0, level4: 0, preparing: 0 };
  return { kind, schools, selfAssessed, ...none };
}
