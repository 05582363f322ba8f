/**
 * What offices, and schools directly under the province, report in words: section by section, with
 * the dossier to have ready.
 */

import type { Column, FieldValues, ListTemplate, PrintedRow } from '../core/template/template';
import { PROVINCE_OFFICE } from './addressee';

const PLAN = 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022';

/**
 * A section of the form: number, heading in the form's words, and what the inspected schools must
 * have ready.
 */
type Section = readonly [number: string, heading: string, dossier: string];

const SELF_ASSESSMENT_DOSSIER =
  'Quyết định thành lập Hội đồng tự đánh giá; Kế hoạch tự đánh giá; Phiếu đánh giá tiêu chí; Báo cáo tự đánh giá';
const DISCLOSURE_DOSSIER =
  'Báo cáo công tác công khai từ năm 2018 đến năm 2021; các nội dung và biểu mẫu theo quy định tại Thông tư 36/2017/TT-BGDĐT';
const DIPLOMA_DOSSIER =
  'Báo cáo công tác cấp phát, quản lý bằng tốt nghiệp; sổ cấp phát bằng; tình hình cơ sở vật chất phục vụ cho việc bảo quản bằng tốt nghiệp';

const OFFICE_SECTIONS: readonly Section[] = [
  [
    '1.b',
    'Công tác chỉ đạo, hướng dẫn, triển khai, kiểm tra về việc tự đánh giá của các đơn vị',
    SELF_ASSESSMENT_DOSSIER,
  ],
  ['1.c', 'Công tác quản lý, theo dõi hệ thống phần mềm của Phòng GD&ĐT', ''],
  [
    '1.e',
    'Tổng hợp nội dung góp ý, kiến nghị của các cơ sở giáo dục về hệ thống phần mềm (khó khăn, đề nghị điều chỉnh các tiện ích của phần mềm cho phù hợp)',
    '',
  ],
  [
    '2.a',
    'Công tác chỉ đạo, triển khai hướng dẫn, kiểm tra các đơn vị trực thuộc về công tác công khai',
    DISCLOSURE_DOSSIER,
  ],
  ['2.c', 'Số trường chưa thực hiện công khai; lí do', ''],
  [
    '3.a',
    'Công tác chỉ đạo, hướng dẫn, kiểm tra các trường THCS về cấp phát, quản lý bằng tốt nghiệp THCS',
    DIPLOMA_DOSSIER,
  ],
  ['3.b', 'Công tác lưu trữ, bảo quản, cấp phát bằng tốt nghiệp THCS', ''],
  ['3.c', 'Công tác cấp bản sao bằng tốt nghiệp THCS', ''],
  [
    '3.d',
    'Việc công bố công khai về thông tin cấp bằng tốt nghiệp trên cổng thông tin điện tử của Phòng GD&ĐT',
    '',
  ],
];

const SCHOOL_SECTIONS: readonly Section[] = [
  [
    '1',
    'Báo cáo về công tác tự đánh giá',
    `${SELF_ASSESSMENT_DOSSIER}; Việc cập nhật dữ liệu, thông tin tự đánh giá trên hệ thống phần mềm kiểm định chất lượng`,
  ],
  ['2', 'Báo cáo về công tác công khai', DISCLOSURE_DOSSIER],
  [
    '3',
    'Báo cáo về công tác cấp phát, quản lý bằng tốt nghiệp THPT',
    'Báo cáo công tác cấp phát, quản lý bằng tốt nghiệp; sổ cấp phát bằng; tình hình cơ sở vật chất phục vụ cho việc bảo quản bằng tốt nghiệp',
  ],
  ['4', 'Công tác cải tiến chất lượng sau đánh giá (bảng «Cải tiến chất lượng»)', ''],
];

function printed(sections: readonly Section[]): PrintedRow[] {
  return sections.map(([section, heading, dossier]) => ({
    section,
    heading,
    ...(dossier !== '' && { dossier }),
  }));
}

