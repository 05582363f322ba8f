/** A circular that there is not: all that the next one has to bring is data of this shape. */

import type { Regulation } from '../../../src/core/regulations/regulation';

const basis = { isVerified: true, source: 'Thông tư 1/2030 (bịa ra để thử)' };

export const inventedCircular: Regulation = {
  id: 'circular-1-2030',
  title: 'Thông tư 1/2030',
  legalBases: [{ title: 'Thông tư 1/2030', issued: '2029-11-15', kinds: ['primary'], basis }],
  from: '2030-01-01',
  to: undefined,
  dates: basis,
  catalogues: {
    primary: {
      standards: [
        {
          number: 1,
          name: 'Một',
          criteria: [
            { code: '1.1', name: 'A', levels: [1, 2, 3] },
            { code: '1.2', name: 'B', levels: [1] },
          ],
        },
        { number: 7, name: 'Bảy', criteria: [{ code: '7.1', name: 'C', levels: [2, 3] }] },
      ],
      levelFour: [{ code: 'M4.1', name: 'D' }],
      codes: basis,
      names: basis,
      levels: basis,
    },
  },
  schoolLevel: { rule: 'everyCriterion', basis },
  scale: { levels: [1, 2, 3, 4], word: 'Mức', basis },
  recognitionYears: { years: 3, basis },
  nationalStandard: { from: [{ level: 1, accreditation: 3 }], basis },
  evidence: { families: ['2026'], example: '(MC.1.1.01)', basis },
};
