/** Thông tư 57/2026: 4 standards, 15 criteria of which 8 are mandatory, Mức 1 and 2 only. */

import type { Basis, Catalogue, Criterion, Regulation, Standard } from './regulation';
import { SCHOOL_KINDS } from './school-kinds';

const BASIS: Basis = {
  isVerified: false,
  source:
    'Thông tư 57/2026/TT-BGDĐT ngày 07/7/2026: theo tài liệu của các trường, chưa đối chiếu với văn bản gốc',
};

/** The sets of criteria of its three annexes: same numbers, some names differ. */
type Annex = 'preschool' | 'general' | 'continuing';
type Name = string | Readonly<Record<Annex, string>>;
type Row = readonly [code: string, isMandatory: boolean, name: Name];

const STANDARDS: readonly (readonly [name: Name, rows: readonly Row[]])[] = [
  [
    'Quản trị nhà trường và bảo đảm chất lượng',
    [
      ['1.1', false, 'Tầm nhìn, sứ mạng/mục tiêu và kế hoạch phát triển'],
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
    {
      preschool: 'Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển trẻ em',
      general: 'Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển người học',
      continuing: 'Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển người học',
    },
    [
      [
        '3.1',
        true,
        {
          preschool: 'Tổ chức thực hiện chương trình giáo dục mầm non',
          general: 'Tổ chức thực hiện chương trình giáo dục',
          continuing: 'Tổ chức thực hiện chương trình giáo dục',
        },
      ],
      [
        '3.2',
        true,
        {
          preschool:
            'Đổi mới phương pháp chăm sóc, giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của trẻ em',
          general: 'Đổi mới phương pháp giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của học sinh',
          continuing:
            'Đổi mới phương pháp dạy học và theo dõi, đánh giá sự phát triển, tiến bộ của người học',
        },
      ],
      ['3.3', false, 'Tổ chức hoạt động giáo dục và phát triển toàn diện'],
      [
        '3.4',
        false,
        {
          preschool: 'Quản lý, theo dõi, hỗ trợ trẻ em và giáo dục hòa nhập',
          general: 'Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập',
          continuing: 'Quản lý, theo dõi, hỗ trợ người học và giáo dục hòa nhập',
        },
      ],
      [
        '3.5',
        false,
        {
          preschool: 'Kết quả phát triển và sự tiến bộ của trẻ',
          general: 'Kết quả học tập, phát triển, rèn luyện và sự tiến bộ của học sinh',
          continuing: 'Kết quả học tập, phát triển, rèn luyện và sự tiến bộ của người học',
        },
      ],
    ],
  ],
  [
    'Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội',
    [
      [
        '4.1',
        true,
        {
          preschool:
            'Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ hoạt động nuôi dưỡng, chăm sóc, giáo dục trẻ',
          general: 'Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ hoạt động giáo dục',
          continuing: 'Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ hoạt động giáo dục',
        },
      ],
      [
        '4.2',
        true,
        {
          preschool: 'Môi trường giáo dục an toàn, sức khỏe và hạnh phúc',
          general: 'Môi trường giáo dục an toàn, tích cực, hỗ trợ phát triển học sinh',
          continuing: 'Môi trường giáo dục an toàn, sức khỏe và hạnh phúc',
        },
      ],
      ['4.3', false, 'Phối hợp với gia đình, cộng đồng và tổ chức liên quan'],
    ],
  ],
];

function catalogue(annex: Annex): Catalogue {
  const nameOf = (name: Name): string => (typeof name === 'string' ? name : name[annex]);
  const standards = STANDARDS.map(([name, rows], i): Standard => ({
    number: i + 1,
    name: nameOf(name),
    criteria: rows.map(([code, isMandatory, own]): Criterion => ({
      code,
      name: nameOf(own),
      levels: [1, 2],
      isMandatory,
    })),
  }));
  return { standards, levelFour: [], codes: BASIS, names: BASIS, levels: BASIS };
}

const general = catalogue('general');

export const circular57of2026: Regulation = {
  id: 'circular-57-2026',
  title: 'Thông tư 57/2026/TT-BGDĐT',
  legalBases: [
    { title: 'Thông tư 57/2026/TT-BGDĐT', issued: '2026-07-07', kinds: SCHOOL_KINDS, basis: BASIS },
  ],
  from: '2026-07-07',
  to: undefined,
  dates: BASIS,
  catalogues: {
    preschool: catalogue('preschool'),
    primary: general,
    lowerSecondary: general,
    upperSecondary: general,
    multiLevel: general,
    continuing: catalogue('continuing'),
  },
  schoolLevel: { rule: 'mandatoryAndMost', leastOthers: 5, basis: BASIS },
  scale: { levels: [1, 2], word: 'Mức', basis: BASIS },
  recognitionYears: { years: 5, basis: BASIS },
  nationalStandard: {
    from: [
      { level: 1, accreditation: 1 },
      { level: 2, accreditation: 2 },
    ],
    basis: {
      isVerified: false,
      source:
        'Thông tư 57/2026/TT-BGDĐT, Điều 16 khoản 2: theo tài liệu của một nhóm trường (Schoolrecords/thcsbachlieu), chưa đối chiếu với văn bản gốc',
    },
  },
  council: { fewestMembers: 5, isOdd: true, basis: BASIS },
  evidence: { families: ['2026'], example: '(MC.1.1.01)', basis: BASIS },
};
