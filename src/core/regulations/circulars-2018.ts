/** Thông tư 17/2018 (primary), 18/2018 (lower and upper secondary, several levels) and 19/2018 (preschool). */

import { levelFour, standard } from './catalogue-parts';
import type { Basis, Catalogue, Regulation, Standard } from './regulation';
import type { SchoolKind } from './school-kinds';

const SEED_RANGES: Basis = {
  isVerified: true,
  source:
    'Sở GD&ĐT Bình Phước 2022, Mẫu 1 mục 4 và Mẫu 2 mục 4 (1.1–5.4, 1.1–5.5, 1.1–5.6 và số tiêu chí Mức 4); Trường THPT Đoàn Kết 2023, mục VI (từng tiêu chuẩn của Thông tư 18)',
};
const NAMES: Basis = {
  isVerified: false,
  source: 'Tên tiêu chí theo tài liệu của các trường và kiến thức chung; chưa đối chiếu với văn bản gốc',
};
const LEVELS: Basis = {
  isVerified: false,
  source: 'Tiêu chí không có Mức 3: chưa đối chiếu với văn bản gốc',
};

/** The names of a kind of school, where the circulars differ. */
interface OwnNames {
  readonly classes: string;
  readonly staff: string;
  readonly people: readonly string[];
  readonly facilities: readonly string[];
  readonly parents: string;
  readonly results: string;
  readonly resultNames: readonly string[];
  readonly withoutLevel3: readonly string[];
  readonly levelFour: readonly string[];
}

const PRESCHOOL: OwnNames = {
  classes: 'Tổ chức nhóm trẻ và lớp mẫu giáo',
  staff: 'Cán bộ quản lý, giáo viên, nhân viên',
  people: ['Đối với hiệu trưởng, phó hiệu trưởng', 'Đối với giáo viên', 'Đối với nhân viên'],
  facilities: [
    'Diện tích, khuôn viên và sân vườn',
    'Khối phòng nhóm trẻ, lớp mẫu giáo và khối phòng phục vụ học tập',
    'Khối phòng hành chính - quản trị',
    'Khối phòng tổ chức ăn',
    'Thiết bị, đồ dùng, đồ chơi',
    'Khu vệ sinh, hệ thống cấp thoát nước',
  ],
  parents: 'Ban đại diện cha mẹ trẻ em',
  results: 'Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ',
  resultNames: [
    'Thực hiện Chương trình giáo dục mầm non',
    'Tổ chức hoạt động nuôi dưỡng, chăm sóc và giáo dục trẻ',
    'Kết quả nuôi dưỡng và chăm sóc sức khỏe',
    'Kết quả giáo dục',
  ],
  withoutLevel3: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.6'],
  levelFour: [
    'Phát triển Chương trình giáo dục của nhà trường, tham khảo và áp dụng mô hình tiên tiến',
    'Ít nhất 90% giáo viên đạt chuẩn nghề nghiệp mức khá trở lên, trong đó ít nhất 40% mức tốt',
    'Sân vườn và khu vực cho trẻ chơi đạt chuẩn hoặc trên chuẩn; có góc hoạt động sáng tạo',
    '100% công trình kiên cố; có phòng tư vấn tâm lý; trang thiết bị hiện đại',
    'Trong 5 năm liên tiếp hoàn thành các mục tiêu theo phương hướng, chiến lược',
    'Trong 5 năm có ít nhất 2 năm kết quả vượt trội so với trường có điều kiện tương đồng',
  ],
};

const GENERAL_PEOPLE = [
  'Đối với hiệu trưởng, phó hiệu trưởng',
  'Đối với giáo viên',
  'Đối với nhân viên',
  'Đối với học sinh',
];

const PRIMARY: OwnNames = {
  classes: 'Khối lớp và tổ chức lớp học',
  staff: 'Cán bộ quản lý, giáo viên, nhân viên và học sinh',
  people: GENERAL_PEOPLE,
  facilities: [
    'Khuôn viên, sân chơi, sân tập',
    'Phòng học',
    'Khối phòng phục vụ học tập và khối phòng hành chính - quản trị',
    'Khu vệ sinh, hệ thống cấp thoát nước',
    'Thiết bị',
    'Thư viện',
  ],
  parents: 'Ban đại diện cha mẹ học sinh',
  results: 'Hoạt động giáo dục và kết quả giáo dục',
  resultNames: [
    'Kế hoạch giáo dục của nhà trường',
    'Thực hiện Chương trình giáo dục phổ thông cấp tiểu học',
    'Thực hiện các hoạt động giáo dục khác',
    'Công tác phổ cập giáo dục tiểu học',
    'Kết quả giáo dục',
  ],
  withoutLevel3: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.4', '5.1'],
  levelFour: [
    'Kế hoạch giáo dục có nội dung tham khảo chương trình giáo dục tiên tiến',
    '100% học sinh có hoàn cảnh khó khăn, có năng khiếu hoàn thành mục tiêu giáo dục dành cho từng cá nhân',
    'Thư viện có hạ tầng công nghệ thông tin hiện đại',
    'Trong 5 năm liên tiếp hoàn thành các mục tiêu theo phương hướng, chiến lược',
    'Trong 5 năm có ít nhất 2 năm kết quả vượt trội so với trường có điều kiện tương đồng',
  ],
};

