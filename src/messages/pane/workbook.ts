/** The workbook beside the pane where there is no Excel, and the task «Kiểm tra». */

import type { LayRefusalReason } from '../../core/sheet/plan';
import type { Language } from '../language';

export interface WorkbookWords {
  readonly region: string;
  readonly open: string;
  readonly openOther: string;
  readonly openHint: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly unsaved: string;
  readonly cannotSaveXls: string;
  readonly notOne: string;
  readonly sheets: string;
  readonly hiddenSheet: string;
  readonly grid: (sheet: string) => string;
  readonly emptySheet: string;
  readonly stale: string;
  readonly cellContent: (cell: string) => string;
  readonly enter: string;
  readonly changed: (sheet: string, cell: string) => string;
  readonly mark: Readonly<Record<'error' | 'query' | 'info', string>>;
  readonly leave: string;
}

export interface CheckWords {
  readonly heading: string;
  readonly intro: string;
  readonly openFirst: string;
  readonly whole: string;
  readonly activeOnly: string;
  readonly scope: string;
  readonly run: string;
  readonly running: string;
  readonly nothing: string;
  readonly ownResult: string;
  readonly clean: (tables: number) => string;
  readonly summary: (errors: number, queries: number, notes: number) => string;
  readonly unit: (name: string) => string;
  readonly tables: (list: string) => string;
  readonly clearMarks: string;
  readonly fixed: (sheet: string, cell: string, value: string) => string;
  readonly fixAll: (count: number) => string;
  readonly fixedAll: (count: number) => string;
  readonly previewTitle: (count: number) => string;
  /** Numbers of errors before and after. */
  readonly previewErrors: (before: number, after: number) => string;
  readonly previewColumns: readonly [cell: string, before: string, after: string];
  readonly carryOut: (count: number) => string;
  readonly cancel: string;
  readonly history: (count: number) => string;
  /** Takes back the step and those after it. */
  readonly takeBackTo: string;
  readonly taken: (text: string) => string;
  readonly explained: (count: number) => string;
  readonly notesDamaged: string;
  readonly refusal: Readonly<Record<LayRefusalReason, (detail: string) => string>>;
}

