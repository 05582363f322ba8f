/**
 * The criteria of the circulars by which schools assess themselves, as data: 17, 18 and 19/2018, their amendment 22/2024,
 * and 57/2026. Counts and numbers agree with the forms that offices printed; names, the criteria without Mức 3 and the
 * days in force were not compared with the official texts.
 */

import type { SchoolKind } from '../regulations/school-kinds';

/** Criteria of one set of standards: "1.1" → its name; those of Mức 4 as "M4.1". */
export type CriteriaNames = Readonly<Record<string, string>>;

export interface Circular {
  readonly id: '2018' | '2024' | '2026';
  /** ISO day. */
  readonly inForce: string;
  /** How it is called for schools of a kind. */
  readonly nameFor: (kind: SchoolKind) => string;
  readonly criteriaFor: (kind: SchoolKind) => CriteriaNames;
  /** The highest level of the criteria of the standards; Mức 4 has criteria of its own. */
  readonly highest: 2 | 3;
  /** Criteria that the circular gives no such level, as far as known. */
  readonly withoutLevel3: (kind: SchoolKind) => readonly string[];
  /** The criteria that all must meet, where others may fail. */
  readonly mandatory?: readonly string[];
  /** The families of evidence codes that go with it. */
  readonly evidence: readonly string[];
}

type Set2018 = 'preschool' | 'primary' | 'secondary';

function setOf(kind: SchoolKind): Set2018 | undefined {
  if (kind === 'preschool' || kind === 'primary') return kind;
  return kind === 'continuing' ? undefined : 'secondary';
}

const STANDARD_1 = [
  'Phương hướng, chiến lược xây dựng và phát triển nhà trường',
  'Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác',
  'Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường',
  'Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng',
  '',
  'Quản lý hành chính, tài chính và tài sản',
  'Quản lý cán bộ, giáo viên và nhân viên',
  'Quản lý các hoạt động giáo dục',
  'Thực hiện quy chế dân chủ cơ sở',
  'Đảm bảo an ninh trật tự, an toàn trường học',
];
const CLASSES: Readonly<Record<Set2018, string>> = {
  preschool: 'Tổ chức nhóm trẻ và lớp mẫu giáo',
  primary: 'Khối lớp và tổ chức lớp học',
  secondary: 'Lớp học',
};
const PEOPLE = [
  'Đối với hiệu trưởng, phó hiệu trưởng',
  'Đối với giáo viên',
  'Đối với nhân viên',
  'Đối với học sinh',
];
const FACILITIES: Readonly<Record<Set2018, readonly string[]>> = {
  preschool: [
    'Diện tích, khuôn viên và sân vườn',
    'Khối phòng nhóm trẻ, lớp mẫu giáo và khối phòng phục vụ học tập',
    'Khối phòng hành chính - quản trị',
    'Khối phòng tổ chức ăn',
    'Thiết bị, đồ dùng, đồ chơi',
    'Khu vệ sinh, hệ thống cấp thoát nước',
  ],
  primary: [
    'Khuôn viên, sân chơi, sân tập',
    'Phòng học',
    'Khối phòng phục vụ học tập và khối phòng hành chính - quản trị',
    'Khu vệ sinh, hệ thống cấp thoát nước',
    'Thiết bị',
    'Thư viện',
  ],
  secondary: [
    'Khuôn viên, khu sân chơi, bãi tập',
    'Phòng học, phòng học bộ môn và khối phục vụ học tập',
    'Khối hành chính - quản trị',
    'Khu vệ sinh, hệ thống cấp thoát nước',
    'Thiết bị',
    'Thư viện',
  ],
};
const FACILITIES_2024 = [
  'Địa điểm, quy mô, diện tích',
  'Các hạng mục công trình theo tiêu chuẩn cơ sở vật chất',
  'Hạ tầng kỹ thuật, các hạng mục công trình kiên cố và thiết bị dạy học',
];
const COOPERATION: Readonly<Record<Set2018, string>> = {
  preschool: 'Ban đại diện cha mẹ trẻ em',
  primary: 'Ban đại diện cha mẹ học sinh',
  secondary: 'Ban đại diện cha mẹ học sinh',
};
const AUTHORITIES =
  'Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường';
