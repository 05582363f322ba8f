/**
 * The list of schools with what each has reached in accreditation: the schools' own part of bảng
 * 1a.
 */

import type { Choice, Column, CountedList, FieldValues } from '../core/template/template';
import { cycleColumn } from './cycle';
import { COMMUNE, NOTES, RUNNING_NUMBER, SCHOOL_CODE, SCHOOL_KIND, SCHOOL_NAME } from './school-columns';

const LEVELS = [1, 2, 3, 4] as const;
/** Schools are older than accreditation; an earlier day is a slip of the keyboard. */
const FIRST_FOUNDED = '1950-01-01';
const DONE_NOT = ['chưa', 'đang', 'không', 'kết quả', 'mức', 'cấp độ', 'hồ sơ', 'đăng kí', 'đợt'] as const;

/**
 * What may stand around «cấp độ 2»: «Đạt KĐCLGD cấp độ 2», «Được công nhận đạt chất lượng giáo dục
 * mức 2».
 */
const AROUND_A_LEVEL = [
  'đạt',
  'được',
  'đã',
  'công nhận',
  'kiểm định',
  'chất lượng',
  'giáo dục',
  'kđclgd',
  'kđcl',
  'kết quả',
  'đánh giá ngoài',
  'tiêu chuẩn',
  'trường',
];

const level = (number: number): Choice => {
  const digit = String(number);
  return {
    id: `level${digit}`,
    label: `Đạt cấp độ ${digit}`,
    words: [digit, `cấp độ ${digit}`, `cấp ${digit}`, `mức ${digit}`, `mức độ ${digit}`],
    rank: number,
    recognise: {
      any: [`cấp độ ${digit}`, `mức ${digit}`, `mức độ ${digit}`],
      none: ['không đạt', 'hồ sơ', 'đăng kí', 'tự đánh giá', 'chuẩn quốc gia', 'tiêu chí'],
    },
  };
};

const nationalStandard = (number: number): Choice => {
  const digit = String(number);
  return {
    id: `national${digit}`,
    label: `Mức độ ${digit}`,
    words: [digit, `mức độ ${digit}`, `mức ${digit}`],
    rank: number,
    recognise: {
      any: [`chuẩn quốc gia mức độ ${digit}`, `chuẩn quốc gia mức ${digit}`],
      none: ['không đạt', 'hồ sơ', 'đăng kí'],
    },
  };
};

/** Columns of the sector's database that the form does not print. */
const STATE: Column<FieldValues> = {
  id: 'state',
  header: ['Trạng thái'],
  name: { vi: 'Trạng thái', en: 'state' },
  values: {
    kind: 'choice',
    choices: [
      {
        id: 'open',
        label: 'Đang hoạt động',
        words: ['đang hoạt động', 'hoạt động', 'đang mở', '1'],
      },
      {
        id: 'stopped',
        label: 'Ngừng hoạt động',
        words: ['ngừng hoạt động', 'ngưng hoạt động', 'tạm ngừng', 'tạm ngưng', 'tạm dừng', 'đã dừng', '0'],
      },
      { id: 'deleted', label: 'Đã xóa', words: ['đã xóa', 'xóa', 'bị xóa', '-1'] },
    ],
    filler: ['trường'],
    none: [],
  },
  recognise: { any: ['trạng thái', 'tình trạng hoạt động'], none: ['hồ sơ', 'đăng kí', 'đánh giá'] },
  width: 16,
  isUnprinted: true,
};

const OWNERSHIP: Column<FieldValues> = {
  id: 'ownership',
  header: ['Loại hình đào tạo'],
  name: { vi: 'Loại hình đào tạo', en: 'public or private' },
  values: { kind: 'text' },
  recognise: { any: ['loại hình đào tạo', 'loại hình sở hữu', 'công lập', 'tư thục'], none: ['cấp học'] },
  width: 12,
  isUnprinted: true,
};

const ADDRESS: Column<FieldValues> = {
  id: 'address',
  header: ['Địa chỉ'],
  name: { vi: 'Địa chỉ', en: 'address' },
  values: { kind: 'text' },
  recognise: { any: ['địa chỉ'], none: ['thư', 'mail', 'web'] },
  width: 30,
  isUnprinted: true,
};

const OFFICE_CODE: Column<FieldValues> = {
  id: 'officeCode',
  header: ['Mã đơn vị'],
  name: { vi: 'Mã đơn vị quản lí', en: 'code of the office' },
  values: { kind: 'code' },
  recognise: { any: ['mã đơn vị', 'mã phòng', 'mã huyện', 'mã xã'] },
  width: 12,
  isUnprinted: true,
};