const SECONDARY: OwnNames = {
  classes: 'Lớp học',
  staff: 'Cán bộ quản lý, giáo viên, nhân viên và học sinh',
  people: GENERAL_PEOPLE,
  facilities: [
    'Khuôn viên, khu sân chơi, bãi tập',
    'Phòng học, phòng học bộ môn và khối phục vụ học tập',
    'Khối hành chính - quản trị',
    'Khu vệ sinh, hệ thống cấp thoát nước',
    'Thiết bị',
    'Thư viện',
  ],
  parents: 'Ban đại diện cha mẹ học sinh',
  results: 'Hoạt động giáo dục và kết quả giáo dục',
  resultNames: [
    'Thực hiện Chương trình giáo dục phổ thông',
    'Tổ chức hoạt động giáo dục cho học sinh có hoàn cảnh khó khăn, học sinh năng khiếu, học sinh gặp khó khăn trong học tập và rèn luyện',
    'Thực hiện nội dung giáo dục địa phương theo quy định',
    'Các hoạt động trải nghiệm và hướng nghiệp',
    'Hình thành, phát triển các kỹ năng sống cho học sinh',
    'Kết quả giáo dục',
  ],
  withoutLevel3: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.4', '5.3', '5.4'],
  levelFour: [
    'Kế hoạch giáo dục có nội dung tham khảo chương trình giáo dục tiên tiến',
    '100% học sinh có hoàn cảnh khó khăn, có năng khiếu hoàn thành mục tiêu giáo dục dành cho từng cá nhân',
    'Học sinh tham gia nghiên cứu khoa học, công nghệ, vận dụng kiến thức giải quyết vấn đề thực tiễn',
    'Thư viện có hạ tầng công nghệ thông tin hiện đại',
    'Trong 5 năm liên tiếp hoàn thành các mục tiêu theo phương hướng, chiến lược',
    'Trong 5 năm có ít nhất 2 năm kết quả vượt trội so với trường có điều kiện tương đồng',
  ],
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

type Facilities = (own: {
  readonly facilities: readonly string[];
  readonly withoutLevel3: readonly string[];
}) => Standard;

/** The catalogues of all kinds with their standard 3. @param codes what the numbers of the criteria rest on */
export function cataloguesWith(
  facilities: Facilities,
  codes: Basis,
): Partial<Readonly<Record<SchoolKind, Catalogue>>> {
  const catalogue = (own: OwnNames): Catalogue => ({
    standards: standardsOf(own, facilities(own)),
    levelFour: levelFour(own.levelFour),
    codes,
    names: NAMES,
    levels: LEVELS,
  });
  return {
    preschool: catalogue(PRESCHOOL),
    primary: catalogue(PRIMARY),
    lowerSecondary: catalogue(SECONDARY),
    upperSecondary: catalogue(SECONDARY),
    multiLevel: catalogue(SECONDARY),
  };
}

const RULE: Basis = {
  isVerified: false,
  source: 'Quy tắc xếp mức của Thông tư 17, 18, 19/2018: chưa đối chiếu với văn bản gốc',
};

export const circulars2018: Regulation = {
  id: 'circulars-2018',
  title: 'Thông tư 17, 18, 19/2018/TT-BGDĐT',
  from: '2018-10-10',
  to: '2025-01-24',
  dates: {
    isVerified: false,
    source: 'Ban hành 22/8/2018 (Sở GD&ĐT Bình Phước 2022); ngày hiệu lực chưa đối chiếu với văn bản gốc',
  },
  catalogues: cataloguesWith(
    ({ facilities, withoutLevel3 }) => standard(3, FACILITIES, facilities, withoutLevel3),
    SEED_RANGES,
  ),
  schoolLevel: { rule: 'everyCriterion', basis: RULE },
  scale: { levels: [1, 2, 3, 4], word: 'Cấp độ' },
  recognitionYears: {
    years: 5,
    basis: {
      isVerified: false,
      source: 'Giá trị 5 năm theo báo chí về các giấy chứng nhận đã cấp; chưa đối chiếu với văn bản gốc',
    },
  },
  nationalStandard: {
    from: [
      { level: 1, accreditation: 2 },
      { level: 2, accreditation: 3 },
    ],
    basis: RULE,
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
