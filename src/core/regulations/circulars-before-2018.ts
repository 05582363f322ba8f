/**
 * Thông tư 25/2014 (preschool), 42/2012 (general education) and 15/2012 (continuing education):
 * levels 1–3.
 */

import type { Basis, LegalBasis, Regulation } from './regulation';
import type { SchoolKind } from './school-kinds';

const BASIS: Basis = {
  isVerified: false,
  source:
    'Kiến thức chung, chưa đối chiếu với văn bản gốc; tiêu chuẩn, tiêu chí và cách xếp cấp độ chưa có nguồn',
};

/** Its days and kinds are codified: it was about general and about continuing education. */
const CIRCULAR_42: Basis = {
  isVerified: true,
  source:
    'Thông tư 42/2012/TT-BGDĐT ngày 23/11/2012, hiệu lực 06/01/2013: Bộ Pháp điển, Điều 13.1.TT.42 (giáo dục phổ thông và thường xuyên)',
};

function circular42(kinds: readonly SchoolKind[], days: Pick<LegalBasis, 'to'>): LegalBasis {
  return {
    title: 'Thông tư 42/2012/TT-BGDĐT',
    issued: '2012-11-23',
    kinds,
    from: '2013-01-06',
    ...days,
    basis: CIRCULAR_42,
  };
}

export const circularsBefore2018: Regulation = {
  id: 'circulars-before-2018',
  title: 'Thông tư 25/2014, 42/2012 và 15/2012/TT-BGDĐT',
  legalBases: [
    {
      title: 'Thông tư 15/2012/TT-BGDĐT',
      issued: '2012-05-02',
      kinds: ['continuing'],
      from: '2012-06-16',
      // The circulars of 2018 are not about continuing education; what came next for it no source
      // at hand says.
      to: '2023-01-16',
      basis: {
        isVerified: false,
        source: 'Thuộc tính văn bản trên một trang tra cứu pháp luật; chưa đối chiếu với văn bản gốc',
      },
    },
    circular42(['primary', 'lowerSecondary', 'upperSecondary', 'multiLevel'], {}),
    // The circulars of 2018 took its place for schools only; that of 2026 did for the rest.
    circular42(['continuing'], { to: '2026-07-06' }),
    {
      title: 'Thông tư 25/2014/TT-BGDĐT',
      issued: '2014-08-07',
      kinds: ['preschool'],
      // The day it came into force is not known; it cannot have been before the day it was signed.
      from: '2014-08-07',
      basis: {
        isVerified: true,
        source: 'Thông tư 25/2014/TT-BGDĐT ngày 07/8/2014: căn cứ ghi trong Thông tư 19/2018 (evbn.org)',
      },
    },
  ],
  from: '2013-01-06',
  to: '2018-10-09',
  dates: CIRCULAR_42,
  // No source at hand lists the criteria; nothing is asserted about them.
  catalogues: {},
  schoolLevel: { rule: 'unknown', basis: BASIS },
  scale: { levels: [1, 2, 3], word: 'Cấp độ', basis: BASIS },
  recognitionYears: {
    years: 5,
    basis: { isVerified: true, source: 'Sở GD&ĐT Ninh Bình 2017, mục I.3 và II.2' },
  },
  // Its levels are not those of 2018, and national standards had rules of their own.
  nationalStandard: { from: [], basis: BASIS },
  evidence: { families: ['pre2018'], example: '[H1-1-01-01]', basis: BASIS },
};