export const schoolRegister: CountedList = {
  id: 'school-register',
  version: 1,
  title: 'Danh sách cơ sở giáo dục và kết quả kiểm định chất lượng giáo dục',
  sheetName: 'Danh sách CSGD',
  source:
    'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1, mục 1 điểm a, ghi theo từng trường; mã trường, ngày thành lập, giải thể, đợt, chu kỳ: cột của chương trình; số giấy chứng nhận và chuẩn quốc gia theo Thông tư 17, 18, 19/2018/TT-BGDĐT (điều khoản chưa đối chiếu với văn bản gốc)',
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Mỗi trường một dòng; chương trình đếm thành bảng 1a',
      en: 'One row for each school; table 1a is counted from it',
    },
  },
  rows: {
    by: 'record',
    name: 'name',
    namesSchools: true,
    kind: 'kind',
    place: 'commune',
    code: 'code',
    exists: { from: 'founded', to: 'closed', state: { column: 'state', open: 'open' } },
    telling: ['name', 'selfAssessed', 'externallyAssessed', 'result'],
    // A list of schools as the sector's database exports it: nothing of accreditation, but which
    // schools there are.
    alsoTelling: [['code', 'name', 'kind']],
    highest: 'result',
    inputRows: 100,
    addsUpTo: {
      template: 'accreditation-results',
      columns: {
        schools: { when: 'always' },
        selfAssessed: { when: 'done', column: 'selfAssessed' },
        externallyAssessed: { when: 'done', column: 'externallyAssessed', provedBy: 'result' },
        failed: { when: 'chosen', column: 'result', choice: 'failed' },
        level1: { when: 'chosen', column: 'result', choice: 'level1' },
        level2: { when: 'chosen', column: 'result', choice: 'level2' },
        level3: { when: 'chosen', column: 'result', choice: 'level3' },
        level4: { when: 'chosen', column: 'result', choice: 'level4' },
        preparing: { when: 'done', column: 'preparing' },
      },
    },
  },
  columns: [
    RUNNING_NUMBER,
    SCHOOL_CODE,
    SCHOOL_NAME,
    COMMUNE,
    SCHOOL_KIND,
    {
      id: 'founded',
      header: ['Ngày thành lập'],
      name: { vi: 'Ngày thành lập', en: 'founded on' },
      values: { kind: 'date', first: FIRST_FOUNDED },
      recognise: {
        any: ['ngày thành lập', 'năm thành lập', 'thành lập'],
        none: ['hội đồng', 'đoàn', 'quyết định', 'số'],
      },
      width: 12,
    },
    {
      id: 'closed',
      header: ['Ngày giải thể'],
      name: { vi: 'Ngày giải thể', en: 'closed on' },
      values: { kind: 'date' },
      recognise: {
        any: ['ngày giải thể', 'năm giải thể', 'giải thể', 'ngày sáp nhập', 'sáp nhập', 'ngày đóng cửa'],
        none: ['quyết định', 'số'],
      },
      width: 12,
    },
    {
      id: 'selfAssessed',
      header: ['Đã hoàn thành tự đánh giá'],
      name: { vi: 'Đã hoàn thành tự đánh giá', en: 'self-assessment completed' },
      values: { kind: 'done' },
      recognise: { any: ['tự đánh giá'], none: DONE_NOT },
      width: 14,
    },
    {
      id: 'externallyAssessed',
      header: ['Đã được đánh giá ngoài'],
      name: { vi: 'Đã được đánh giá ngoài', en: 'externally assessed' },
      values: { kind: 'done' },
      recognise: { any: ['đánh giá ngoài'], none: DONE_NOT },
      width: 14,
    },
    {
      id: 'round',
      header: ['Đợt đánh giá ngoài'],
      name: { vi: 'Đợt đánh giá ngoài', en: 'round of external assessment' },
      values: { kind: 'text' },
      recognise: { any: ['đợt đánh giá ngoài', 'đợt'], none: ['đăng kí', 'kế hoạch', 'kết quả'] },
      width: 11,
    },
    {
      id: 'result',
      header: ['Kết quả đánh giá ngoài'],
      name: { vi: 'Kết quả đánh giá ngoài', en: 'result of the external assessment' },
      values: {
        kind: 'choice',
        choices: [
          {
            id: 'failed',
            label: 'Không đạt',
            words: ['không đạt', 'chưa đạt', 'không công nhận', 'không được công nhận'],
            recognise: {
              any: ['không đạt', 'chưa đạt'],
              none: ['hồ sơ', 'đăng kí', 'chuẩn quốc gia', 'tiêu chí'],
            },
          },
          ...LEVELS.map(level),
        ],
        filler: AROUND_A_LEVEL,
        none: [
          'chưa',
          'chưa có',
          'chưa đánh giá',
          'chưa đánh giá ngoài',
          'chưa được đánh giá ngoài',
          'chưa đgn',
        ],
      },
      recognise: {
        any: [
          'kết quả đánh giá ngoài',
          'kết quả kiểm định',
          'kết quả kđclgd',
          'kết quả',
          'cấp độ',
          'mức đạt',
          'đạt kiểm định',
        ],
        none: [
          'tự đánh giá',
          'chuẩn quốc gia',
          'học tập',
          'thi đua',
          'xếp loại',
          'hồ sơ',
          'tiêu chí',
          'ngày',
          'số',
        ],
      },
      width: 16,
    },
    {
      id: 'certificate',
      header: ['Giấy chứng nhận KĐCLGD', 'Số'],
      name: { vi: 'Số giấy chứng nhận', en: 'certificate number' },
      values: { kind: 'text' },
      recognise: {
        any: [
          'số giấy chứng nhận',
          'giấy chứng nhận',
          'số quyết định',
          'quyết định công nhận',
          'số chứng nhận',
        ],
        none: ['ngày', 'năm', 'chuẩn quốc gia', 'thành lập'],
      },
      width: 18,
    },
    {
      id: 'certificateDate',
      header: ['Giấy chứng nhận KĐCLGD', 'Ngày cấp'],
      name: { vi: 'Ngày cấp giấy chứng nhận', en: 'date of the certificate' },
      values: { kind: 'date' },
      recognise: {
        any: ['ngày cấp', 'ngày giấy chứng nhận', 'ngày chứng nhận', 'ngày quyết định', 'ngày công nhận'],
        none: ['chuẩn quốc gia', 'số'],
      },
      width: 14,
    },
    {
      id: 'national',
      header: ['Đạt chuẩn quốc gia'],
      name: { vi: 'Đạt chuẩn quốc gia', en: 'national standard' },
      values: {
        kind: 'choice',
        choices: [1, 2].map(nationalStandard),
        filler: ['đạt', 'chuẩn quốc gia', 'chuẩn', 'cqg', 'trường', 'được', 'công nhận'],
        // The sector's database has a mark of its own for schools under the national standard.
        none: [
          ...['chưa', 'không', 'chưa đạt', 'không đạt', 'chưa có', 'không đạt chuẩn', 'chưa đạt chuẩn', '0'],
          ...['mức chuẩn chất lượng tối thiểu', '3'],
        ],
      },
      recognise: {
        any: ['chuẩn quốc gia', 'cqg'],
        none: ['ngày', 'năm', 'số', 'quyết định', 'hồ sơ', 'đăng kí'],
      },
      width: 14,
    },
    {
      id: 'nationalDecision',
      header: ['Quyết định công nhận chuẩn quốc gia', 'Số'],
      name: { vi: 'Số quyết định công nhận chuẩn quốc gia', en: 'national standard: decision number' },
      values: { kind: 'text' },
      recognise: {
        any: ['số quyết định công nhận chuẩn quốc gia', 'quyết định chuẩn quốc gia', 'chuẩn quốc gia số'],
        none: ['ngày', 'năm'],
      },
      width: 15,
    },
    {
      id: 'nationalDate',
      header: ['Quyết định công nhận chuẩn quốc gia', 'Ngày'],
      name: { vi: 'Ngày công nhận chuẩn quốc gia', en: 'national standard recognised on' },
      values: { kind: 'date' },
      recognise: {
        any: [
          'ngày công nhận chuẩn quốc gia',
          'năm công nhận chuẩn quốc gia',
          'ngày chuẩn quốc gia',
          'chuẩn quốc gia ngày',
          'năm đạt chuẩn quốc gia',
          'ngày đạt chuẩn quốc gia',
        ],
        none: ['số'],
      },
      width: 12,
    },
    cycleColumn('Chu kỳ kiểm định'),
    {
      id: 'preparing',
      header: ['Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài'],
      name: { vi: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài', en: 'preparing to register' },
      values: { kind: 'done' },
      recognise: { any: ['hoàn thiện hồ sơ', 'hồ sơ đăng kí', 'đăng kí đánh giá ngoài', 'hoàn thành hồ sơ'] },
      width: 17,
    },
    STATE,
    OWNERSHIP,
    ADDRESS,
    OFFICE_CODE,
    NOTES,
  ],
  checks: [
    { check: 'inOrder', earlier: 'founded', later: 'selfAssessed' },
    { check: 'inOrder', earlier: 'founded', later: 'closed' },
    { check: 'inOrder', earlier: 'selfAssessed', later: 'externallyAssessed' },
    { check: 'needs', column: 'externallyAssessed', needs: 'selfAssessed' },
    { check: 'needs', column: 'result', needs: 'externallyAssessed' },
    { check: 'inOrder', earlier: 'externallyAssessed', later: 'certificateDate' },
    { check: 'expires', day: 'certificateDate' },
    { check: 'expires', day: 'nationalDate' },
    { check: 'allowsTitle', title: 'national', level: 'result', decidedOn: 'nationalDate' },
  ],
  results: { list: 'Danh sách trường', totals: 'Bảng 1a của đơn vị' },
  example: {
    row: {
      number: '1',
      code: '70695401',
      name: 'Trường MN Lộc Thái',
      commune: 'Lộc Thái',
      kind: 'Mầm non',
      founded: '15/8/1996',
      selfAssessed: '20/10/2020',
      externallyAssessed: '18/3/2021',
      round: 'Đợt 2 năm học 2020-2021',
      result: 'Đạt cấp độ 2',
      certificate: '31/GCN-SGDĐT',
      certificateDate: '10/5/2021',
      national: 'Mức độ 1',
      nationalDecision: '1204/QĐ-UBND',
      nationalDate: '25/5/2021',
      cycle: 'Chu kỳ 1',
      notes: 'Có 02 điểm trường',
    },
  },
};
