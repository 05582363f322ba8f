/** Says why an existing .xlsx file could not be changed, and what to do instead. */

import type {
  ExcelLimit,
  PatchRefusal,
  PatchRefusalFacts,
  PatchRefusalReason,
} from '../../core/findings/patch-refusals';
import { formatNumber } from '../format-vi';
import type { Language } from '../language';

type Sentences = {
  readonly [Reason in PatchRefusalReason]: (facts: PatchRefusalFacts[Reason]) => string;
};

/** What is counted, and the way on. */
type LimitWords = Readonly<Record<ExcelLimit, readonly [(where: string) => string, string]>>;

const LIMITS: Readonly<Record<Language, LimitWords>> = {
  vi: {
    cellFormats: [() => 'Số định dạng ô của sổ tính', 'Chép các trang cần dùng sang một sổ mới rồi làm lại.'],
    rows: [
      (where) => `Số dòng của trang «${where}»`,
      'Chia làm nhiều lần, mỗi lần ít đơn vị hoặc ít danh sách hơn, mỗi lần một tệp kết quả.',
    ],
    cellText: [(where) => `Số ký tự trong ô ${where}`, 'Rút ngắn nội dung ấy ở nguồn rồi làm lại.'],
    sheetName: [(where) => `Số ký tự của tên trang «${where}»`, 'Đặt tên ngắn hơn rồi làm lại.'],
    links: [
      (where) => `Số liên kết trên trang «${where}»`,
      'Chia làm nhiều lần, mỗi lần ít đơn vị hoặc ít danh sách hơn, mỗi lần một tệp kết quả.',
    ],
    validation: [
      (where) => `Số ký tự của quy tắc nhập ở ${where}`,
      'Rút ngắn danh sách giá trị hoặc lời nhắc rồi làm lại.',
    ],
  },
  en: {
    cellFormats: [
      () => 'Cell formats of the workbook',
      'Copy the sheets that are needed into a new workbook and try again.',
    ],
    rows: [
      (where) => `Rows of the sheet “${where}”`,
      'Work in parts, with fewer units or lists each time and a result of its own for each.',
    ],
    cellText: [
      (where) => `Characters in the cell ${where}`,
      'Shorten that text at its source and try again.',
    ],
    sheetName: [(where) => `Characters in the sheet name “${where}”`, 'Choose a shorter name and try again.'],
    links: [
      (where) => `Links on the sheet “${where}”`,
      'Work in parts, with fewer units or lists each time and a result of its own for each.',
    ],
    validation: [
      (where) => `Characters of the input rule at ${where}`,
      'Shorten the list of values or the prompt and try again.',
    ],
  },
};

const vi: Sentences = {
  noSuchSheet: ({ sheet }) => `Sổ tính không có trang «${sheet}». Mở lại tệp rồi kiểm tra lần nữa.`,
  sheetWithoutCells: ({ sheet }) => `Trang «${sheet}» là trang biểu đồ, không có ô để sửa.`,
  sharedFormula: ({ sheet, cell }) =>
    `Ô ${cell} (trang «${sheet}») giữ công thức mà các ô khác dùng chung. Sửa ô này bằng Excel.`,
  arrayFormula: ({ sheet, cell, range }) =>
    `Ô ${cell} (trang «${sheet}») thuộc một công thức mảng của cả vùng ${range}. Sửa cả vùng bằng Excel.`,
  hiddenByMerge: ({ sheet, cell, range }) =>
    `Ô ${cell} (trang «${sheet}») bị ô gộp ${range} che, ghi vào sẽ không thấy. Sửa ô đầu của vùng gộp.`,
  tableEdge: ({ sheet, cell, table }) =>
    `Ô ${cell} (trang «${sheet}») là dòng tiêu đề hoặc dòng tổng của bảng «${table}». Sửa ô này bằng Excel.`,
  pivotTable: ({ sheet, cell, range }) =>
    `Ô ${cell} (trang «${sheet}») thuộc bảng tổng hợp PivotTable ${range}. Sửa số liệu nguồn của bảng đó.`,
  valueUnknown: ({ sheet, cell }) =>
    `Ô ${cell} (trang «${sheet}») có công thức chưa được tính. Mở sổ bằng Excel, lưu lại rồi làm lại.`,
  nameTaken: ({ sheet }) => `Sổ tính đã có trang «${sheet}» của người dùng. Đổi tên trang đó rồi làm lại.`,
  definedNameTaken: ({ name }) =>
    `Sổ tính đã có tên «${name}» của người dùng. Đổi tên đó (Công thức › Trình quản lý tên) rồi làm lại.`,
  structureProtected: () =>
    'Cấu trúc sổ tính được khóa bằng mật khẩu nên không thêm trang được. Bỏ khóa bằng Excel (Xem lại › Bảo vệ sổ làm việc) rồi làm lại.',
  notXlsx: () =>
    'Chỉ sửa trực tiếp được tệp *.xlsx và *.xlsm. Mở tệp này bằng Excel, chọn Lưu thành › *.xlsx rồi làm lại.',
  signed: () => 'Tệp đã ký số; mọi thay đổi làm mất giá trị chữ ký. Sửa trên bản chưa ký.',
  notAsPlanned: ({ where }) =>
    `Ghi vào tệp này sẽ làm hỏng phần «${where}» nên chưa ghi gì, tệp vẫn như cũ. Mở tệp bằng Excel, chọn Lưu thành › *.xlsx rồi làm lại với bản mới lưu.`,
  overLimit: ({ limit, where, count, most }) => {
    const [what, way] = LIMITS.vi[limit];
    return `${what(where)}: ${formatNumber(count)}, Excel chỉ nhận ${formatNumber(most)}; chưa ghi gì. ${way}`;
  },
};

