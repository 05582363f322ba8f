/** Thông tư 25/2014 (preschool), 42/2012 (general education) and 15/2012 (continuing education): levels 1–3. */

import type { Regulation } from './regulation';

const BASIS = {
  isVerified: false,
  source:
    'Kiến thức chung, chưa đối chiếu với văn bản gốc; tiêu chuẩn, tiêu chí và cách xếp cấp độ chưa có nguồn',
};

export const circularsBefore2018: Regulation = {
  id: 'circulars-before-2018',
  title: 'Thông tư 25/2014, 42/2012 và 15/2012/TT-BGDĐT',
  legalBases: [
    {
      title: 'Thông tư 15/2012/TT-BGDĐT',
      issued: '2012-05-02',
      kinds: ['continuing'],
      from: '2012-06-16',
      // The circulars of 2018 are not about continuing education; what came next for it no source at hand says.
      to: '2023-01-16',
      basis: {
        isVerified: false,
        source: 'Thuộc tính văn bản trên một trang tra cứu pháp luật; chưa đối chiếu với văn bản gốc',
      },
    },
    {
      title: 'Thông tư 42/2012/TT-BGDĐT',
      issued: undefined,
      kinds: ['primary', 'lowerSecondary', 'upperSecondary', 'multiLevel'],
      basis: BASIS,
    },
    {
      title: 'Thông tư 25/2014/TT-BGDĐT',
      issued: undefined,
      kinds: ['preschool'],
      // The day it came into force is not known; it cannot have been before the year it is named after.
      from: '2014-01-01',
      basis: BASIS,
    },
  ],
  from: '2012-12-01',
  to: '2018-10-09',
  dates: BASIS,
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
