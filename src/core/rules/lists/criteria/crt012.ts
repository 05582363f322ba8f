/** CRT012: the national standard declared follows from the level: mức độ 1 from Mức 2, mức độ 2 from Mức 3. */

import { sheetOf } from '../../../submission/list-submission';
import { hit } from '../../../findings/findings';
import type { ListRule } from '../list-rule';
import { assessmentsIn, derivedLevel, levelNumber } from './assessment';
import { CIRCULARS } from './criteria-fields';
import { fullAssessment } from './example-assessment';

export const crt012: ListRule<'CRT012'> = {
  code: 'CRT012',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [fullAssessment({ head: { national: 'Mức độ 2' } })],
    fails: [
      {
        ...fullAssessment({ head: { national: 'Mức độ 2' }, levels: { '2.2': 'Mức 2' } }),
        found: [{ row: 0, column: 'national' }],
      },
    ],
  },
  *check(input) {
    for (const assessment of assessmentsIn(input)) {
      const { check, catalogue } = assessment;
      const field = input.list.head[check.national];
      const derived = derivedLevel(assessment)?.most;
      if (!catalogue || derived === undefined || field?.reading.state !== 'choice') continue;
      const standard = levelNumber(field.reading.choice);
      const { from } = catalogue.regulation.nationalStandard;
      const needs = from.find(({ level }) => level === standard)?.accreditation;
      if (needs === undefined || derived >= needs) continue;
      const facts = { standard, needs, derived, circular: catalogue.regulation.title };
      yield hit('CRT012', { sheet: sheetOf(input.list, field), cell: field.cell }, facts);
    }
  },
};
