/**
 * The circulars of 2018 as amended by Thông tư 22/2024: standard 3 with three criteria instead of
 * six.
 */

import { circulars2018, cataloguesWith, FACILITIES } from './circulars-2018';
import { PRIMARY, type OwnNames } from './circulars-2018-names';
import { standard } from './catalogue-parts';
import type { Basis, Regulation } from './regulation';

const BASIS: Basis = {
  isVerified: false,
  source:
    'Thông tư 22/2024/TT-BGDĐT ngày 10/12/2024: mới thấy phần mở đầu và tài liệu của các trường, chưa đối chiếu với văn bản gốc',
};

/** The day and the amended circulars are known from an official listing; the criteria are not. */
const DATES: Basis = {
  isVerified: true,
  source:
    'Thông tư 22/2024/TT-BGDĐT ngày 10/12/2024, hiệu lực 25/01/2025 (lawnet.vn, mục giáo dục 20278); hết hiệu lực theo Thông tư 57/2026/TT-BGDĐT (chưa đối chiếu với văn bản gốc)',
};

/**
 * In the words of primary schools' and one preschool's documents; no source has the other kinds.
 */
const FACILITY_NAMES = [
  'Địa điểm, quy mô, diện tích',
  'Các hạng mục công trình đảm bảo tiêu chuẩn cơ sở vật chất tối thiểu',
  'Hạ tầng kỹ thuật, các hạng mục công trình kiên cố và thiết bị dạy học',
];

/** Of a primary school only 3.3 has requirements of Mức 3; of the others no source says. */
const withoutLevel3 = (own: OwnNames): readonly string[] => (own === PRIMARY ? ['3.1', '3.2'] : []);

/** Two more criteria of Mức 4 for primary schools; no source has their names. */
const MORE_LEVEL_FOUR = [6, 7].map(
  (number) => `Tiêu chí ${String(number)} của Mức 4 theo Thông tư 22/2024 (chưa có nguồn ghi tên)`,
);

export const circulars2018Amended: Regulation = {
  ...circulars2018,
  id: 'circulars-2018-amended',
  title: 'Thông tư 17, 18, 19/2018 sửa đổi bởi Thông tư 22/2024/TT-BGDĐT',
  legalBases: [
    ...circulars2018.legalBases,
    {
      title: 'Thông tư 22/2024/TT-BGDĐT',
      issued: '2024-12-10',
      kinds: circulars2018.legalBases.flatMap(({ kinds }) => kinds),
      basis: BASIS,
    },
  ],
  from: '2025-01-25',
  to: '2026-07-06',
  dates: DATES,
  catalogues: cataloguesWith(
    (own) => standard(3, FACILITIES, FACILITY_NAMES, withoutLevel3(own)),
    (own) => (own === PRIMARY ? MORE_LEVEL_FOUR : []),
    BASIS,
  ),
};
