/** EVD: what is said of evidence. */

import type { SentencesOf } from './sentences-of';
import * as en from './words-en';
import * as vi from './words-vi';

export const EVD: SentencesOf<'EVD'> = {
  EVD001: {
    name: {
      vi: 'mỗi minh chứng có mã',
      en: 'each piece of evidence has a code',
    },
    vi: ({ name: piece }) =>
      `Minh chứng «${piece}» chưa có mã. Ghi mã của lần dùng đầu tiên, ví dụ [H1-1.1-01].`,
    en: ({ name: piece }) => `“${piece}” has no code. Fill in the code of its first use, as in [H1-1.1-01].`,
  },
  EVD002: {
    name: {
      vi: 'minh chứng xếp ở tiêu chí của mã',
      en: 'a piece is filed under the criterion of its code',
    },
    vi: ({ code, filed, named: own }) =>
      `Mã ${code} là của ${vi.named(own)} nhưng xếp ở ${vi.named(filed)}. Nếu dùng lại minh chứng thì giữ mã cũ; nếu không, sửa mã.`,
    en: ({ code, filed, named: own }) =>
      `${code} belongs to ${en.named(own)} and is filed under ${en.named(filed)}. A piece that is used again keeps its code; else correct it.`,
  },
  EVD003: {
    name: {
      vi: 'mỗi mã chỉ của một minh chứng',
      en: 'a code is one piece’s',
    },
    vi: ({ code, firstCell }) =>
      `Mã ${code} đã dùng cho minh chứng khác ở ô ${firstCell}. Mỗi mã chỉ của một minh chứng: đổi một trong hai mã.`,
    en: ({ code, firstCell }) =>
      `${code} is another piece’s in cell ${firstCell}. A code is one piece’s: change one of them.`,
  },
  EVD004: {
    name: {
      vi: 'mỗi minh chứng chỉ có một mã',
      en: 'a piece has one code',
    },
    vi: ({ name: piece, codes, firstCell }) =>
      `Minh chứng «${piece}» có nhiều mã: ${codes.join(', ')} (lần đầu ở ô ${firstCell}). Nếu là một minh chứng thì giữ mã của lần dùng đầu tiên.`,
    en: ({ name: piece, codes, firstCell }) =>
      `“${piece}” has several codes: ${codes.join(', ')} (first in cell ${firstCell}). If it is one piece, keep the code of its first use.`,
  },
  EVD005: {
    name: {
      vi: 'số thứ tự minh chứng không bỏ trống',
      en: 'no serial number is left out',
    },
    vi: ({ missing }) =>
      `Số thứ tự bị bỏ trống: ${missing.join(', ')}. Kiểm tra có sót minh chứng không, hoặc đánh số lại.`,
    en: ({ missing }) =>
      `Numbers left out: ${missing.join(', ')}. Check whether a piece is missing, or number them again.`,
  },
  EVD006: {
    name: {
      vi: 'minh chứng của tiêu chí đánh số từ 01',
      en: 'the pieces of a criterion are numbered from 01',
    },
    vi: ({ first }) =>
      `Minh chứng đầu tiên của tiêu chí là ${first}, không phải số 01. Kiểm tra có sót minh chứng không.`,
    en: ({ first }) =>
      `The first piece of the criterion is ${first} and not number 01. Check whether a piece is missing.`,
  },
  EVD007: {
    name: {
      vi: 'mã minh chứng theo cách mã hóa của thông tư đang áp dụng',
      en: 'codes are those of the circular in force',
    },
    vi: ({ code, circular }) =>
      `Mã ${code} không theo cách mã hóa đi cùng ${circular} ${vi.UNVERIFIED}. Kiểm tra xem danh mục lập theo thông tư nào.`,
    en: ({ code, circular }) =>
      `${code} is not coded in the way that goes with ${circular} ${en.UNVERIFIED}. Check which circular the list follows.`,
  },
  EVD008: {
    name: {
      vi: 'minh chứng không ghi hai lần trong một tiêu chí',
      en: 'no piece stands twice under one criterion',
    },
    vi: ({ code, firstCell }) =>
      `Minh chứng ${code} ghi hai lần trong cùng một tiêu chí (lần đầu ở ô ${firstCell}). Xóa dòng thừa hoặc sửa mã.`,
    en: ({ code, firstCell }) =>
      `${code} stands twice under one criterion (first in cell ${firstCell}). Delete a row or correct the code.`,
  },
};
