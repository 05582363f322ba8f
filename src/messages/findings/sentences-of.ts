/** What is said of a finding: a sentence in each language, and of a rule its name as well. */

import type { Area, CodesOf } from '../../core/findings/areas';
import type { AllFacts, RuleCode } from '../../core/rules/rules';
import type { Language } from '../language';

/**
 * What is wrong and what to do, made of the finding's facts. `ruleName` gives a rule's name in the
 * sentence's language.
 */
export type Sentence<Facts> = Readonly<Record<Language, SentenceIn<Facts>>>;

type SentenceIn<Facts> = (facts: Facts, ruleName: (code: string) => string) => string;

export interface RuleSentence<Facts> extends Sentence<Facts> {
  /** What holds when the rule is kept, without a capital and a full stop. */
  readonly name: Readonly<Record<Language, string>>;
}

/**
 * Sentences by the code of their finding, whatever facts each of them asks for; those of rules with
 * a name.
 */
export type Sentences = Readonly<
  Partial<Record<string, Sentence<never> & Partial<Pick<RuleSentence<never>, 'name'>>>>
>;

/**
 * One for each code of the area. Leaving one out, or asking it for a wrong fact, does not compile.
 */
export type SentencesOf<Of extends Area> = {
  readonly [Code in keyof AllFacts as CodesOf<Code, Of>]: Code extends RuleCode
    ? RuleSentence<AllFacts[Code]>
    : Sentence<AllFacts[Code]>;
};
