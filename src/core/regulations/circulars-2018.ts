/**
 * Thông tư 17/2018 (primary), 18/2018 (lower and upper secondary, several levels) and 19/2018
 * (preschool).
 */

import { levelFour, standard } from './catalogue-parts';
import { PRESCHOOL, PRIMARY, SECONDARY, type OwnNames } from './circulars-2018-names';
import type { Basis, Catalogue, LegalBasis, Regulation, Standard } from './regulation';
import type { SchoolKind } from './school-kinds';

/**
 * The seeds print every standard's range for secondary schools, but only the first and last
 * criterion for the others.
 */
const FIRST_AND_LAST: Basis = {
  isVerified: false,
  source:
    'Tiêu chí đầu, tiêu chí cuối và số tiêu chí Mức 4: Sở GD&ĐT Bình Phước 2022, Mẫu 1 mục 4 (1.1–5.4 mầm non, 1.1–5.5 tiểu học); số tiêu chí của từng tiêu chuẩn chưa đối chiếu với văn bản gốc',
};
const EVERY_STANDARD: Basis = {
  isVerified: true,
  source:
    'Trường THPT Đoàn Kết 2023, mục VI (1.1–1.10, 2.1–2.4, 3.1–3.6, 4.1–4.2, 5.1–5.6 và 6 tiêu chí Mức 4 của Thông tư 18); Sở GD&ĐT Bình Phước 2022, Mẫu 1 và Mẫu 2 mục 4 (1.1–5.6)',
};
/** Title, day and kinds. */
const DOCUMENTS: Basis = {
  isVerified: true,
  source:
    'Sở GD&ĐT Bình Phước 2022; Phòng GD&ĐT Thủ Thừa 2021 (ba thông tư ngày 22/8/2018 và các loại trường); Trường THPT Đoàn Kết 2023 (Thông tư 18: THCS, THPT, nhiều cấp học)',
};
const WHICH_KIND: Basis = {
  isVerified: true,
  source:
    'Bộ Pháp điển, chủ đề giáo dục, đào tạo, Điều 13.1.TT.80–82: Thông tư 17 tiểu học, 18 THCS, THPT và nhiều cấp học, 19 mầm non',
};
const NAMES: Basis = {
  isVerified: false,
  source: 'Tên tiêu chí theo tài liệu của các trường và kiến thức chung; chưa đối chiếu với văn bản gốc',
};
const LEVELS: Basis = {
  isVerified: false,
  source:
    'Tiêu chí không có Mức 3: theo bảng tiêu chuẩn của các trường (tiểu học: tieuhocthaison; mầm non: mamnonnghivan); chưa đối chiếu với văn bản gốc',
};

/** The standards of a kind; standard 3 as it is given, because it was amended. */
function standardsOf(own: OwnNames, facilities: Standard): Standard[] {
  const make = (number: number, name: string, names: readonly string[]): Standard =>
    standard(number, name, names, own.withoutLevel3);
  return [
    make(1, 'Tổ chức và quản lý nhà trường', [
      'Phương hướng, chiến lược xây dựng và phát triển nhà trường',
      'Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác',
      'Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường',
      'Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng',
      own.classes,
      'Quản lý hành chính, tài chính và tài sản',
      'Quản lý cán bộ, giáo viên và nhân viên',
      'Quản lý các hoạt động giáo dục',
      'Thực hiện quy chế dân chủ cơ sở',
      'Đảm bảo an ninh trật tự, an toàn trường học',
    ]),
    make(2, own.staff, own.people),
    facilities,
    make(4, 'Quan hệ giữa nhà trường, gia đình và xã hội', [
      own.parents,
      'Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường',
    ]),
    make(5, own.results, own.resultNames),
  ];
}

export const FACILITIES = 'Cơ sở vật chất và thiết bị dạy học';

/**
 * The catalogues of all kinds.
 * @param facilities standard 3 of a kind
 * @param moreLevelFour names of criteria of Mức 4 behind those of 2018
 * @param codes what the numbers rest on, if not on what those of 2018 do
 */
