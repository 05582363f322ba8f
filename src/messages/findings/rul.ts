/** RUL: what is said of rules that are switched off. */

import type { SentencesOf } from './sentences-of';
import * as vi from './words-vi';

export const RUL: SentencesOf<'RUL'> = {
  RUL001: {
    vi: ({ rule, reason, by, date }, ruleName) =>
      `Quy tắc ${rule} (${ruleName(rule)}) đã tắt${date === null ? '' : ` từ ${vi.formatDay(date)}`}${by === null ? '' : `, người tắt: ${by}`}; không kiểm tra theo quy tắc này. Lý do: ${reason}`,
    en: ({ rule, reason, by, date }, ruleName) =>
      `Rule ${rule} (${ruleName(rule)}) is switched off${date === null ? '' : ` since ${date}`}${by === null ? '' : ` by ${by}`}; nothing was checked by it. Reason: ${reason}`,
  },
};