const COLUMNS: readonly Column<FieldValues>[] = [
  {
    id: 'section',
    header: ['Mục'],
    name: { vi: 'Mục', en: 'section' },
    values: { kind: 'text' },
    recognise: { any: ['mục', 'phần'], none: ['mục tiêu', 'danh mục'] },
    width: 7,
  },
  {
    id: 'heading',
    header: ['Nội dung báo cáo'],
    name: { vi: 'Nội dung báo cáo', en: 'what is reported' },
    values: { kind: 'name' },
    recognise: { any: ['nội dung báo cáo', 'nội dung'], none: ['hồ sơ', 'hoạt động', 'cải tiến'] },
    width: 36,
  },
  {
    id: 'text',
    header: ['Báo cáo của đơn vị'],
    name: { vi: 'Báo cáo của đơn vị', en: 'report' },
    values: { kind: 'text' },
    recognise: { any: ['báo cáo của đơn vị', 'báo cáo của trường', 'kết quả thực hiện'], none: ['hồ sơ'] },
    width: 60,
  },
  {
    id: 'dossier',
    header: ['Hồ sơ kiểm tra'],
    name: { vi: 'Hồ sơ kiểm tra', en: 'dossier' },
    values: { kind: 'text' },
    recognise: { any: ['hồ sơ kiểm tra', 'hồ sơ'], none: ['đăng kí', 'đã chuẩn bị'] },
    width: 34,
  },
  {
    id: 'ready',
    header: ['Hồ sơ đã chuẩn bị'],
    name: { vi: 'Hồ sơ đã chuẩn bị', en: 'dossier ready' },
    values: { kind: 'done' },
    recognise: { any: ['đã chuẩn bị', 'chuẩn bị hồ sơ'] },
    width: 12,
  },
];

const ROWS = {
  by: 'record',
  name: 'heading',
  namesSchools: false,
  telling: ['section', 'heading', 'text'],
  inputRows: 0,
} as const;

export const narrativeReport: ListTemplate = {
  id: 'narrative-report',
  version: 1,
  title:
    'Báo cáo công tác tự đánh giá, công khai, quản lý bằng tốt nghiệp, cải tiến chất lượng giáo dục (Mẫu 1)',
  sheetName: 'Mẫu 1 - báo cáo',
  source: `${PLAN}, Mẫu 1, mục 1 điểm b, c, e; mục 2 điểm a, c; mục 3 điểm a–d (các điểm có số liệu ở bảng riêng)`,
  addressee: PROVINCE_OFFICE,
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Phần lời của báo cáo Mẫu 1: việc đã làm, thuận lợi, khó khăn, kiến nghị',
      en: 'The report in words (Mẫu 1): work done, what helped, what hindered, proposals',
    },
  },
  rows: { ...ROWS, printed: printed(OFFICE_SECTIONS) },
  columns: COLUMNS,
  checks: [{ check: 'filled', column: 'text' }],
  results: { list: 'Mẫu 1 - báo cáo' },
  example: {
    row: {
      ...printed(OFFICE_SECTIONS)[0],
      text: 'Phòng đã ban hành 03 văn bản chỉ đạo, tổ chức 02 lớp tập huấn và kiểm tra 14 trường.',
      ready: 'x',
    },
  },
};

export const narrativeReportAffiliated: ListTemplate = {
  id: 'narrative-report-affiliated',
  version: 1,
  title:
    'Báo cáo của đơn vị trực thuộc Sở về tự đánh giá, công khai, bằng tốt nghiệp, cải tiến chất lượng (Mẫu 2)',
  sheetName: 'Mẫu 2 - báo cáo',
  source: `${PLAN}, Mẫu 2 (đơn vị trực thuộc Sở), mục 1–4`,
  addressee: PROVINCE_OFFICE,
  offer: {
    filledBy: 'school',
    purpose: {
      vi: 'Phần lời của báo cáo Mẫu 2, dành cho trường, đơn vị trực thuộc Sở',
      en: 'The report in words (Mẫu 2) of schools directly under the department',
    },
  },
  rows: { ...ROWS, telling: ['section', 'heading', 'dossier', 'text'], printed: printed(SCHOOL_SECTIONS) },
  columns: COLUMNS.map((column) =>
    column.id === 'text' ? { ...column, header: ['Báo cáo của trường'] } : column,
  ),
  checks: [{ check: 'filled', column: 'text' }],
  results: { list: 'Mẫu 2 - báo cáo' },
  example: {
    row: {
      ...printed(SCHOOL_SECTIONS)[0],
      text: 'Trường đã hoàn thành tự đánh giá ngày 20/11/2021, đạt cấp độ 2.',
      ready: 'x',
    },
  },
};
