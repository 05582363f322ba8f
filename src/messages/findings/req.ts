/** REQ: what is said of what is required. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const REQ: SentencesOf<'REQ'> = {
  REQ001: {
    name: {
      vi: 'số liệu bắt buộc không để trống',
      en: 'required figures are not blank',
    },
    vi: ({ column, row }) =>
      `Dòng «${row}»: «${column.vi}» để trống và không suy ra được là 0. Nhập số; không có thì nhập 0.`,
    en: ({ column, row }) =>
      `Row “${row}”: “${column.en}” is blank and cannot be proved to be 0. Enter a number; 0 for none.`,
  },
  REQ002: {
    name: {
      vi: 'dòng có tên thì có số liệu',
      en: 'a row with a name has figures',
    },
    vi: ({ row }) => `Dòng «${row}» để trống toàn bộ. Nếu không có trường nào, nhập 0.`,
    en: ({ row }) => `Row “${row}” is wholly blank. Enter 0 if there are no such schools.`,
  },
  REQ003: {
    name: {
      vi: 'mỗi trường có tên và loại CSGD',
      en: 'each school has a name and a kind',
    },
    vi: ({ column, school }) =>
      `${vi.ofSchool(school)}: thiếu «${column.vi}» nên không đếm được vào bảng. Ghi bổ sung.`,
    en: ({ column, school }) =>
      `${en.ofSchool(school)}: “${column.en}” is missing, without which it cannot be counted. Fill it in.`,
  },
};
