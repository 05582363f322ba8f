/**
 * Sources → entries with what is found in each: all that is known of them before it is decided what
 * counts.
 */

import { hit, toFinding } from '../findings/findings';
import { grouped } from '../grouped';
import type { SourceOutcome } from '../sources/outcome';
import { submissionOf, type SourceRecord } from '../sources/source';
import { NOTHING_COUNTS } from '../sources/what-counts';
import { compareNames } from '../text/label';
import type { ConsolidateOptions, Entry } from './entry';
import { makeEntries, type SequencedSource } from './make-entries';

export interface CheckedSources {
  /** In the order of receipt, copies included. */
  readonly sources: readonly SourceRecord[];
  /** ISO day the figures stand at: given, or stated alike by all tables. */
  readonly asOf: string | undefined;
  readonly entries: readonly Entry[];
  /** Outcomes of the copies. */
  readonly duplicates: readonly SourceOutcome[];
}

/**
 * Whose each source is, and what the rules find in it. Whether the user took it out has no say
 * here.
 */
export function checkSources(sources: readonly SourceRecord[], options: ConsolidateOptions): CheckedSources {
  const asOf = options.asOf ?? agreedDate(sources);
  const { originals, duplicates } = separateDuplicates(sources);
  return { sources, asOf, entries: makeEntries(originals, options, asOf), duplicates };
}

/**
 * The same with what the user said since of what counts.
 * @param sources those of `checked` in their order, taken out or put back
 */
export function withTakenOut(checked: CheckedSources, sources: readonly SourceRecord[]): CheckedSources {
  const keyOf = ({ sha256, file }: SourceRecord): string => `${sha256}|${file}`;
  const takenOut = new Set(sources.filter(({ isTakenOut }) => isTakenOut).map(keyOf));
  const entries = checked.entries.map((entry): Entry => {
    const { isTakenOut: _before, ...source } = entry.source;
    return { ...entry, source: takenOut.has(keyOf(source)) ? { ...source, isTakenOut: true } : source };
  });
  return { ...checked, sources, entries };
}

/** The date that all tables state alike. */
function agreedDate(sources: readonly SourceRecord[]): string | undefined {
  const dates = new Set<string>();
  for (const source of sources) {
    for (const { statedDate } of submissionOf(source)?.tables ?? []) if (statedDate) dates.add(statedDate);
  }
  const [only, ...others] = dates;
  return others.length === 0 ? only : undefined;
}

/** The same bytes count once, under the first name in dictionary order, whichever came first. */
function separateDuplicates(sources: readonly SourceRecord[]): {
  originals: SequencedSource[];
  duplicates: SourceOutcome[];
} {
  const sequenced = sources.map((source, sequence): SequencedSource => ({ source, sequence }));
  const byDigest = grouped(sequenced, ({ source }) => source.sha256);
  const originals: SequencedSource[] = [];
  const duplicates: SourceOutcome[] = [];
  for (const group of byDigest.values()) {
    // A copy whose unit the user named is the one to trust.
    const ordered = [...group].sort(
      (a, b) =>
        Number(b.source.given !== undefined) - Number(a.source.given !== undefined) ||
        compareNames(a.source.file, b.source.file),
    );
    const [first, ...copies] = ordered;
    if (!first) continue;
    const [firstDay] = group.flatMap(({ source }) => source.receivedOn ?? []).sort();
    originals.push({
      source: firstDay === undefined ? first.source : { ...first.source, receivedOn: firstDay },
      sequence: Math.min(...group.map((one) => one.sequence)),
    });
    for (const { source } of copies) {
      const reason = toFinding(hit('MRG002', { file: source.file }, { original: first.source.file }));
      duplicates.push({ ...blankOutcome(source), status: 'duplicate', reason });
    }
  }
  originals.sort((a, b) => a.sequence - b.sequence);
  return { originals, duplicates };
}

const NOTHING_SENT = { tables: [], lists: [], counts: NOTHING_COUNTS, findings: [] };

/** The outcome of a source as far as it is known without deciding anything. */
export function blankOutcome(source: SourceRecord): Omit<SourceOutcome, 'status' | 'reason'> {
  const modified = submissionOf(source)?.modified ?? null;
  const { file, sha256, receivedOn = null } = source;
  return { file, sha256, modified, receivedOn, unit: null, ...NOTHING_SENT };
}
