/** Findings of one cause are shown as one matter; errors before queries before notes. */

import { grouped } from '../../core/grouped';
import type { Finding } from '../../core/findings/findings';
import type { Severity } from '../../core/findings/place';

export interface FindingGroup {
  readonly cause: string;
  readonly severity: Severity;
  /** The first speaks for the group; in the order in which they were found. */
  readonly findings: readonly [Finding, ...Finding[]];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, query: 1, info: 2 };

/** Keeps the given order within a severity; a group is as severe as its worst finding. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return [...grouped(findings, ({ cause }) => cause)]
    .map(([cause, [first, ...others]]): FindingGroup => {
      const ordered = [first, ...others].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
      const [worst = first, ...rest] = ordered;
      return { cause, severity: worst.severity, findings: [worst, ...rest] };
    })
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

export function countGroups(groups: readonly FindingGroup[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, query: 0, info: 0 };
  for (const { severity } of groups) counts[severity]++;
  return counts;
}
