/**
 * What is said about a list of units and about the province whose units are taken instead of one.
 */

import type { Language } from './language';

export interface UnitListWords {
  /** @param lines «3: email; 5: due» */
  readonly badLines: (lines: string) => string;
  readonly noNames: string;
  readonly encoding: string;
  /** @param why the file's refusal, a sentence */
  readonly refused: (why: string) => string;
  readonly unknownProvince: (name: string, names: readonly string[]) => string;
  readonly province: string;
  readonly provinceHint: string;
  readonly noProvince: string;
  readonly units: string;
  readonly choose: string;
  readonly inUse: (units: number) => string;
  readonly clear: string;
}

const vi: UnitListWords = {
  badLines: (lines) => `Danh sách đơn vị có chỗ không dùng được (dòng: cột): ${lines}. Sửa tệp rồi chọn lại.`,
  noNames:
    'Danh sách đơn vị không có cột tên đơn vị. Đặt tiêu đề «Tên đơn vị» (hoặc name) trên cột tên, rồi chọn lại.',
  encoding:
    'Danh sách đơn vị không ở bảng mã Unicode (UTF-8, UTF-16) hay windows-1258 nên không đọc được chữ. Lưu lại dạng «CSV UTF-8» hoặc sổ Excel .xlsx, rồi chọn lại.',
  refused: (why) => `Không đọc được danh sách đơn vị. ${why}`,
  unknownProvince: (name, names) =>
    `Không có tỉnh, thành phố nào tên «${name}». Chọn một trong các tên: ${names.join(', ')}.`,
  province: 'Tỉnh, thành phố',
  provinceHint:
    'Lấy các xã, phường, đặc khu của tỉnh (và các huyện đến 30/6/2025) có sẵn trong chương trình; danh sách riêng, nếu chọn, chỉ cần ghi những gì khác.',
  noProvince: 'Không dùng',
  units: 'Danh sách đơn vị (.xlsx, .csv)',
  choose: 'Chọn tệp…',
  inUse: (units) => `Đang dùng danh sách ${String(units)} đơn vị.`,
  clear: 'Bỏ danh sách',
};

const en: UnitListWords = {
  badLines: (lines) =>
    `The list of units cannot be used (line: column): ${lines}. Correct the file and choose it again.`,
  noNames:
    'The list of units has no column of names. Head the names with «Tên đơn vị» (or name), and choose it again.',
  encoding:
    'The list of units is neither Unicode (UTF-8, UTF-16) nor windows-1258, so its letters cannot be read. Save it as “CSV UTF-8” or as a workbook (.xlsx), and choose it again.',
  refused: (why) => `The list of units cannot be read. ${why}`,
  unknownProvince: (name, names) =>
    `There is no province or city “${name}”. Choose one of: ${names.join(', ')}.`,
  province: 'Province or city',
  provinceHint:
    'Takes the communes, wards and special zones of the province (and its districts to 30 June 2025) that come with the program; a list of your own need say only what differs.',
  noProvince: 'None',
  units: 'List of units (.xlsx, .csv)',
  choose: 'Choose a file…',
  inUse: (units) => `A list of ${String(units)} units is in use.`,
  clear: 'Remove the list',
};

export const UNIT_LIST_WORDS: Readonly<Record<Language, UnitListWords>> = { vi, en };
