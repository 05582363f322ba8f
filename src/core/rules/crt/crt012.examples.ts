/** Examples of CRT012: what passes, what fails, and where. */

import { fullAssessment } from '../criteria/example-assessment';
import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [fullAssessment({ head: { national: 'Mức độ 2' } })],
    fails: [
      {
        ...fullAssessment({ head: { national: 'Mức độ 2' }, levels: { '2.2': 'Mức 2' } }),
        found: [{ row: 0, column: 'national' }],
      },
    ],
  },
};
