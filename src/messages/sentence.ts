/** Makes the sentence for a finding in the language asked for. */

import type { Finding, FindingCode, FindingFacts } from '../core/findings/findings';
import { en } from './en';
import type { Language } from './language';
import { vi, type Messages } from './vi';

const CATALOGUES: Readonly<Record<Language, Messages>> = { vi, en };

/** What is wrong and what to do, without the place. */
export function sentence(finding: Pick<Finding, 'code' | 'facts'>, language: Language): string {
  return sentenceFor(finding.code, finding.facts, language);
}

/** The sentence with its cell in front, as people point at things: «Ô E10: …». */
export function sentenceWithCell(finding: Finding, language: Language): string {
  const text = sentence(finding, language);
  const { cell } = finding.at;
  if (cell === undefined) return text;
  return language === 'vi' ? `Ô ${cell}: ${text}` : `Cell ${cell}: ${text}`;
}

function sentenceFor<Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
  language: Language,
): string {
  return CATALOGUES[language][code](facts);
}

export const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Finding['severity'], string>>>> = {
  vi: { error: 'Lỗi', query: 'Cần xem lại', info: 'Lưu ý' },
  en: { error: 'Error', query: 'Query', info: 'Note' },
};
