/** One click: the school sheets of the open workbook. */

import type { RecognisedList } from '../../core/recognise/list-submission';
import type { Language } from '../sentence';

export interface SchoolWords {
  readonly heading: string;
  readonly intro: string;
  readonly unit: string;
  readonly run: string;
  readonly running: string;
  readonly none: string;
  readonly done: (schools: number, sheets: number, made: string) => string;
  readonly read: (sheets: number) => string;
  readonly sheet: (
    sheet: string,
    shape: RecognisedList['shape'],
    schools: number,
    confidence: string,
  ) => string;
  readonly notRead: (sheets: string) => string;
  readonly findings: string;
}

const vi: SchoolWords = {
  heading: 'Gộp các trang trường trong sổ này',
  intro:
    'Mỗi trường một trang (một dòng hoặc một phiếu) hay nhiều trường trong một danh sách đều được. Mỗi trường chỉ tính một lần, theo cấp độ cao nhất.',
  unit: 'Tên đơn vị trên bảng 1a',
  run: 'Gộp thành bảng 1a',
  running: 'Đang gộp…',
  none: 'Không tìm thấy trường nào. Mỗi trang cần có tên trường và các cột như mẫu «Danh sách CSGD».',
  done: (schools, sheets, made) => `Đã gộp ${String(schools)} trường từ ${String(sheets)} trang vào ${made}.`,
  read: (sheets) => `Đã đọc ${String(sheets)} trang`,
  sheet: (sheet, shape, schools, confidence) =>
    `${sheet}: ${shape === 'form' ? 'phiếu' : `danh sách ${String(schools)} trường`}, độ chắc ${confidence}`,
  notRead: (sheets) => `Không đọc các trang: ${sheets}.`,
  findings: 'Lỗi và điểm cần xem lại ở các trang trường',
};

const en: SchoolWords = {
  heading: 'Merge the school sheets of this workbook',
  intro:
    'A sheet a school (one row or a form) or many schools in a list: both are read. Each school counts once, at its highest level.',
  unit: 'Unit named on table 1a',
  run: 'Merge into table 1a',
  running: 'Merging…',
  none: 'No school was found. Each sheet needs a school’s name and the columns of the form «Danh sách CSGD».',
  done: (schools, sheets, made) =>
    `Merged ${String(schools)} schools of ${String(sheets)} sheets into ${made}.`,
  read: (sheets) => `${String(sheets)} sheets were read`,
  sheet: (sheet, shape, schools, confidence) =>
    `${sheet}: ${shape === 'form' ? 'a form' : `a list of ${String(schools)} schools`}, confidence ${confidence}`,
  notRead: (sheets) => `Sheets that were not read: ${sheets}.`,
  findings: 'Errors and queries on the school sheets',
};

export const SCHOOL_WORDS: Readonly<Record<Language, SchoolWords>> = { vi, en };
