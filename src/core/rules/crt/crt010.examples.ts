/** Examples of CRT010: what passes, what fails, and where. */

import type { ExpectedHit, RuleExamples } from '../rule/examples';
import { fullAssessment } from '../criteria/example-assessment';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [fullAssessment({ level4: 'Đạt' })],
    fails: [
      {
        ...fullAssessment({ level4: 'Đạt', levels: { '2.2': 'Mức 2' } }),
        found: [1, 2, 3, 4, 5].map((row) => ({ row: 27 + row, column: 'level' })) as [
          ExpectedHit,
          ...ExpectedHit[],
        ],
      },
    ],
  },
};
