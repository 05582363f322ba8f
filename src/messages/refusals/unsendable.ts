/** Says why a workbook cannot be made ready to be sent, and what to do instead. */

import type { Unsendable } from '../../core/send/unsendable';
import { patchRefusalSentence } from './patch-refusals';
import { sentence } from '../sentence';
import type { Language } from '../language';

interface UnsendableWords {
  readonly noReport: string;
  readonly copyDiffers: string;
}

const vi: UnsendableWords = {
  noReport:
    'Không có bảng báo cáo nào trong sổ nên không có gì để gửi. Lập bảng theo mục Mẫu biểu, hoặc chọn tệp khác.',
  copyDiffers:
    'Bản gửi đọc lại không giống số liệu của sổ nên không được tạo. Hãy gửi chính tệp gốc, và báo cho người phụ trách chương trình.',
};

const en: UnsendableWords = {
  noReport:
    'There is no report table in the workbook, so there is nothing to send. Make one from the templates, or choose another file.',
  copyDiffers:
    'The copy does not read the same as the workbook, so it was not made. Send the file itself, and tell whoever looks after this program.',
};

const WORDS: Readonly<Record<Language, UnsendableWords>> = { vi, en };

export function unsendableSentence(reason: Unsendable, language: Language): string {
  if (reason.why === 'unreadable') {
    const { code, facts } = reason.refusal;
    return sentence({ code, facts }, language);
  }
  return reason.why === 'uncopyable'
    ? patchRefusalSentence(reason.refusal, language)
    : WORDS[language][reason.why];
}
