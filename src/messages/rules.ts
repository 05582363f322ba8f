/** The rules by name, and what is wrong with settings that would switch some of them off. */

import type { SettingsFault } from '../core/rules/run/rule-settings';
import { SENTENCES } from './findings/sentences';
import type { Sentences } from './findings/sentences-of';
import type { Language } from './language';

/**
 * What holds when the rule is kept, without a capital and a full stop; its code where there is no
 * such rule any more.
 */
export function nameOfRule(code: string, language: Language, sentences: Sentences = SENTENCES): string {
  return sentences[code]?.name?.[language] ?? code;
}

export const RULE_FAULTS: Readonly<Record<Language, (fault: SettingsFault) => string>> = {
  vi: (fault) => {
    switch (fault.why) {
      case 'shape':
        return 'phải có dạng {"off": [{"code": "SUM005", "reason": "lý do", "by": "ai tắt", "date": "2022-01-31"}]} (by và date có thể bỏ)';
      case 'unknown':
        return `không có quy tắc ${fault.code}`;
      case 'protects':
        return `không được tắt ${fault.code} vì nó báo những số liệu có thể bị mất hoặc tính hai lần`;
      case 'noReason':
        return `${fault.code} chưa có lý do (ít nhất ${String(fault.fewestWords)} từ)`;
      case 'twice':
        return `${fault.code} được tắt hai lần`;
    }
  },
  en: (fault) => {
    switch (fault.why) {
      case 'shape':
        return 'it must be {"off": [{"code": "SUM005", "reason": "why", "by": "who", "date": "2022-01-31"}]} (by and date may be left out)';
      case 'unknown':
        return `there is no rule ${fault.code}`;
      case 'protects':
        return `${fault.code} cannot be switched off: it names figures that might be lost or counted twice`;
      case 'noReason':
        return `${fault.code} has no reason (at least ${String(fault.fewestWords)} words)`;
      case 'twice':
        return `${fault.code} is switched off twice`;
    }
  },
};
