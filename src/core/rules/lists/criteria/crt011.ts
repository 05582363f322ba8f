/** CRT011: the level that the school declares is the one that its criteria come to. */

import { sheetOf } from '../../../submission/list-submission';
import { hit } from '../../../findings/findings';
import type { ListRule } from '../list-rule';
import { assessmentsIn, derivedLevel, levelNumber } from './assessment';
import { CIRCULARS } from './criteria-fields';
import { fullAssessment } from './example-assessment';

export const crt011: ListRule<'CRT011'> = {
  code: 'CRT011',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [fullAssessment({ head: { overall: 'Đạt Mức 3' } })],
    fails: [
      {
        ...fullAssessment({ head: { overall: 'Đạt Mức 3' }, levels: { '2.2': 'Không đạt' } }),
        found: [{ row: 0, column: 'overall' }],
      },
    ],
  },
  *check(input) {
    for (const assessment of assessmentsIn(input)) {
      const { check, catalogue } = assessment;
      const field = input.list.head[check.overall];
      const derived = derivedLevel(assessment);
      if (!catalogue || !derived || field?.reading.state !== 'choice') continue;
      const declared = levelNumber(field.reading.choice);
      const { least, most, heldBackBy } = derived;
      if (least <= declared && declared <= most) continue;
      const isTooHigh = declared > most;
      const facts = {
        declared,
        derived: isTooHigh ? most : least,
        missing: isTooHigh ? heldBackBy : [],
        circular: catalogue.regulation.title,
      };
      yield hit('CRT011', { sheet: sheetOf(input.list, field), cell: field.cell }, facts);
    }
  },
};
