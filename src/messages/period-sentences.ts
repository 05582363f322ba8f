/** Sentences for findings about one period held against the one before. */

import type { PeriodFindingFacts } from '../core/findings/period-facts';
import { formatDay, formatNumber } from './format-vi';

type PeriodMessages = {
  readonly [Code in keyof PeriodFindingFacts]: (facts: PeriodFindingFacts[Code]) => string;
};

export const periodsVi: PeriodMessages = {
  PRD001: ({ table, row, level, then, now, reasons }) =>
    `«${table}», dòng «${row}»: số trường «${level.vi}» trở lên giảm từ ${formatNumber(then)} xuống ${formatNumber(now)} so với kì trước, ${
      reasons === null
        ? 'mà không có danh sách trường để biết trường nào hết hạn hay giải thể'
        : `mà danh sách trường chỉ có ${formatNumber(reasons)} trường hết hạn hay giải thể`
    }. Hỏi đơn vị vì sao.`,
  PRD002: ({ table, row, column, then, now, jump }) =>
    `«${table}», dòng «${row}», «${column.vi}»: kì trước ${formatNumber(then)}, kì này ${formatNumber(now)}, thay đổi quá ${formatNumber(jump)}%. Xem lại, hoặc giải trình.`,
  PRD003: ({ file, why, then, now }) => {
    switch (why) {
      case 'notEarlier':
        return `Sổ kì trước «${file}» có số liệu tính đến ${then === null ? '?' : formatDay(then)}, không sớm hơn kì này (${now === null ? '?' : formatDay(now)}): không so sánh. Chọn sổ của kì trước.`;
      case 'changed':
        return `Sổ kì trước «${file}» đã bị sửa sau khi tổng hợp: số so sánh là số đang ghi trong sổ. Nếu còn bản gốc, hãy dùng bản gốc.`;
      case 'nothingAlike':
        return `Sổ kì trước «${file}» không có bảng nào giống kì này, nên không có gì để so sánh.`;
    }
  },
};

export const periodsEn: PeriodMessages = {
  PRD001: ({ table, row, level, then, now, reasons }) =>
    `“${table}”, row “${row}”: schools at “${level.en}” or above fell from ${formatNumber(then)} to ${formatNumber(now)} since the period before, ${
      reasons === null
        ? 'and there is no list of schools that says which expired or closed'
        : `and the list of schools has only ${formatNumber(reasons)} that expired or closed`
    }. Ask the units why.`,
  PRD002: ({ table, row, column, then, now, jump }) =>
    `“${table}”, row “${row}”, “${column.en}”: ${formatNumber(then)} before, ${formatNumber(now)} now, a change of more than ${formatNumber(jump)}%. Check it, or explain it.`,
  PRD003: ({ file, why, then, now }) => {
    switch (why) {
      case 'notEarlier':
        return `The earlier result “${file}” stands at ${then ?? '?'}, which is not before this one (${now ?? '?'}): they are not compared. Choose the result of the period before.`;
      case 'changed':
        return `The earlier result “${file}” was changed since it was made: it is compared as it stands. Use the original if there is one.`;
      case 'nothingAlike':
        return `The earlier result “${file}” has no table that this one has; there is nothing to compare.`;
    }
  },
};