export function cataloguesWith(
  facilities: (own: OwnNames) => Standard,
  moreLevelFour: (own: OwnNames) => readonly string[],
  codes?: Basis,
): Partial<Readonly<Record<SchoolKind, Catalogue>>> {
  const catalogue = (own: OwnNames, codesOf2018: Basis): Catalogue => ({
    standards: standardsOf(own, facilities(own)),
    levelFour: levelFour([...own.levelFour, ...moreLevelFour(own)]),
    codes: codes ?? codesOf2018,
    names: NAMES,
    levels: LEVELS,
  });
  const secondary = catalogue(SECONDARY, EVERY_STANDARD);
  return {
    preschool: catalogue(PRESCHOOL, FIRST_AND_LAST),
    primary: catalogue(PRIMARY, FIRST_AND_LAST),
    lowerSecondary: secondary,
    upperSecondary: secondary,
    multiLevel: secondary,
  };
}

const RULE: Basis = {
  isVerified: true,
  source:
    'Thông tư 17/2018/TT-BGDĐT, Điều 6 (lawnet.vn 162663); Thông tư 19/2018/TT-BGDĐT (lawnet.vn 162580): đạt mức nào thì mọi tiêu chí đạt mức ấy và các mức dưới',
};

const TITLES: Basis = {
  isVerified: true,
  source:
    'Thông tư 17, 18, 19/2018/TT-BGDĐT, Điều 37 (lawnet.vn, mục giáo dục 6747, 3807, 6759): mức độ 1 từ Mức 2, mức độ 2 từ Mức 3',
};

const SCALE: Basis = {
  isVerified: true,
  source: 'Sở GD&ĐT Bình Phước 2022, Mẫu 1 bảng 1a (Đạt cấp độ 1 đến Đạt cấp độ 4)',
};

function document(title: string, kinds: readonly SchoolKind[], basis: Basis): LegalBasis {
  return { title, issued: '2018-08-22', kinds, basis };
}

export const circulars2018: Regulation = {
  id: 'circulars-2018',
  title: 'Thông tư 17, 18, 19/2018/TT-BGDĐT',
  legalBases: [
    document('Thông tư 17/2018/TT-BGDĐT', ['primary'], WHICH_KIND),
    document('Thông tư 18/2018/TT-BGDĐT', ['lowerSecondary', 'upperSecondary', 'multiLevel'], DOCUMENTS),
    document('Thông tư 19/2018/TT-BGDĐT', ['preschool'], WHICH_KIND),
  ],
  from: '2018-10-10',
  to: '2025-01-24',
  dates: {
    isVerified: true,
    source:
      'Ban hành 22/8/2018 (Sở GD&ĐT Bình Phước 2022), hiệu lực 10/10/2018 (Bộ Pháp điển, Điều 13.1.TT.80–82); sửa đổi từ 25/01/2025 (lawnet.vn, mục giáo dục 20278)',
  },
  catalogues: cataloguesWith(
    ({ facilities, withoutLevel3 }) => standard(3, FACILITIES, facilities, withoutLevel3),
    () => [],
  ),
  schoolLevel: { rule: 'everyCriterion', basis: RULE },
  scale: { levels: [1, 2, 3, 4], word: 'Cấp độ', basis: SCALE },
  recognitionYears: {
    years: 5,
    basis: {
      isVerified: true,
      source:
        'Thông tư 17, 18, 19/2018/TT-BGDĐT (lawnet.vn 162577, 164046): chu kỳ kiểm định và công nhận chuẩn quốc gia 5 năm',
    },
  },
  nationalStandard: {
    from: [
      { level: 1, accreditation: 2 },
      { level: 2, accreditation: 3 },
    ],
    basis: TITLES,
    operationYears: {
      years: 5,
      kinds: ['preschool'],
      basis: {
        isVerified: true,
        source:
          'Thông tư 19/2018/TT-BGDĐT, Điều 37 (lawnet.vn, mục giáo dục 6759): trường mầm non đã hoạt động ít nhất 5 năm',
      },
    },
  },
  council: {
    fewestMembers: 7,
    isOdd: false,
    basis: {
      isVerified: true,
      source:
        'Thông tư 18/2018/TT-BGDĐT (lawnet.vn 162656) và 19/2018/TT-BGDĐT (lawnet.vn 164044): hội đồng tự đánh giá có ít nhất 7 thành viên, một thư ký',
    },
  },
  evidence: {
    families: ['2018', 'level4'],
    example: '[H1-1.1-01]',
    basis: {
      isVerified: false,
      source: 'Công văn 5932 và 5942/BGDĐT-QLCL ngày 28/12/2018: theo ví dụ của các trường',
    },
  },
};
