/** PRD: what is said of one period and the one before. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const PRD: SentencesOf<'PRD'> = {
  PRD001: {
    vi: ({ table, row, level, then, now, reasons }) =>
      `«${table}», dòng «${row}»: số trường «${level.vi}» trở lên giảm từ ${vi.formatNumber(then)} xuống ${vi.formatNumber(now)} so với kì trước, ${
        reasons === null
          ? 'mà không có danh sách trường để biết trường nào hết hạn hay giải thể'
          : `mà danh sách trường chỉ có ${vi.formatNumber(reasons)} trường hết hạn hay giải thể`
      }. Hỏi đơn vị vì sao.`,
    en: ({ table, row, level, then, now, reasons }) =>
      `“${table}”, row “${row}”: schools at “${level.en}” or above fell from ${en.formatNumber(then)} to ${en.formatNumber(now)} since the period before, ${
        reasons === null
          ? 'and there is no list of schools that says which expired or closed'
          : `and the list of schools has only ${en.formatNumber(reasons)} that expired or closed`
      }. Ask the units why.`,
  },
  PRD002: {
    vi: ({ table, row, column, then, now, jump }) =>
      `«${table}», dòng «${row}», «${column.vi}»: kì trước ${vi.formatNumber(then)}, kì này ${vi.formatNumber(now)}, thay đổi quá ${vi.formatNumber(jump)}%. Xem lại, hoặc giải trình.`,
    en: ({ table, row, column, then, now, jump }) =>
      `“${table}”, row “${row}”, “${column.en}”: ${en.formatNumber(then)} before, ${en.formatNumber(now)} now, a change of more than ${en.formatNumber(jump)}%. Check it, or explain it.`,
  },
  PRD003: {
    vi: ({ file, why, then, now }) => {
      switch (why) {
        case 'notEarlier':
          return `Sổ kì trước «${file}» có số liệu tính đến ${then === null ? '?' : vi.formatDay(then)}, không sớm hơn kì này (${now === null ? '?' : vi.formatDay(now)}): không so sánh. Chọn sổ của kì trước.`;
        case 'changed':
          return `Sổ kì trước «${file}» đã bị sửa sau khi tổng hợp: số so sánh là số đang ghi trong sổ. Nếu còn bản gốc, hãy dùng bản gốc.`;
        case 'nothingAlike':
          return `Sổ kì trước «${file}» không có bảng nào giống kì này, nên không có gì để so sánh.`;
      }
    },
    en: ({ file, why, then, now }) => {
      switch (why) {
        case 'notEarlier':
          return `The earlier result “${file}” stands at ${then ?? '?'}, which is not before this one (${now ?? '?'}): they are not compared. Choose the result of the period before.`;
        case 'changed':
          return `The earlier result “${file}” was changed since it was made: it is compared as it stands. Use the original if there is one.`;
        case 'nothingAlike':
          return `The earlier result “${file}” has no table that this one has; there is nothing to compare.`;
      }
    },
  },
};
