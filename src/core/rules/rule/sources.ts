/**
 * What several rules rest on. A source that one area alone rests on stands in that area's folder.
 */

import type { LocalName, RuleSource } from '../../findings/place';

/** What the arithmetic of a table rests on. */
export const ARITHMETIC: LocalName = {
  vi: 'Số học của biểu mẫu (Mẫu 1, bảng 1a)',
  en: 'the arithmetic of the form (Mẫu 1, table 1a)',
};

/** What the reading of a cell rests on. */
export const READING: LocalName = {
  vi: 'Cách đọc số liệu của chương trình (docs/reading.md)',
  en: 'how the product reads figures (docs/reading.md)',
};

/** What the order of self-assessment, external assessment and certificate rests on. */
export const PROCEDURE: RuleSource = {
  vi: 'Trình tự kiểm định: tự đánh giá, đánh giá ngoài, rồi mới công nhận (Thông tư 17, 18, 19/2018/TT-BGDĐT: lawnet.vn 164044, 162823, 162660)',
  en: 'the order of accreditation: self-assessment, external assessment, recognition (Circulars 17, 18, 19/2018: lawnet.vn 164044, 162823, 162660)',
};

/** What the counting of a school in one row and one column of bảng 1a rests on. */
export const FORM_1A: LocalName = {
  vi: 'Mẫu 1, bảng 1a: mỗi trường thuộc một loại CSGD và có một kết quả đánh giá ngoài',
  en: 'Mẫu 1, table 1a: each school is of one kind and has one result of its external assessment',
};

/** What the agreement of lists of schools with the list of all of them rests on. */
export const ONE_REGISTER: LocalName = {
  vi: 'Mọi danh sách của một đơn vị nói về cùng các trường trong danh sách CSGD của đơn vị',
  en: 'all lists of a unit are about the same schools, those of its register',
};
