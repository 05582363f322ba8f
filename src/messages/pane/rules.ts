/** The rules in the pane: which are on, switching one off with a reason. */

import type { Language } from '../language';

export interface RuleSwitchWords {
  readonly heading: (off: number) => string;
  readonly intro: string;
  /** A switch's name: what it does and to which rule. */
  readonly apply: (code: string) => string;
  readonly always: string;
  readonly isOff: (reason: string, since: string | undefined) => string;
  readonly reason: (code: string) => string;
  readonly reasonHint: string;
  readonly switchOff: string;
}

const vi: RuleSwitchWords = {
  heading: (off) => (off === 0 ? 'Quy tắc kiểm tra' : `Quy tắc kiểm tra (đang tắt ${String(off)})`),
  intro: 'Quy tắc đã tắt vẫn được ghi trong kết quả kiểm tra, kèm lý do.',
  apply: (code) => `Kiểm tra theo ${code}`,
  always: 'Luôn kiểm tra: quy tắc này báo số liệu không được cộng.',
  isOff: (reason, since) => `Đã tắt${since === undefined ? '' : ` từ ${since}`}: ${reason}`,
  reason: (code) => `Vì sao tắt ${code}`,
  reasonHint: 'Ít nhất hai từ, để người xem sau hiểu được.',
  switchOff: 'Tắt quy tắc',
};

const en: RuleSwitchWords = {
  heading: (off) => (off === 0 ? 'Rules' : `Rules (${String(off)} off)`),
  intro: 'A rule that is off is still named in what a check finds, with the reason.',
  apply: (code) => `Check by ${code}`,
  always: 'Always on: it names figures that are not in the totals.',
  isOff: (reason, since) => `Off${since === undefined ? '' : ` since ${since}`}: ${reason}`,
  reason: (code) => `Why ${code} is off`,
  reasonHint: 'At least two words, for those who look at it later.',
  switchOff: 'Switch the rule off',
};

export const RULE_SWITCH_WORDS: Readonly<Record<Language, RuleSwitchWords>> = { vi, en };
