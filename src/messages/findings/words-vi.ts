/** Words and turns that several Vietnamese sentences share. */

import { formatDay, formatNumber } from '../format-vi';

export { formatBytes, formatDay, formatKnownDay, formatNumber, formatShare } from '../format-vi';

/** What to do with a file that has to be saved anew. */
export const resave =
  'Mở tệp bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) › Excel Workbook (*.xlsx) rồi nộp lại.';

/** How a file came to be newer than another one. Dates are ISO or null. */
export function savedLater(date: string | null, byDate: string | null): string {
  return byDate !== null && date !== null && byDate !== date
    ? `lưu mới hơn (${formatDay(byDate)} so với ${formatDay(date)})`
    : 'nhận sau';
}

/** «Trường MN Hoa Sen»; the row where a school has no name. */
export function ofSchool(school: string): string {
  return school === '' ? 'Dòng này' : `«${school}»`;
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function joinList(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}

export function joinNames(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(' + ');
}

/** Of what rests on texts that nobody has compared with the official ones. */
export const UNVERIFIED = '(chưa đối chiếu với văn bản gốc)';

const WHY: Readonly<Partial<Record<string, string>>> = {
  placeholder: 'chỗ trống của mẫu chưa được ghi',
  noStandard: 'thiếu số của tiêu chuẩn (ví dụ 1.3)',
  noSeparator: 'hai tiêu chí đứng liền nhau, không rõ là liệt kê hay «đến»',
  openRange: 'thiếu một đầu của khoảng',
  several: 'ô này chỉ nhận một',
  extraLevel: 'thừa một cấp số',
  ambiguous: 'hiểu được theo nhiều cách',
  incomplete: 'thiếu số hộp, tiêu chí hoặc số thứ tự',
  noSuchDay: 'không có ngày này',
  endBeforeStart: 'ngày cuối trước ngày đầu',
  vague: 'không nói rõ ngày',
};

/** Why something could not be read, in brackets; "" where nobody knows. */
export function reason(why: string | null): string {
  const words = why === null ? undefined : WHY[why];
  return words === undefined ? '' : ` (${words})`;
}

/** "1.10" as it is, "M4.3" in words. */
export function name(code: string): string {
  return code.startsWith('M4.') ? `${code.slice(3)} của Mức 4` : code;
}

/** A criterion, or a standard, as a sentence names it. */
export function named(code: string): string {
  return /^\d$/.test(code) ? `tiêu chuẩn ${code}` : `tiêu chí ${name(code)}`;
}

/** The level that a school declares. */
export function overall(level: number): string {
  return level === 0 ? '«Không đạt»' : `«Đạt Mức ${formatNumber(level)}»`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
