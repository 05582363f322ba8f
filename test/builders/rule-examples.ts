/**
 * The examples beside each rule and each declared finding: found by the code, so that a new one's
 * need not be listed.
 */

import { createRequire } from 'node:module';
import type {
  AcrossExamples,
  ListExamples,
  RuleExamples,
  TableExamples,
} from '../../src/core/rules/rule/examples';
import type { DeclaredCode, DeclaredFacts } from '../../src/core/findings/declared';
import type { Rule } from '../../src/core/rules/rule/rule';
import { RULES } from '../../src/core/rules/rules';

const load = createRequire(__filename);

/** @throws Error when the rule has no file of examples beside it */
export function examplesOf({ code }: Pick<Rule, 'code'>): RuleExamples {
  const file = `../../src/core/rules/${code.slice(0, 3).toLowerCase()}/${code.toLowerCase()}.examples`;
  return (load(file) as { readonly examples: RuleExamples }).examples;
}

/** Facts of a typical case of a finding that no rule raises. */
export function declaredExample<Code extends DeclaredCode>(code: Code): DeclaredFacts[Code] {
  const file = `../../src/core/findings/${code.slice(0, 3).toLowerCase()}.examples`;
  return (load(file) as { readonly examples: Pick<DeclaredFacts, Code> }).examples[code];
}

type Named<Examples> = readonly (readonly [code: string, rule: Rule, examples: Examples])[];

/** The rules that have examples for the check, with these. */
function withExamples<Check extends keyof RuleExamples>(
  check: Check,
): Named<NonNullable<RuleExamples[Check]>> {
  return RULES.flatMap((rule) => {
    const own = examplesOf(rule)[check];
    return own ? [[rule.code, rule, own as NonNullable<RuleExamples[Check]>] as const] : [];
  });
}

export const TABLE_CASES: Named<TableExamples> = withExamples('inTable');
export const LIST_CASES: Named<ListExamples> = withExamples('inList');
export const ACROSS_CASES: Named<AcrossExamples> = withExamples('across');
