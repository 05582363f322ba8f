/** Examples of CRT011: what passes, what fails, and where. */

import { fullAssessment } from '../criteria/example-assessment';
import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [fullAssessment({ head: { overall: 'Đạt Mức 3' } })],
    fails: [
      {
        ...fullAssessment({ head: { overall: 'Đạt Mức 3' }, levels: { '2.2': 'Không đạt' } }),
        found: [{ row: 0, column: 'overall' }],
      },
    ],
  },
};
