/**
 * Takes sources out of the totals and puts them back, by what a person calls them: a file, or the
 * unit it is of.
 */

import type { SourceRecord } from '../core/sources/source';
import { grouped } from '../core/grouped';
import { canonical } from '../core/text/label';

export interface TakeOutOrders {
  /** Files, by their name in reports or its last part, or units by name. */
  readonly out: readonly string[];
  readonly back: readonly string[];
}

/** A source, and whose it is as far as that is known. */
export interface CalledSource {
  readonly file: string;
  readonly sha256: string;
  readonly unit: { readonly name: string } | null;
}

/**
 * @param called which unit each source is of
 * @returns the sources with what was said of them, and the names that fit no source
 */
export function takeOut(
  sources: readonly SourceRecord[],
  called: readonly CalledSource[],
  { out, back }: TakeOutOrders,
): { readonly sources: readonly SourceRecord[]; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const units = grouped(called, keyOf);
  const found = (name: string): ReadonlySet<SourceRecord> => {
    const fits = sources.filter((source) => isCalled(source, units.get(keyOf(source)) ?? [], name));
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

/** @param called what is known of the source */
function isCalled({ file }: SourceRecord, called: readonly CalledSource[], name: string): boolean {
  const wanted = name.normalize('NFC');
  const path = file.normalize('NFC');
  if (path === wanted || path.split('/').pop() === wanted) return true;
  return called.some(({ unit }) => unit !== null && canonical(unit.name) === canonical(name));
}

function keyOf({ file, sha256 }: Pick<SourceRecord, 'file' | 'sha256'>): string {
  return `${sha256}|${file}`;
}
