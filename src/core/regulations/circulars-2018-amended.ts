/** The circulars of 2018 as amended by Thông tư 22/2024: standard 3 with three criteria instead of six. */

import { circulars2018, cataloguesWith, FACILITIES } from './circulars-2018';
import { standard } from './catalogue-parts';
import type { Regulation } from './regulation';

const BASIS = {
  isVerified: false,
  source:
    'Thông tư 22/2024/TT-BGDĐT ngày 10/12/2024: mới thấy phần mở đầu và tài liệu của các trường, chưa đối chiếu với văn bản gốc',
};

/** In the words of one preschool's documents: of the other kinds no source at hand has more than the sense. */
const FACILITY_NAMES = [
  'Địa điểm, quy mô, diện tích',
  'Các hạng mục công trình theo tiêu chuẩn cơ sở vật chất',
  'Hạ tầng kỹ thuật, các hạng mục công trình kiên cố và thiết bị dạy học',
];

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
  dates: BASIS,
  catalogues: cataloguesWith(() => standard(3, FACILITIES, FACILITY_NAMES, []), BASIS),
};