const vi: { readonly workbook: WorkbookWords; readonly check: CheckWords } = {
  workbook: {
    region: 'Sổ tính đang mở',
    open: 'Mở sổ Excel…',
    openOther: 'Mở sổ khác…',
    openHint: 'Mở một sổ .xlsx hoặc .xls để xem, kiểm tra và sửa. Bạn cũng có thể thả tệp vào đây.',
    save: 'Lưu (.xlsx)',
    saved: (name) => `Đã lưu ${name} vào thư mục tải xuống. Tệp gốc không bị động đến.`,
    unsaved: 'có thay đổi chưa lưu',
    cannotSaveXls:
      'Sổ .xls chỉ xem và kiểm tra được ở đây. Muốn sửa: mở bằng Excel, Lưu thành › Excel Workbook (*.xlsx), rồi mở lại.',
    notOne: 'Chỉ mở được một sổ mỗi lần. Để gộp nhiều tệp, dùng mục «Tổng hợp».',
    sheets: 'Các trang',
    hiddenSheet: 'đang ẩn',
    grid: (sheet) => `Trang ${sheet}`,
    emptySheet: 'Trang trống.',
    stale: 'Công thức; Excel sẽ tính lại khi mở.',
    cellContent: (cell) => `Nội dung ô ${cell}`,
    enter: 'Ghi',
    changed: (sheet, cell) => `Đã ghi ô ${cell} (trang «${sheet}»).`,
    mark: { error: 'lỗi', query: 'cần xem lại', info: 'lưu ý' },
    leave: 'Sổ đang mở có thay đổi chưa lưu. Vẫn mở sổ khác?',
  },
  check: {
    heading: 'Kiểm tra báo cáo',
    intro:
      'Tìm lỗi trong các bảng báo cáo của sổ này: tổng, tỉ lệ, thứ tự các bước, ô bỏ trống, loại CSGD, đơn vị.',
    openFirst: 'Trước hết hãy mở một sổ Excel.',
    whole: 'Cả sổ',
    activeOnly: 'Chỉ trang đang xem',
    scope: 'Kiểm tra',
    run: 'Kiểm tra',
    running: 'Đang kiểm tra…',
    nothing: 'Không tìm thấy bảng báo cáo nào ở phần đang kiểm tra.',
    ownResult: 'Đây là sổ tổng hợp do chương trình tạo ra; lỗi của từng đơn vị có ở trang «Lỗi và cảnh báo».',
    clean: (tables) => `Đã kiểm tra ${String(tables)} bảng: không có lỗi nào.`,
    summary: (errors, queries, notes) =>
      `${String(errors)} lỗi, ${String(queries)} điểm cần xem lại, ${String(notes)} lưu ý`,
    unit: (name) => `Đơn vị: ${name}`,
    tables: (list) => `Bảng: ${list}`,
    clearMarks: 'Bỏ đánh dấu',
    fixed: (sheet, cell, value) => `Đã sửa ô ${cell} (trang «${sheet}») thành ${value}.`,
    fixAll: (count) => `Xem trước và sửa cả ${String(count)} chỗ`,
    fixedAll: (count) => `Đã sửa ${String(count)} ô.`,
    previewTitle: (count) => `Sẽ sửa đúng ${String(count)} ô sau`,
    previewErrors: (before, after) =>
      `Số lỗi: ${String(before)} trước khi sửa, ${String(after)} sau khi sửa.`,
    previewColumns: ['Ô', 'Đang ghi', 'Sẽ ghi'],
    carryOut: (count) => `Sửa ${String(count)} ô`,
    cancel: 'Không sửa',
    history: (count) => `Đã sửa ${String(count)} lần`,
    takeBackTo: 'Hoàn tác đến đây',
    taken: (text) => `Đã hoàn tác: ${text}`,
    explained: (count) => `${String(count)} điểm đã giải trình`,
    notesDamaged: 'Phần ghi nhớ giải trình trong sổ bị hỏng; lưu giải trình mới sẽ thay phần đó.',
    refusal: {
      nameTaken: (sheet) => `Sổ đã có trang «${sheet}» của bạn nên không ghi. Đổi tên trang đó rồi thử lại.`,
      protected: () => 'Cấu trúc sổ được bảo vệ. Bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi thử lại.',
      sheetProtected: (detail) =>
        `Trang được bảo vệ nên Excel không cho ghi (${detail}); không có gì bị thay đổi. Bỏ bảo vệ trang (Xem lại › Bỏ bảo vệ trang tính) rồi thử lại.`,
      partOfFormula: (cell) =>
        `Ô ${cell} nằm trong vùng kết quả của một công thức ở ô khác nên không ghi được; không có gì bị thay đổi. Sửa ở công thức đó.`,
      hiddenSheet: (sheet) =>
        `Trang «${sheet}» đang ẩn nên không mở tới được. Hiện trang đó (bấm chuột phải vào tên trang bất kỳ › Bỏ ẩn) rồi thử lại.`,
      elsewhere: () => 'Bạn đang xem một sổ khác. Quay lại sổ này rồi thử lại.',
      editing: () => 'Bạn đang gõ dở trong một ô. Nhấn Enter để xong ô đó rồi thử lại.',
      cancelled: () => 'Đã hủy; sổ vẫn như trước.',
      hostFault: (detail) => `Excel từ chối (${detail}); sổ vẫn như trước. Thử lại.`,
      notRestored: (detail) =>
        `Excel từ chối giữa chừng và không trả lại được nguyên trạng. Đóng sổ không lưu, hoặc xem lại các trang: ${detail}.`,
    },
  },
};

