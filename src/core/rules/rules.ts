/**
 * The rules of the registry in their order, and what follows from them: which codes rules raise,
 * and with which facts.
 */

import { AREAS, type Area } from '../findings/areas';
import type { DeclaredFacts } from '../findings/declared';
import * as registry from './registry';
import type { FactsOf, Rule } from './rule/rule';

type Registered = (typeof registry)[keyof typeof registry];

/**
 * The codes that rules raise; all other findings come from reading, recognising, merging and the
 * program.
 */
export type RuleCode = Registered['code'];

/** What each rule tells its sentence. */
export type RuleFacts = { readonly [One in Registered as One['code']]: FactsOf<One> };

/**
 * The facts of every code that there is. A code without a sentence for them does not compile
 * (messages/findings).
 */
export type AllFacts = DeclaredFacts & RuleFacts;

/** By area in their order, then by number. */
export const RULES: readonly Rule<RuleCode>[] = Object.values<Rule<RuleCode>>(registry).sort(
  (a, b) => placeOf(a) - placeOf(b) || (a.code < b.code ? -1 : 1),
);

function placeOf({ code }: Rule): number {
  return AREAS.indexOf(code.slice(0, 3) as Area);
}