const EDUCATION: Readonly<Record<Set2018, readonly string[]>> = {
  preschool: [
    'Thực hiện Chương trình giáo dục mầm non',
    'Tổ chức hoạt động nuôi dưỡng, chăm sóc và giáo dục trẻ',
    'Kết quả nuôi dưỡng và chăm sóc sức khỏe',
    'Kết quả giáo dục',
  ],
  primary: [
    'Kế hoạch giáo dục của nhà trường',
    'Thực hiện Chương trình giáo dục phổ thông cấp tiểu học',
    'Thực hiện các hoạt động giáo dục khác',
    'Công tác phổ cập giáo dục tiểu học',
    'Kết quả giáo dục',
  ],
  secondary: [
    'Thực hiện Chương trình giáo dục phổ thông',
    'Tổ chức hoạt động giáo dục cho học sinh có hoàn cảnh khó khăn, học sinh năng khiếu, học sinh gặp khó khăn trong học tập và rèn luyện',
    'Thực hiện nội dung giáo dục địa phương theo quy định',
    'Các hoạt động trải nghiệm và hướng nghiệp',
    'Hình thành, phát triển các kỹ năng sống cho học sinh',
    'Kết quả giáo dục',
  ],
};
const LEVEL_4: Readonly<Record<Set2018, readonly string[]>> = {
  preschool: [
    'Phát triển chương trình giáo dục nhà trường, tham khảo mô hình tiên tiến trong khu vực và thế giới',
    'Giáo viên đạt chuẩn nghề nghiệp mức khá, mức tốt',
    'Sân vườn, khu vui chơi; góc hoạt động sáng tạo',
    'Công trình kiên cố, trang thiết bị hiện đại, khu phát triển vận động',
    'Hoàn thành các mục tiêu của chiến lược trong 5 năm',
    'Kết quả vượt trội so với các trường tương đồng, được ghi nhận',
  ],
  primary: [
    'Kế hoạch giáo dục tham khảo chương trình tiên tiến của khu vực và thế giới',
    'Học sinh có hoàn cảnh khó khăn, học sinh năng khiếu hoàn thành mục tiêu giáo dục cá nhân',
    'Thư viện có hạ tầng công nghệ thông tin hiện đại',
    'Hoàn thành các mục tiêu của chiến lược trong 5 năm',
    'Kết quả vượt trội so với các trường tương đồng, được ghi nhận',
  ],
  secondary: [
    'Kế hoạch giáo dục tham khảo chương trình tiên tiến của khu vực và thế giới',
    'Học sinh có hoàn cảnh khó khăn, học sinh năng khiếu hoàn thành mục tiêu giáo dục cá nhân',
    'Học sinh nghiên cứu khoa học, công nghệ, vận dụng giải quyết vấn đề thực tiễn',
    'Thư viện có hạ tầng công nghệ thông tin hiện đại',
    'Hoàn thành các mục tiêu của chiến lược trong 5 năm',
    'Kết quả vượt trội so với các trường tương đồng, được ghi nhận',
  ],
};

function criteriaOf2018(kind: SchoolKind, isAmended: boolean): CriteriaNames {
  const set = setOf(kind);
  if (!set) return {};
  const standards = [
    STANDARD_1.map((name, i) => (i === 4 ? CLASSES[set] : name)),
    set === 'preschool' ? PEOPLE.slice(0, 3) : PEOPLE,
    isAmended ? FACILITIES_2024 : FACILITIES[set],
    [COOPERATION[set], AUTHORITIES],
    EDUCATION[set],
  ];
  return { ...numbered(standards), ...withPrefix('M4', LEVEL_4[set]) };
}

function numbered(standards: readonly (readonly string[])[]): CriteriaNames {
  return Object.assign({}, ...standards.map((names, i) => withPrefix(String(i + 1), names))) as CriteriaNames;
}

