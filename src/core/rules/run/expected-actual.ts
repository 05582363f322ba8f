/** What a finding says should stand in the cell and what does, where it says so at all. */

import type { Finding } from '../../findings/findings';

export interface ExpectedAndActual {
  readonly expected: number | string | null;
  readonly actual: number | string | null;
}

/**
 * Read off the finding's facts: `expected` or the limit that was broken, `actual` or the text as
 * typed.
 */
export function expectedAndActual(finding: Pick<Finding, 'facts'>): ExpectedAndActual {
  const facts: Readonly<Record<string, unknown>> = { ...finding.facts };
  return {
    expected: first(facts, ['expected', 'limit', 'value']),
    actual: first(facts, ['actual', 'typed']),
  };
}

function first(facts: Readonly<Record<string, unknown>>, names: readonly string[]): number | string | null {
  for (const name of names) {
    const value = facts[name];
    if (typeof value === 'number') return Math.round(value * 100) / 100;
    if (typeof value === 'string') return value;
  }
  return null;
}
