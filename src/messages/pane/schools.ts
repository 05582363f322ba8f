/** One click: the school sheets of the open workbook. */

import type { RecognisedList } from '../../core/submission/list-submission';
import type { Language } from '../language';

export interface SchoolWords {
  readonly heading: string;
  readonly intro: string;
  readonly unit: string;
  readonly run: string;
  readonly running: string;
  readonly none: string;
  /** `schools` is 0 where the sheets hold other lists only. */
  readonly done: (schools: number, sheets: number, made: string) => string;
  readonly made: string;
  /** Sheets of an earlier run that this one did not make again. */
  readonly old: (sheets: string) => string;
  readonly madeTable: (title: string, sheets: number, records: number, findings: number) => string;
  readonly read: (sheets: number) => string;
  readonly sheet: (
    sheet: string,
    title: string,
    shape: RecognisedList['shape'],
    records: number,
    confidence: string,
  ) => string;
  readonly notRead: (sheets: string) => string;
  readonly findings: string;
}

const vi: SchoolWords = {
  heading: 'Gộp các trang trường trong sổ này',
  intro:
    'Mỗi trường một trang (một dòng hoặc một phiếu) hay nhiều trường trong một danh sách đều được. Mỗi trường chỉ tính một lần, theo cấp độ cao nhất. Mọi danh sách khác có trong sổ cũng được gộp, mỗi loại một bảng.',
  unit: 'Tên đơn vị trên bảng 1a',
  run: 'Gộp các trang trường',
  running: 'Đang gộp…',
  none: 'Không tìm thấy trường nào hay danh sách nào. Mỗi trang cần có tên trường và các cột như mẫu «Danh sách CSGD», hoặc như một mẫu danh sách khác.',
  done: (schools, sheets, made) =>
    `Đã gộp ${schools === 0 ? '' : `${String(schools)} trường từ `}${String(sheets)} trang vào ${made}.`,
  made: 'Các bảng đã lập',
  old: (sheets) =>
    `Lần này không lập lại ${sheets}: trang còn giữ số liệu của lần gộp trước và đã ghi «ĐÃ CŨ» ở đầu trang. Xóa nếu không cần nữa.`,
  madeTable: (title, sheets, records, findings) =>
    `${title}: ${String(records)} dòng từ ${String(sheets)} trang, ${findings === 0 ? 'không có lỗi' : `${String(findings)} lỗi và điểm cần xem lại`}`,
  read: (sheets) => `Đã đọc ${String(sheets)} trang`,
  sheet: (sheet, title, shape, records, confidence) =>
    `${sheet}: ${title}, ${shape === 'form' ? 'phiếu' : `${String(records)} dòng`}, độ chắc ${confidence}`,
  notRead: (sheets) => `Không đọc các trang: ${sheets}.`,
  findings: 'Lỗi và điểm cần xem lại ở các trang trường',
};

const en: SchoolWords = {
  heading: 'Merge the school sheets of this workbook',
  intro:
    'A sheet a school (one row or a form) or many schools in a list: both are read. Each school counts once, at its highest level. Every other list in the workbook is merged as well, into a table of its kind.',
  unit: 'Unit named on table 1a',
  run: 'Merge the school sheets',
  running: 'Merging…',
  none: 'No school and no list was found. Each sheet needs a school’s name and the columns of the form «Danh sách CSGD», or those of another list.',
  done: (schools, sheets, made) =>
    `Merged ${schools === 0 ? '' : `${String(schools)} schools of `}${String(sheets)} sheets into ${made}.`,
  made: 'Tables that were made',
  old: (sheets) =>
    `Not made again this time: ${sheets}. The sheets keep the figures of the earlier run and say “ĐÃ CŨ” at their top. Delete them if they are not needed.`,
  madeTable: (title, sheets, records, findings) =>
    `${title}: ${String(records)} rows of ${String(sheets)} sheets, ${findings === 0 ? 'no errors' : `${String(findings)} errors and queries`}`,
  read: (sheets) => `${String(sheets)} sheets were read`,
  sheet: (sheet, title, shape, records, confidence) =>
    `${sheet}: ${title}, ${shape === 'form' ? 'a form' : `${String(records)} rows`}, confidence ${confidence}`,
  notRead: (sheets) => `Sheets that were not read: ${sheets}.`,
  findings: 'Errors and queries on the school sheets',
};

/** On sheets, which are Vietnamese whatever the pane's language is. */
export const OLD_SHEET_WORDS = {
  title: (title: string): string => `ĐÃ CŨ – ${title}`,
  line: 'Lần gộp sau không lập lại trang này vì không trang nào còn danh sách đó; số liệu dưới đây là của lần gộp trước.',
} as const;

export const SCHOOL_WORDS: Readonly<Record<Language, SchoolWords>> = { vi, en };
