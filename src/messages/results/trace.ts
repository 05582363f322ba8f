/** What the command `trace` says. */

import type { NothingTraced } from '../../core/trace/trace';
import { formatNumber } from '../format-vi';
import type { Language } from '../language';

export interface TraceWords {
  readonly usage: string;
  readonly oneFigure: string;
  readonly badPlace: (text: string) => string;
  readonly value: (place: string, value: number | null) => string;
  readonly ratio: (place: string, value: number | null, part: number | null, whole: number | null) => string;
  readonly through: (place: string, formula: string) => string;
  readonly sources: (count: number, sum: number) => string;
  readonly differs: (value: number | null, sum: number) => string;
  readonly notCounted: string;
  readonly record: (place: string, text: string) => string;
  readonly nothing: (why: NothingTraced, place: string, sheets: readonly string[]) => string;
  readonly changed: (sheets: string) => string;
  readonly unknown: string;
  readonly bytes: string;
}

function number(value: number | null): string {
  return value === null ? '–' : formatNumber(value);
}

const vi: TraceWords = {
  usage: `Cách dùng: npm run --silent trace -- KẾT_QUẢ.xlsx "'TÊN TRANG'!Ô" [--json TỆP.json] [--lang vi|en]
  Ví dụ: npm run --silent trace -- tong-hop-tinh.xlsx "'Tổng hợp tỉnh'!H9"`,
  oneFigure: 'Cho biết một sổ kết quả và một ô.',
  badPlace: (text) => `«${text}» không phải một ô; viết như 'Tổng hợp tỉnh'!H9.`,
  value: (place, value) => `${place} = ${number(value)}`,
  ratio: (place, value, part, whole) =>
    `${place} = ${number(value)} %, là ${number(part)} trên ${number(whole)}`,
  through: (place, formula) => `  qua ${place}: =${formula}`,
  sources: (count, sum) => `  ${String(count)} ô gốc, cộng lại được ${formatNumber(sum)}:`,
  differs: (value, sum) =>
    `  KHÔNG KHỚP: trong ô là ${number(value)} nhưng các ô gốc cộng lại được ${formatNumber(sum)}.`,
  notCounted: 'không cộng',
  record: (place, text) => `${place} = «${text}», một dòng của danh sách:`,
  nothing: (why, place, sheets) =>
    ({
      noSheet: `Sổ không có trang của ${place}. Có các trang: ${sheets.map((name) => `«${name}»`).join(', ')}.`,
      noCell: `Ô ${place} trống.`,
      noFigure: `Ô ${place} không phải số được tổng hợp nên không có ô gốc.`,
      foreign: `Công thức ở ${place} (hoặc ở một ô mà nó lấy số) không do chương trình viết nên không lần tiếp được.`,
    })[why],
  changed: (sheets) =>
    `Lưu ý: sổ đã bị sửa sau khi tạo (trang ${sheets}); điều in ra là theo những gì đang có trong sổ.`,
  unknown:
    'Lưu ý: phần ghi nhớ của sổ không còn hoặc không đọc được; điều in ra là theo những gì đang có trong sổ.',
  bytes: 'SHA-256 của tệp',
};

const en: TraceWords = {
  usage: `Usage: npm run --silent trace -- RESULT.xlsx "'SHEET'!CELL" [--json FILE.json] [--lang vi|en]
  For example: npm run --silent trace -- tong-hop-tinh.xlsx "'Tổng hợp tỉnh'!H9"`,
  oneFigure: 'Name one result and one cell.',
  badPlace: (text) => `“${text}” is no cell; write it as 'Tổng hợp tỉnh'!H9.`,
  value: (place, value) => `${place} = ${number(value)}`,
  ratio: (place, value, part, whole) => `${place} = ${number(value)} %, ${number(part)} of ${number(whole)}`,
  through: (place, formula) => `  through ${place}: =${formula}`,
  sources: (count, sum) => `  ${String(count)} source cells, together ${formatNumber(sum)}:`,
  differs: (value, sum) =>
    `  DIFFERS: the cell holds ${number(value)}, but the source cells add up to ${formatNumber(sum)}.`,
  notCounted: 'not added',
  record: (place, text) => `${place} = “${text}”, a line of a list:`,
  nothing: (why, place, sheets) =>
    ({
      noSheet: `The workbook has no sheet of ${place}. It has: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
      noCell: `Cell ${place} is empty.`,
      noFigure: `Cell ${place} is no merged figure, so that no source stands behind it.`,
      foreign: `The formula in ${place}, or in a cell that it reads, is not the product's and cannot be followed.`,
    })[why],
  changed: (sheets) =>
    `Note: the workbook was changed since it was made (sheets ${sheets}); this is what stands in it now.`,
  unknown: 'Note: the memory of the workbook is gone or unreadable; this is what stands in it now.',
  bytes: "the file's SHA-256",
};

export const TRACE_WORDS: Readonly<Record<Language, TraceWords>> = { vi, en };