const en: typeof vi = {
  workbook: {
    region: 'The open workbook',
    open: 'Open a workbook…',
    openOther: 'Open another…',
    openHint:
      'Open an .xlsx or .xls to look at it, check it and correct it. You can also drop the file here.',
    save: 'Save (.xlsx)',
    saved: (name) => `Saved ${name} to the downloads folder. The original file was not touched.`,
    unsaved: 'unsaved changes',
    cannotSaveXls:
      'An .xls can only be looked at and checked here. To correct it: open it in Excel, Save As › Excel Workbook (*.xlsx), and open that.',
    notOne: 'Only one workbook can be open. To merge several files use “Merge”.',
    sheets: 'Sheets',
    hiddenSheet: 'hidden',
    grid: (sheet) => `Sheet ${sheet}`,
    emptySheet: 'The sheet is empty.',
    stale: 'A formula; Excel works it out when it opens the file.',
    cellContent: (cell) => `Content of cell ${cell}`,
    enter: 'Enter',
    changed: (sheet, cell) => `Changed cell ${cell} (sheet “${sheet}”).`,
    mark: { error: 'error', query: 'query', info: 'note' },
    leave: 'The open workbook has unsaved changes. Open another all the same?',
  },
  check: {
    heading: 'Check the report',
    intro:
      'Finds errors in this workbook’s report tables: totals, percentages, order of steps, blanks, school kinds, unit.',
    openFirst: 'Open a workbook first.',
    whole: 'The whole workbook',
    activeOnly: 'Only the sheet in view',
    scope: 'Check',
    run: 'Check',
    running: 'Checking…',
    nothing: 'There is no report table in what was checked.',
    ownResult: 'This is a result of this product; the units’ errors are on its sheet «Lỗi và cảnh báo».',
    clean: (tables) => `${String(tables)} tables were checked: no errors.`,
    summary: (errors, queries, notes) =>
      `${String(errors)} errors, ${String(queries)} queries, ${String(notes)} notes`,
    unit: (name) => `Unit: ${name}`,
    tables: (list) => `Tables: ${list}`,
    clearMarks: 'Take the marks off',
    fixed: (sheet, cell, value) => `Changed cell ${cell} (sheet “${sheet}”) to ${value}.`,
    fixAll: (count) => `Preview and correct all ${String(count)}`,
    fixedAll: (count) => `Changed ${String(count)} cells.`,
    previewTitle: (count) => `Just these ${String(count)} cells will change`,
    previewErrors: (before, after) => `Errors: ${String(before)} before, ${String(after)} after.`,
    previewColumns: ['Cell', 'Now', 'Then'],
    carryOut: (count) => `Change ${String(count)} cells`,
    cancel: 'Change nothing',
    history: (count) => (count === 1 ? '1 correction made' : `${String(count)} corrections made`),
    takeBackTo: 'Take back to here',
    taken: (text) => `Taken back: ${text}`,
    explained: (count) => `${String(count)} explained`,
    notesDamaged: 'The explanations kept in the workbook are damaged; saving a new one replaces them.',
    refusal: {
      nameTaken: (sheet) => `The workbook has a sheet “${sheet}” of your own. Rename it and try again.`,
      protected: () =>
        'The workbook’s structure is protected. Unprotect it (Review › Protect Workbook) and try again.',
      sheetProtected: (detail) =>
        `The sheet is protected, so Excel does not let it be changed (${detail}); nothing was changed. Unprotect it (Review › Unprotect Sheet) and try again.`,
      partOfFormula: (cell) =>
        `Cell ${cell} is filled by a formula that stands in another cell; nothing was changed. Correct it in that formula.`,
      hiddenSheet: (sheet) =>
        `Sheet “${sheet}” is hidden, so there is no going to it. Unhide it (right-click any sheet’s name › Unhide) and try again.`,
      elsewhere: () => 'You are looking at another workbook. Come back to this one and try again.',
      editing: () => 'You are typing in a cell. Press Enter to finish it and try again.',
      cancelled: () => 'Cancelled; the workbook is as it was.',
      hostFault: (detail) => `Excel refused (${detail}); the workbook is as it was. Try again.`,
      notRestored: (detail) =>
        `Excel refused half-way and could not be put back. Close the workbook without saving, or look at the sheets: ${detail}.`,
    },
  },
};

export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = { vi: vi.workbook, en: en.workbook };
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { vi: vi.check, en: en.check };
