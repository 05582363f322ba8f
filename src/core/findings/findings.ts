/**
 * Findings: what is wrong, where, and with which facts. No prose here; `messages/` makes a sentence
 * for each code from its facts. A finding's code says which facts it has: those of a rule are
 * declared in the rule's file, all others in the file of their area in this folder.
 */

import type { FindingCode } from './areas';
import { DECLARED, type DeclaredCode, type DeclaredFacts } from './declared';
import type { Fix, Place, Severity } from './place';

/** What was found, before its severity is known to be added. */
export interface Hit<Code extends FindingCode = DeclaredCode, Facts extends object = object> {
  readonly code: Code;
  readonly facts: Facts;
  readonly at: Place;
  /** Other cells that belong to the same matter. */
  readonly related?: readonly Place[];
  readonly fix?: Fix;
}

export interface Finding extends Hit<FindingCode> {
  readonly severity: Severity;
  /** Findings with the same cause share it: shown together, counted as one matter. */
  readonly cause: string;
  /** Of a query: what the officer answered to it in the workbook. */
  readonly explanation?: string;
}

/** Whether somebody still has to do something about it. */
export function isOpen({ severity, explanation }: Finding): boolean {
  return severity === 'error' || (severity === 'query' && explanation === undefined);
}

/** A hit, typed by its code; the way everything but a rule says what it found. */
export function hit<Code extends DeclaredCode>(
  code: Code,
  at: Place,
  facts: DeclaredFacts[Code],
  more: { readonly related?: readonly Place[]; readonly fix?: Fix } = {},
): Hit<Code, DeclaredFacts[Code]> {
  return { code, facts, at, ...more };
}

/** Adds the declared severity, and the cause; without one the finding is a matter of its own. */
export function toFinding(found: Hit, cause?: string): Finding {
  return withCause(found, DECLARED[found.code].severity, cause);
}

/** The finding that a hit of this severity is. */
export function withCause(found: Hit<FindingCode>, severity: Severity, cause?: string): Finding {
  const { file = '', sheet = '', cell = '' } = found.at;
  return { ...found, severity, cause: cause ?? `${found.code}|${file}|${sheet}|${cell}` };
}

/** Whether a finding is of that code, and so has its facts. */
export function isOf<Code extends DeclaredCode>(
  finding: Finding,
  code: Code,
): finding is Finding & Hit<Code, DeclaredFacts[Code]> {
  return finding.code === code;
}
