/** Finds the unit that a text means, among those of a list or among those that were named. */

import { grouped } from '../grouped';
import { canonical, withoutDiacritics } from '../text/label';
import { splitTier } from '../text/tiers';
import { bareName, existsOn, type Unit } from './units';

/** How a written name fits a unit; the fewer liberties the better. */
export type NameFit = 'exact' | 'tier' | 'diacritics' | 'longer' | 'parent';

export type UnitMatch =
  | { readonly found: 'one'; readonly unit: Unit; readonly fit: NameFit }
  | { readonly found: 'several'; readonly units: readonly Unit[] }
  | { readonly found: 'none' };

/** A unit as a text names it. */
export interface WrittenUnit {
  /** Its tier may stand before it: «Phường 2», «xã Lộc An». */
  readonly name: string;
  readonly tier?: string | undefined;
  /** Typed without diacritics, so that it says nothing of them. */
  readonly isBare?: boolean | undefined;
  /** «huyện Bù Đốp», «tỉnh Bình Phước». */
  readonly within?: readonly string[] | undefined;
}

/** Looks many names up among the same units. */
export class UnitFinder {
  private readonly byName: ReadonlyMap<string, readonly Unit[]>;
  private readonly byBareName: ReadonlyMap<string, readonly Unit[]>;
  /** As a file name would have it. */
  private readonly byFileWords: ReadonlyMap<string, readonly Unit[]>;

  constructor(units: readonly Unit[]) {
    this.byName = grouped(units, (unit) => canonical(bareName(unit)));
    this.byBareName = grouped(units, (unit) => withoutDiacritics(bareName(unit)));
    this.byFileWords = grouped(
      units.filter((unit) => !isNumberOnly(unit)),
      (unit) => fileWords(bareName(unit)),
    );
  }

  /**
   * As written; else without diacritics; else the longest unit name that it begins with («Bù Đốp
   * tổng hợp»). Of several units of that name tier, province and day decide; where they do not, it
   * is all of them.
   * @param day ISO day the figures stand at
   */
  find(written: WrittenUnit, day?: string): UnitMatch {
    // As it stands first: «Xa Dung» is a commune of that name, and no commune «Dung».
    const wholly = this.named(written, day) ?? this.named(apart(written), day);
    if (wholly) return wholly;
    const wanted = apart(written);
    const begun =
      longestPrefix(this.byName, canonical(wanted.name)) ??
      longestPrefix(this.byBareName, withoutDiacritics(wanted.name));
    return begun ? choose(begun, wanted, day, 'longer') : { found: 'none' };
  }

  private named(wanted: WrittenUnit, day: string | undefined): UnitMatch | undefined {
    const exact = this.byName.get(canonical(wanted.name));
    if (exact && wanted.isBare !== true) return choose(exact, wanted, day, 'exact');
    const alike = this.byBareName.get(withoutDiacritics(wanted.name));
    return alike && choose(alike, wanted, day, exact?.length === alike.length ? 'exact' : 'diacritics');
  }

  /** All units of that name, whatever their tier. */
  namesakes(unit: Unit): readonly Unit[] {
    return this.byName.get(canonical(bareName(unit))) ?? [];
  }

  /**
   * The unit whose name stands in a file name; the longest one, where no other of that length does.
   */
  findInFileName(path: string, day?: string): UnitMatch {
    const words = fileWords(path);
    const text = ` ${words} `;
    const isIn = (name: string): boolean => text.includes(` ${fileWords(name)} `);
    const names = [...piecesOf(words)].filter((piece) => this.byFileWords.has(piece));
    const longest = Math.max(0, ...names.map(({ length }) => length));
    const candidates = names
      .filter(({ length }) => length === longest)
      .flatMap((name) => this.byFileWords.get(name) ?? []);
    const withTier = candidates.filter((unit) => isIn(`${unit.tier} ${bareName(unit)}`));
    return narrowed(withTier.length > 0 ? withTier : candidates, day, 'exact');
  }
}

/** One name among few units. Where many are looked up, a finder does it once. */
export function findUnit(units: readonly Unit[], written: WrittenUnit, day?: string): UnitMatch {
  return new UnitFinder(units).find(written, day);
}

