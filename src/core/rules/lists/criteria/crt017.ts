/** CRT017: an assessment lists every criterion of the standards. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { assessmentsIn } from './assessment';
import { CIRCULARS, codesAmong } from './criteria-fields';
import { fullAssessment } from './example-assessment';

export const crt017: ListRule<'CRT017'> = {
  code: 'CRT017',
  source: CIRCULARS,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'criteria-assessment',
    passes: [fullAssessment({})],
    fails: [{ ...fullAssessment({ without: ['2.4'] }), found: [{ row: 1, column: 'criterion' }] }],
  },
  *check(input) {
    for (const { check, criteria, catalogue } of assessmentsIn(input)) {
      const [first] = input.list.records;
      // The criteria of the standards stand in the list that the part belongs to, and that it has none is told.
      if (!catalogue || !first || input.list.part) continue;
      const listed = new Set(criteria.map(({ code }) => code));
      const missing = codesAmong(catalogue, 'standards').filter((code) => !listed.has(code));
      // A row that could not be read may be the one that seems to be missing.
      if (missing.length === 0 || criteria.length < input.list.records.length) continue;
      const facts = { missing, circular: catalogue.regulation.title };
      yield hit('CRT017', fieldPlace(input.list, first, check.criterion), facts);
    }
  },
};