function withPrefix(prefix: string, names: readonly string[]): CriteriaNames {
  return Object.fromEntries(names.map((name, i) => [`${prefix}.${String(i + 1)}`, name]));
}

const WITHOUT_3: Readonly<Record<Set2018, readonly string[]>> = {
  preschool: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.6'],
  primary: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.4', '5.1'],
  secondary: ['1.2', '1.7', '1.8', '1.9', '1.10', '3.4', '5.3', '5.4'],
};

const CIRCULAR_2018: Readonly<Record<Set2018, string>> = {
  preschool: 'Thông tư 19/2018/TT-BGDĐT',
  primary: 'Thông tư 17/2018/TT-BGDĐT',
  secondary: 'Thông tư 18/2018/TT-BGDĐT',
};

function nameOf2018(kind: SchoolKind): string {
  const set = setOf(kind);
  return set ? CIRCULAR_2018[set] : '';
}

function criteriaOf2026(kind: SchoolKind): CriteriaNames {
  const isPreschool = kind === 'preschool';
  return numbered([
    [
      'Tầm nhìn, sứ mạng/mục tiêu và kế hoạch phát triển',
      'Cơ cấu tổ chức, phân công nhiệm vụ và phối hợp nội bộ',
      'Quản lý kế hoạch, nguồn lực, thông tin và dữ liệu',
      'Tự đánh giá, cải tiến chất lượng, công khai và trách nhiệm giải trình',
    ],
    ['Cán bộ quản lý cơ sở giáo dục', 'Giáo viên', 'Nhân sự hỗ trợ giáo dục'],
    [
      'Tổ chức thực hiện chương trình giáo dục',
      isPreschool
        ? 'Đổi mới phương pháp chăm sóc, giáo dục và theo dõi, đánh giá sự phát triển của trẻ em'
        : 'Đổi mới phương pháp giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của học sinh',
      'Tổ chức hoạt động giáo dục và phát triển toàn diện',
      isPreschool
        ? 'Quản lý, theo dõi, hỗ trợ trẻ em và giáo dục hòa nhập'
        : 'Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập',
      isPreschool
        ? 'Kết quả phát triển và sự tiến bộ của trẻ'
        : 'Kết quả học tập, phát triển, rèn luyện và sự tiến bộ của học sinh',
    ],
    [
      'Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ giáo dục',
      isPreschool
        ? 'Môi trường giáo dục an toàn, sức khỏe và hạnh phúc'
        : 'Môi trường giáo dục an toàn, tích cực, hỗ trợ phát triển học sinh',
      'Phối hợp với gia đình, cộng đồng và tổ chức liên quan',
    ],
  ]);
}

/** In the order of their days. */
export const CIRCULARS: readonly Circular[] = [
  {
    id: '2018',
    inForce: '2018-10-10',
    nameFor: nameOf2018,
    criteriaFor: (kind) => criteriaOf2018(kind, false),
    highest: 3,
    withoutLevel3: (kind) => WITHOUT_3[setOf(kind) ?? 'secondary'],
    evidence: ['2018', 'level4'],
  },
  {
    id: '2024',
    inForce: '2025-01-25',
    nameFor: (kind) => `${nameOf2018(kind)} sửa đổi bởi Thông tư 22/2024/TT-BGDĐT`,
    criteriaFor: (kind) => criteriaOf2018(kind, true),
    highest: 3,
    // Of standard 3 nothing is known: its criteria are others than before.
    withoutLevel3: (kind) => WITHOUT_3[setOf(kind) ?? 'secondary'].filter((code) => !code.startsWith('3.')),
    evidence: ['2018', 'level4'],
  },
  {
    id: '2026',
    inForce: '2026-07-07',
    nameFor: () => 'Thông tư 57/2026/TT-BGDĐT',
    criteriaFor: criteriaOf2026,
    highest: 2,
    withoutLevel3: () => [],
    mandatory: ['1.3', '1.4', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'],
    evidence: ['2026'],
  },
];
