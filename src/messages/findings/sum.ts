/** SUM: what is said of totals and percentages. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const SUM: SentencesOf<'SUM'> = {
  SUM001: {
    name: {
      vi: 'dòng cộng bằng tổng các dòng',
      en: 'the total row is the sum of its rows',
    },
    vi: ({ column, expected, actual }) =>
      `Dòng cộng, cột «${column.vi}»: ghi ${vi.formatNumber(actual)} nhưng tổng các dòng là ${vi.formatNumber(expected)}. Sửa dòng cộng hoặc dòng bị sai.`,
    en: ({ column, expected, actual }) =>
      `Total row, “${column.en}”: ${en.formatNumber(actual)} is stated, but the rows add up to ${en.formatNumber(expected)}. Correct the total or the wrong row.`,
  },
  SUM002: {
    name: {
      vi: 'các phần cộng lại bằng toàn thể (ví dụ: không đạt và các cấp độ bằng số đã được đánh giá ngoài)',
      en: 'parts add up to their whole (failed and all levels, say, to the externally assessed)',
    },
    vi: ({ row, whole, parts, expected, actual, isExclusive }) =>
      `Dòng «${row}»: «${whole.vi}» là ${vi.formatNumber(expected)} nhưng ${vi.joinNames(parts.map((part) => part.vi))} cộng lại là ${vi.formatNumber(actual)}. ${isExclusive ? 'Mỗi trường chỉ tính một kết quả, ở cấp độ cao nhất.' : 'Sửa số bị sai.'}`,
    en: ({ row, whole, parts, expected, actual, isExclusive }) =>
      `Row “${row}”: “${whole.en}” is ${en.formatNumber(expected)}, but ${parts.map((part) => `“${part.en}”`).join(' + ')} give ${en.formatNumber(actual)}. ${isExclusive ? 'Each school counts once, at its highest level.' : 'Correct the wrong one.'}`,
  },
  SUM003: {
    name: {
      vi: 'tỉ lệ của mỗi dòng khớp với số lượng',
      en: 'the percentages of a row fit its counts',
    },
    vi: ({ row, column, part, whole, expected, actual }) =>
      expected === null
        ? `Dòng «${row}»: «${column.vi}» là ${vi.formatNumber(actual)}% trong khi không có trường nào để tính (mẫu số 0). Để trống hoặc ghi 0.`
        : `Dòng «${row}»: «${column.vi}» ghi ${vi.formatNumber(actual)}% nhưng ${vi.formatNumber(part)}/${vi.formatNumber(whole)} = ${vi.formatNumber(expected)}%. Sửa tỉ lệ.`,
    en: ({ row, column, part, whole, expected, actual }) =>
      expected === null
        ? `Row “${row}”: “${column.en}” is ${en.formatNumber(actual)} % over a base of 0. Leave it blank or enter 0.`
        : `Row “${row}”: “${column.en}” is ${en.formatNumber(actual)} %, but ${en.formatNumber(part)}/${en.formatNumber(whole)} = ${en.formatNumber(expected)} %. Correct it.`,
  },
  SUM004: {
    name: {
      vi: 'tỉ lệ của dòng cộng lấy tổng chia tổng',
      en: 'the percentages of the total row are ratios of sums',
    },
    vi: ({ column, part, whole, expected, actual, mistake }) => {
      const why = {
        mean: ' (đang là trung bình cộng các tỉ lệ)',
        sum: ' (đang là tổng các tỉ lệ)',
        unknown: '',
      }[mistake];
      const right =
        expected === null
          ? 'không tính được (mẫu số 0)'
          : `${vi.formatNumber(part)}/${vi.formatNumber(whole)} = ${vi.formatNumber(expected)}%`;
      return `Dòng cộng, «${column.vi}»: ghi ${vi.formatNumber(actual)}%${why}, đúng ra là ${right}. Tỉ lệ của dòng cộng lấy tổng chia tổng.`;
    },
    en: ({ column, part, whole, expected, actual, mistake }) => {
      const why = {
        mean: ' (the mean of the percentages)',
        sum: ' (the sum of the percentages)',
        unknown: '',
      }[mistake];
      const right =
        expected === null
          ? 'none (base 0)'
          : `${en.formatNumber(part)}/${en.formatNumber(whole)} = ${en.formatNumber(expected)} %`;
      return `Total row, “${column.en}”: ${en.formatNumber(actual)} %${why} instead of ${right}. A total percentage is the ratio of the sums.`;
    },
  },
  SUM005: {
    name: {
      vi: 'dòng cộng không để trống cột có số liệu',
      en: 'the total row leaves no column with figures blank',
    },
    vi: ({ column, expected }) =>
      `Dòng cộng để trống cột «${column.vi}» trong khi tổng các dòng là ${vi.formatNumber(expected)}.`,
    en: ({ column, expected }) =>
      `The total row leaves “${column.en}” blank; its rows add up to ${en.formatNumber(expected)}.`,
  },
};
