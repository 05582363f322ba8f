/** Takes sources out of the totals and puts them back, by what a person calls them: a file, or the unit it is of. */

import type { SourceOutcome } from '../core/sources/outcome';
import type { SourceRecord } from '../core/sources/source';
import { canonical } from '../core/text/label';

export interface TakeOutOrders {
  /** Files, by their name in reports or its last part, or units by name. */
  readonly out: readonly string[];
  readonly back: readonly string[];
}

/**
 * @param outcomes what became of the sources without these orders: they say which unit each source is of
 * @returns the sources with what was said of them, and the names that fit no source
 */
export function takeOut(
  sources: readonly SourceRecord[],
  outcomes: readonly SourceOutcome[],
  { out, back }: TakeOutOrders,
): { readonly sources: readonly SourceRecord[]; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const found = (name: string): ReadonlySet<SourceRecord> => {
    const fits = sources.filter((source) => isCalled(source, outcomes, name));
    if (fits.length === 0) unknown.push(name);
    return new Set(fits);
  };
  const outSources = new Set(out.flatMap((name) => [...found(name)]));
  const backSources = new Set(back.flatMap((name) => [...found(name)]));
  const marked = sources.map((source): SourceRecord => {
    const { isTakenOut: _taken, ...plain } = source;
    if (backSources.has(source)) return plain;
    return outSources.has(source) ? { ...source, isTakenOut: true } : source;
  });
  return { sources: marked, unknown };
}

function isCalled({ file, sha256 }: SourceRecord, outcomes: readonly SourceOutcome[], name: string): boolean {
  const wanted = name.normalize('NFC');
  const path = file.normalize('NFC');
  if (path === wanted || path.split('/').pop() === wanted) return true;
  return outcomes.some(
    (one) =>
      one.file === file &&
      one.sha256 === sha256 &&
      one.unit !== null &&
      canonical(one.unit.name) === canonical(name),
  );
}
