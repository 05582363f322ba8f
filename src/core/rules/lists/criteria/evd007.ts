/** EVD007: codes are those of the circular in force: no MC. before 57/2026, no boxes after it. */

import { hit } from '../../../findings/findings';
import { fieldPlace, type ListRule } from '../list-rule';
import { evidenceLines, GUIDANCE } from './evidence-lines';
import { catalogueOf } from './governing-catalogue';

export const evd007: ListRule<'EVD007'> = {
  code: 'EVD007',
  source: GUIDANCE,
  version: 1,
  canSwitchOff: true,
  examples: {
    of: 'evidence-index',
    passes: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2024-05-31',
        rows: [{ criterion: '1.1', code: '[H1-1.1-01]', name: 'Chiến lược', issued: '12/QĐ-THPT' }],
      },
    ],
    fails: [
      {
        head: { kind: 'Trung học phổ thông' },
        asOf: '2024-05-31',
        rows: [{ criterion: '1.1', code: 'MC.1.1.01', name: 'Chiến lược', issued: '12/QĐ-THPT' }],
        found: [{ row: 1, column: 'code' }],
      },
    ],
  },
  *check(input) {
    for (const { check, lines } of evidenceLines(input)) {
      for (const { record, code } of lines) {
        const catalogue = catalogueOf(input, record);
        if (!catalogue || catalogue.regulation.evidence.families.includes(code.family)) continue;
        const facts = { code: code.canonical, circular: catalogue.regulation.title };
        yield hit('EVD007', fieldPlace(input.list, record, check.code), facts);
      }
    }
  },
};
