/** Thông tư 57/2026: 4 standards, 15 criteria of which 8 are mandatory, Mức 1 and 2 only. */

import type { Basis, Catalogue, Criterion, Regulation, Standard } from './regulation';

const BASIS: Basis = {
  isVerified: false,
  source:
    'Thông tư 57/2026/TT-BGDĐT ngày 07/7/2026: theo tài liệu của các trường, chưa đối chiếu với văn bản gốc',
};

/** Name in preschools where it differs from that in general education. */
type Row = readonly [code: string, isMandatory: boolean, general: string, preschool?: string];

const STANDARDS: readonly (readonly [name: string | undefined, rows: readonly Row[]])[] = [
  [
    'Quản trị nhà trường và bảo đảm chất lượng',
    [
      ['1.1', false, 'Tầm nhìn, sứ mạng, mục tiêu và kế hoạch phát triển'],
      ['1.2', false, 'Cơ cấu tổ chức, phân công nhiệm vụ và phối hợp nội bộ'],
      ['1.3', true, 'Quản lý kế hoạch, nguồn lực, thông tin và dữ liệu'],
      ['1.4', true, 'Tự đánh giá, cải tiến chất lượng, công khai và trách nhiệm giải trình'],
    ],
  ],
  [
    'Phát triển đội ngũ',
    [
      ['2.1', true, 'Cán bộ quản lý cơ sở giáo dục'],
      ['2.2', true, 'Giáo viên'],
      ['2.3', false, 'Nhân sự hỗ trợ giáo dục'],
    ],
  ],
  [
    undefined,
    [
      ['3.1', true, 'Tổ chức thực hiện chương trình giáo dục'],
      [
        '3.2',
        true,
        'Đổi mới phương pháp giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của học sinh',
        'Đổi mới phương pháp chăm sóc, giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của trẻ em',
      ],
      ['3.3', false, 'Tổ chức hoạt động giáo dục và phát triển toàn diện'],
      [
        '3.4',
        false,
        'Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập',
        'Quản lý, theo dõi, hỗ trợ trẻ em và giáo dục hòa nhập',
      ],
      [
        '3.5',
        false,
        'Kết quả học tập, phát triển, rèn luyện và sự tiến bộ của học sinh',
        'Kết quả phát triển và sự tiến bộ của trẻ',
      ],
    ],
  ],
  [
    'Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội',
    [
      ['4.1', true, 'Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật'],
      [
        '4.2',
        true,
        'Môi trường giáo dục an toàn, tích cực, hỗ trợ phát triển học sinh',
        'Môi trường giáo dục an toàn, sức khỏe và hạnh phúc',
      ],
      ['4.3', false, 'Phối hợp với gia đình, cộng đồng và tổ chức liên quan'],
    ],
  ],
];

function catalogue(isPreschool: boolean): Catalogue {
  const standards = STANDARDS.map(([name, rows], i): Standard => ({
    number: i + 1,
    name,
    criteria: rows.map(([code, isMandatory, general, preschool = general]): Criterion => ({
      code,
      name: isPreschool ? preschool : general,
      levels: [1, 2],
      isMandatory,
    })),
  }));
  return { standards, levelFour: [], codes: BASIS, names: BASIS, levels: BASIS };
}

const general = catalogue(false);

export const circular57of2026: Regulation = {
  id: 'circular-57-2026',
  title: 'Thông tư 57/2026/TT-BGDĐT',
  from: '2026-07-07',
  to: undefined,
  dates: BASIS,
  // Continuing education has a set of its own, which no source at hand lists.
  catalogues: {
    preschool: catalogue(true),
    primary: general,
    lowerSecondary: general,
    upperSecondary: general,
    multiLevel: general,
  },
  schoolLevel: { rule: 'mandatoryAndMost', leastOthers: 5, basis: BASIS },
  scale: { levels: [1, 2], word: 'Mức' },
  recognitionYears: { years: 5, basis: BASIS },
  // It speaks of the level reached, of data of three years and of facilities; which level makes which title is not known.
  nationalStandard: { from: [], basis: BASIS },
  council: { fewestMembers: 5, basis: BASIS },
  evidence: { families: ['2026'], example: '(MC.1.1.01)', basis: BASIS },
};
