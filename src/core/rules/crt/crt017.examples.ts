/** Examples of CRT017: what passes, what fails, and where. */

import { fullAssessment } from '../criteria/example-assessment';
import type { RuleExamples } from '../rule/examples';

export const examples: RuleExamples = {
  inList: {
    of: 'criteria-assessment',
    passes: [fullAssessment({})],
    fails: [{ ...fullAssessment({ without: ['2.4'] }), found: [{ row: 1, column: 'criterion' }] }],
  },
};