const en: Sentences = {
  noSuchSheet: ({ sheet }) =>
    `The workbook has no sheet “${sheet}”. Open the file again and check once more.`,
  sheetWithoutCells: ({ sheet }) => `“${sheet}” is a chart sheet and has no cells to change.`,
  sharedFormula: ({ sheet, cell }) =>
    `Cell ${cell} (sheet “${sheet}”) holds the formula that other cells share. Change it in Excel.`,
  arrayFormula: ({ sheet, cell, range }) =>
    `Cell ${cell} (sheet “${sheet}”) belongs to an array formula over ${range}. Change the whole range in Excel.`,
  hiddenByMerge: ({ sheet, cell, range }) =>
    `Cell ${cell} (sheet “${sheet}”) is hidden by the merged range ${range}. Change the range's first cell.`,
  tableEdge: ({ sheet, cell, table }) =>
    `Cell ${cell} (sheet “${sheet}”) is in the header or total row of the table “${table}”. Change it in Excel.`,
  pivotTable: ({ sheet, cell, range }) =>
    `Cell ${cell} (sheet “${sheet}”) belongs to the pivot table ${range}. Change that table's source data.`,
  valueUnknown: ({ sheet, cell }) =>
    `Cell ${cell} (sheet “${sheet}”) holds a formula that was never worked out. Open the workbook in Excel, save it and try again.`,
  nameTaken: ({ sheet }) => `The workbook has a sheet “${sheet}” of its own. Rename it and try again.`,
  definedNameTaken: ({ name }) =>
    `The workbook has a name “${name}” of its own. Rename it (Formulas › Name Manager) and try again.`,
  structureProtected: () =>
    "The workbook's structure is locked with a password, so no sheet can be added. Unlock it in Excel (Review › Protect Workbook) and try again.",
  notXlsx: () =>
    'Only *.xlsx and *.xlsm files can be changed in place. Open this one in Excel, save it as *.xlsx and try again.',
  signed: () =>
    'The file carries a digital signature, which any change would break. Change an unsigned copy.',
  notAsPlanned: ({ where }) =>
    `Writing into this file would damage “${where}”, so nothing was written and the file is as it was. Open it in Excel, save it as *.xlsx and try again with that copy.`,
  overLimit: ({ limit, where, count, most }) => {
    const [what, way] = LIMITS.en[limit];
    return `${what(where)}: ${String(count)}, and Excel takes ${String(most)}; nothing was written. ${way}`;
  },
};

const CATALOGUES: Readonly<Record<Language, Sentences>> = { vi, en };

export function patchRefusalSentence({ reason, facts }: PatchRefusal, language: Language): string {
  return sentenceFor(reason, facts, language);
}

function sentenceFor<Reason extends PatchRefusalReason>(
  reason: Reason,
  facts: PatchRefusalFacts[Reason],
  language: Language,
): string {
  return CATALOGUES[language][reason](facts);
}
