/** The tasks «Mẫu biểu» and «Gửi». */

import type { SchoolKind } from '../../core/regulations/school-kinds';
import type { FormFiller } from '../../core/template/template';
import type { Language } from '../language';

export interface TemplateWords {
  readonly heading: string;
  readonly intro: string;
  readonly search: string;
  readonly searchHint: string;
  readonly filledBy: Readonly<Record<FormFiller, string>>;
  readonly noneFound: (query: string) => string;
  /** @param hidden how many of them a search does not show */
  readonly chosen: (count: number, hidden: number) => string;
  readonly clear: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly period: string;
  readonly periodHint: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly kinds: string;
  readonly kind: Readonly<Record<SchoolKind, string>>;
  readonly criteriaNeedKind: string;
  readonly criteriaOf: (regulation: string, sheets: number) => string;
  readonly criteriaUnknown: (kinds: string) => string;
  readonly insert: string;
  readonly download: string;
  readonly inserted: (sheets: string) => string;
  readonly saved: (name: string) => string;
  readonly fileName: string;
  readonly chooseOne: string;
}

export interface SendWords {
  readonly heading: string;
  readonly intro: string;
  readonly openFirst: string;
  readonly checking: string;
  readonly hasTable: (count: number) => string;
  readonly noTable: string;
  readonly hasUnit: (name: string) => string;
  readonly noUnit: string;
  readonly noErrors: string;
  readonly errors: (count: number) => string;
  readonly queriesAnswered: (count: number) => string;
  readonly queries: (count: number) => string;
  readonly isSaved: string;
  readonly notSaved: string;
  readonly toCheck: string;
  readonly ready: string;
  readonly notReady: (count: number) => string;
  readonly saveAs: (name: string) => string;
  readonly fileName: (unit: string, period: string | undefined) => string;
  readonly done: string;
  readonly open: string;
}

