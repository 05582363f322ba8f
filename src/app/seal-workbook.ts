/** Seals a report: only when no error and no unanswered query is left. */

import { findingKey } from '../core/findings/finding-key';
import type { Finding } from '../core/findings/findings';
import { RULES } from '../core/rules/rules';
import type { RuleSettings } from '../core/rules/run/rule-settings';
import type { Seal } from '../core/seal/seal';
import { figuresDigestText, type SealedFigures } from '../core/seal/sealed-figures';
import type { Template } from '../core/template/template';
import type { Digest } from '../ports/ports';

export interface SealFacts {
  /** ISO day. */
  readonly on: string;
  readonly unit: string;
  readonly period?: string | undefined;
  readonly figures: SealedFigures;
  /** Ids of the templates whose tables the report has. */
  readonly reports: readonly string[];
  readonly answered: number;
  readonly rules: RuleSettings;
}

/** What stands against a seal: errors, and queries that nobody answered. */
export function openPoints(
  findings: readonly Finding[],
  explanations: ReadonlyMap<string, string>,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      finding.severity === 'error' ||
      (finding.severity === 'query' && !explanations.has(findingKey(finding))),
  );
}

export async function makeSeal(
  facts: SealFacts,
  templates: readonly Template[],
  digest: Digest,
): Promise<Seal> {
  const { figures, reports, rules, ...said } = facts;
  const off = new Set(rules.off.map(({ code }) => code));
  return {
    version: 1,
    ...said,
    templates: templates.filter(({ id }) => reports.includes(id)).map(({ id, version }) => ({ id, version })),
    rules: RULES.filter(({ code }) => !off.has(code)).map(
      ({ code, version }) => `${code}@${String(version)}`,
    ),
    sha256: await digest(new TextEncoder().encode(figuresDigestText(figures))),
    figures,
  };
}
