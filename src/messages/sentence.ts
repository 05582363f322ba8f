/** Makes the sentence for a finding in the language asked for. */

import type { Finding } from '../core/findings/findings';
import { SENTENCES } from './findings/sentences';
import type { Sentences } from './findings/sentences-of';
import type { Language } from './language';
import { nameOfRule } from './rules';

/**
 * What is wrong and what to do, without the place.
 * @throws Error for a code that has no sentence: a fault of the program, for every code that there
 * is has one
 */
export function sentence(
  { code, facts }: Pick<Finding, 'code' | 'facts'>,
  language: Language,
  sentences: Sentences = SENTENCES,
): string {
  const own = sentences[code]?.[language];
  if (!own) throw new Error(`no sentence for ${code}`);
  // The code says which facts a finding has: `hit` and the rules let no others through.
  return own(facts as never, (rule) => nameOfRule(rule, language, sentences));
}

/** The sentence with its cell in front, as people point at things: «Ô E10: …». */
export function sentenceWithCell(finding: Finding, language: Language): string {
  const text = sentence(finding, language);
  const { cell } = finding.at;
  if (cell === undefined) return text;
  return language === 'vi' ? `Ô ${cell}: ${text}` : `Cell ${cell}: ${text}`;
}

export const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Finding['severity'], string>>>> = {
  vi: { error: 'Lỗi', query: 'Cần xem lại', info: 'Lưu ý' },
  en: { error: 'Error', query: 'Query', info: 'Note' },
};