const named = (unit: string, period: string | undefined): string =>
  [unit, ...(period === undefined ? [] : [period])].join(' - ').replace(/[\\/:*?"<>|]/g, ' ');

const vi: { readonly templates: TemplateWords; readonly send: SendWords } = {
  templates: {
    heading: 'Mẫu biểu',
    intro: 'Chọn mẫu cần lập. Ô cần nhập được tô màu, ô tính sẵn đã có công thức.',
    search: 'Tìm mẫu',
    searchHint: 'Gõ một vài chữ, có dấu hay không dấu: cong khai, bang THPT',
    filledBy: {
      office: 'Phòng, xã, phường (đơn vị quản lý) lập',
      school: 'Trường, đơn vị trực thuộc Sở lập',
      department: 'Sở lập',
    },
    noneFound: (query) => `Không có mẫu nào khớp «${query}».`,
    chosen: (count, hidden) =>
      `Đã chọn ${String(count)} mẫu${hidden === 0 ? '' : `, ${String(hidden)} mẫu không hiện vì đang tìm`}.`,
    clear: 'Bỏ chọn hết',
    unit: 'Tên đơn vị',
    unitHint: 'Ví dụ: Bù Đốp, xã Tân Lợi',
    period: 'Năm học',
    periodHint: 'Ví dụ: 2025-2026',
    asOf: 'Số liệu tính đến ngày',
    asOfHint: 'Để trống thì điền tay trên mẫu.',
    kinds: 'Loại CSGD có trong đơn vị',
    kind: {
      preschool: 'Mầm non',
      primary: 'Tiểu học',
      lowerSecondary: 'Trung học cơ sở',
      upperSecondary: 'Trung học phổ thông',
      multiLevel: 'Phổ thông nhiều cấp học',
      continuing: 'Giáo dục thường xuyên',
    },
    criteriaNeedKind:
      'Mẫu tiêu chí: chọn loại CSGD để có sẵn các tiêu chí; không chọn thì dòng tiêu chí để trống.',
    criteriaOf: (regulation, sheets) =>
      `Mẫu tiêu chí in theo ${regulation}, mỗi loại CSGD một trang (${String(sheets)} trang).`,
    criteriaUnknown: (kinds) =>
      `Chưa có danh mục tiêu chí của ${kinds} theo văn bản của ngày này: trang ấy để trống dòng tiêu chí.`,
    insert: 'Chèn vào sổ đang mở',
    download: 'Tải mẫu về (.xlsx)',
    inserted: (sheets) => `Đã chèn ${sheets}.`,
    saved: (name) => `Đã lưu ${name} vào thư mục tải xuống.`,
    fileName: 'mau-bao-cao-KDCLGD.xlsx',
    chooseOne: 'Chọn ít nhất một bảng.',
  },
  send: {
    heading: 'Gửi báo cáo',
    intro: 'Những việc cần xong trước khi gửi báo cáo này lên cấp trên.',
    openFirst: 'Trước hết hãy mở một sổ Excel.',
    checking: 'Đang kiểm tra…',
    hasTable: (count) => `Có ${String(count)} bảng báo cáo`,
    noTable: 'Chưa có bảng báo cáo nào',
    hasUnit: (name) => `Biết rõ báo cáo của đơn vị: ${name}`,
    noUnit: 'Chưa ghi tên đơn vị trong sổ: ghi ở dòng tiêu đề, ví dụ «UBND HUYỆN BÙ ĐỐP»',
    noErrors: 'Không còn lỗi',
    errors: (count) => `Còn ${String(count)} lỗi phải sửa`,
    queriesAnswered: (count) =>
      count === 0 ? 'Không có điểm nào phải giải trình' : `Đã giải trình ${String(count)} điểm`,
    queries: (count) => `Còn ${String(count)} điểm cần xem lại: sửa hoặc giải trình`,
    isSaved: 'Đã lưu mọi thay đổi',
    notSaved: 'Có thay đổi chưa lưu',
    toCheck: 'Mở mục Kiểm tra',
    ready: 'Báo cáo đã sẵn sàng để gửi.',
    notReady: (count) => `Còn ${String(count)} việc trước khi gửi.`,
    saveAs: (name) => `Lưu thành «${name}»`,
    fileName: (unit, period) => `BC KDCLGD ${named(unit, period)}.xlsx`,
    done: 'xong',
    open: 'chưa xong',
  },
};

const en: typeof vi = {
  templates: {
    heading: 'Templates',
    intro: 'Choose the tables to fill in. Cells to type in are tinted; what follows from them has formulas.',
    search: 'Find a form',
    searchHint: 'A word or two, with or without diacritics',
    filledBy: {
      office: 'Filled in by the managing office',
      school: 'Filled in by a school',
      department: 'Filled in by the department',
    },
    noneFound: (query) => `No form matches “${query}”.`,
    chosen: (count, hidden) =>
      `${String(count)} chosen${hidden === 0 ? '' : `, ${String(hidden)} of them not shown by the search`}.`,
    clear: 'Clear the choice',
    unit: 'Unit',
    unitHint: 'For example: Bù Đốp, xã Tân Lợi',
    period: 'School year',
    periodHint: 'For example: 2025-2026',
    asOf: 'Date of the figures',
    asOfHint: 'Left blank, it is filled in on the form.',
    kinds: 'School kinds in the unit',
    kind: {
      preschool: 'Preschool',
      primary: 'Primary',
      lowerSecondary: 'Lower secondary',
      upperSecondary: 'Upper secondary',
      multiLevel: 'Multi-level',
      continuing: 'Continuing education',
    },
    criteriaNeedKind:
      'Criteria: choose a school kind to have them printed; without one their rows are blank.',
    criteriaOf: (regulation, sheets) =>
      `Criteria of ${regulation} are printed, a sheet for each kind (${String(sheets)}).`,
    criteriaUnknown: (kinds) =>
      `No criteria of ${kinds} are known for this date: the rows of those sheets are left blank.`,
    insert: 'Insert into the open workbook',
    download: 'Download the form (.xlsx)',
    inserted: (sheets) => `Inserted ${sheets}.`,
    saved: (name) => `Saved ${name} to the downloads folder.`,
    fileName: 'mau-bao-cao-KDCLGD.xlsx',
    chooseOne: 'Choose at least one table.',
  },
  send: {
    heading: 'Send the report',
    intro: 'What has to be done before this report is sent.',
    openFirst: 'Open a workbook first.',
    checking: 'Checking…',
    hasTable: (count) => `${String(count)} report tables are there`,
    noTable: 'There is no report table yet',
    hasUnit: (name) => `The report says whose it is: ${name}`,
    noUnit: 'The workbook does not say whose it is: write it in the heading, such as «UBND HUYỆN BÙ ĐỐP»',
    noErrors: 'No errors are left',
    errors: (count) => `${String(count)} errors have to be corrected`,
    queriesAnswered: (count) =>
      count === 0 ? 'Nothing has to be explained' : `${String(count)} queries were explained`,
    queries: (count) => `${String(count)} queries have to be corrected or explained`,
    isSaved: 'All changes are saved',
    notSaved: 'There are unsaved changes',
    toCheck: 'Open Check',
    ready: 'The report is ready to be sent.',
    notReady: (count) => `${String(count)} things are left to do.`,
    saveAs: (name) => `Save as “${name}”`,
    fileName: (unit, period) => `BC KDCLGD ${named(unit, period)}.xlsx`,
    done: 'done',
    open: 'not done',
  },
};

export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = {
  vi: vi.templates,
  en: en.templates,
};
export const SEND_WORDS: Readonly<Record<Language, SendWords>> = { vi: vi.send, en: en.send };