/** The name without its tier, which may stand in it. */
function apart(written: WrittenUnit): WrittenUnit {
  const { name, tier } = written;
  const own = splitTier(name);
  if (!own || (tier !== undefined && canonical(tier) !== own.tier)) return written;
  return { ...written, name: own.rest, tier: own.tier };
}

function choose(
  candidates: readonly Unit[],
  { tier, within = [] }: WrittenUnit,
  day: string | undefined,
  fit: NameFit,
): UnitMatch {
  const sameTier = candidates.filter(
    (unit) => tier === undefined || unit.tier === '' || canonical(unit.tier) === canonical(tier),
  );
  const fitting = sameTier.length > 0 ? sameTier : candidates;
  const said = new Map(fitting.map((unit) => [unit, belongs(unit, within)]));
  const [same, unsaid] = (['same', 'unsaid'] as const).map((how) =>
    fitting.filter((unit) => said.get(unit) === how),
  );
  const left = same && same.length > 0 ? same : unsaid && unsaid.length > 0 ? unsaid : fitting;
  // A list that knows what provinces were called knows that this is another unit of the name.
  const known = left.filter((unit) => said.get(unit) !== 'other' || unit.provinces === undefined);
  const isOther = known.every((unit) => said.get(unit) === 'other');
  return narrowed(known, day, sameTier.length === 0 && fit === 'exact' ? 'tier' : isOther ? 'parent' : fit);
}

function narrowed(candidates: readonly Unit[], day: string | undefined, fit: NameFit): UnitMatch {
  const there = day === undefined ? [] : candidates.filter((unit) => existsOn(unit, day));
  const [only, ...others] = there.length > 0 ? there : candidates;
  if (!only) return { found: 'none' };
  return others.length > 0
    ? { found: 'several', units: [only, ...others] }
    : { found: 'one', unit: only, fit };
}

/** Whether the unit belongs to what the text says it does. */
export function belongs(
  { parent, provinces = [] }: Pick<Unit, 'parent' | 'provinces'>,
  within: readonly string[],
): 'same' | 'other' | 'unsaid' {
  const own = [...parent.split(/[,;]/), ...provinces].map(placeOf).filter(({ name }) => name !== '');
  const said = within.map(placeOf);
  if (own.length === 0 || said.length === 0) return 'unsaid';
  const level = ({ tier }: Place): string => (tier === 'thành phố' || tier === 'tỉnh' ? 'tỉnh' : tier);
  const pairs = own.flatMap((one) =>
    said
      .filter((other) => one.tier === '' || level(one) === level(other))
      .map((other) => ({ isSame: one.name === other.name, tier: other.tier })),
  );
  if (pairs.some(({ isSame }) => isSame)) return 'same';
  return pairs.some(({ tier }) => tier === 'tỉnh' || own.some((one) => one.tier === tier))
    ? 'other'
    : 'unsaid';
}

interface Place {
  readonly tier: string;
  readonly name: string;
}

function placeOf(text: string): Place {
  const own = splitTier(text);
  return { tier: own?.tier ?? '', name: canonical(own?.rest ?? text) };
}

/**
 * The units of the longest name that the text begins with. A number behind it is part of another
 * name.
 */
function longestPrefix(
  units: ReadonlyMap<string, readonly Unit[]>,
  wanted: string,
): readonly Unit[] | undefined {
  const words = wanted.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    if (/^(?:\d|[ivx]+$)/.test(words[length] ?? '')) continue;
    const found = units.get(words.slice(0, length).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** «Phường 12» is no «12» in «bao cao 12.xlsx». */
function isNumberOnly(unit: Unit): boolean {
  return /^\d+$/.test(bareName(unit));
}

/** All runs of words that stand in the text, each once. */
function piecesOf(words: string): ReadonlySet<string> {
  const all = words.split(' ');
  return new Set(
    all.flatMap((_, start) => all.slice(start).map((_, end) => all.slice(start, start + end + 1).join(' '))),
  );
}

function fileWords(text: string): string {
  const base = text.split(/[\\/]/).pop() ?? text;
  const apartWords = base.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return withoutDiacritics(apartWords)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
