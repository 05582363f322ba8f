/**
 * Units that report: data that the user brings, with tier, parent and validity dates. No tier is hard-coded: the
 * district level ended on 30 June 2025, and workbooks from before it stay readable.
 */

import { canonical, withoutDiacritics } from '../text/label';

export interface Unit {
  readonly code: string;
  /** Without its tier: «Hớn Quản». */
  readonly name: string;
  /** «huyện», «thị xã», «xã», «cụm» …; "" when the list names none. */
  readonly tier: string;
  readonly parent: string;
  /** ISO days, both included; undefined is open. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** Where letters to it go. */
  readonly email?: string | undefined;
  /** How a letter names it where that is more than its name: «Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)». */
  readonly addressee?: string | undefined;
  /** Until when it reports. */
  readonly due?: readonly Deadline[] | undefined;
  /** Codes, or names, of the units that took its place when it ended. */
  readonly successors?: readonly string[] | undefined;
}

/** The last day for a report to be there. */
export interface Deadline {
  /** Template id; undefined: every report without a deadline of its own. */
  readonly report: string | undefined;
  /** ISO day, included. */
  readonly day: string;
}

/** The day a report of the unit is due; undefined when its list names none. */
export function dueDay(unit: Unit, report: string): string | undefined {
  const due = unit.due ?? [];
  const own = due.find((one) => one.report === report) ?? due.find((one) => one.report === undefined);
  return own?.day;
}

/** Whether the unit exists on an ISO day. */
export function existsOn(unit: Unit, day: string): boolean {
  return (
    (unit.validFrom === undefined || unit.validFrom <= day) &&
    (unit.validTo === undefined || day <= unit.validTo)
  );
}

/** How a written name fits a unit; the fewer liberties the better. */
export type NameFit = 'exact' | 'tier' | 'diacritics';

export type UnitMatch =
  | { readonly found: 'one'; readonly unit: Unit; readonly fit: NameFit }
  | { readonly found: 'several'; readonly units: readonly Unit[] }
  | { readonly found: 'none' };

/**
 * Finds a written name in the list: as written; else with another tier; else without diacritics – each only when
 * just one unit fits. A name with words behind it («Bù Đốp tổng hợp») fits the longest unit name it begins with.
 */
export function findUnit(units: readonly Unit[], name: string, tier: string | undefined): UnitMatch {
  for (const spelling of [canonical, withoutDiacritics]) {
    const wanted = spelling(name);
    const fits = units.filter((unit) => spelling(bareName(unit)) === wanted);
    const candidates = fits.length > 0 ? fits : longestPrefixes(units, wanted, spelling);
    if (candidates.length === 0) continue;
    const isExact = spelling === canonical;
    return chooseByTier(candidates, tier, isExact);
  }
  return { found: 'none' };
}

/** Finds the unit whose name stands in a file name; the longest one, if no other of that length does. */
export function findUnitInFileName(units: readonly Unit[], path: string): UnitMatch {
  const words = ` ${fileWords(path)} `;
  const fits = units.filter((unit) => words.includes(` ${fileWords(bareName(unit))} `));
  const longest = Math.max(0, ...fits.map((unit) => bareName(unit).length));
  const candidates = fits.filter((unit) => bareName(unit).length === longest);
  const [only] = candidates;
  if (candidates.length > 1) return { found: 'several', units: candidates };
  return only ? { found: 'one', unit: only, fit: 'exact' } : { found: 'none' };
}

/** The unit's name without a tier that the list may have put before it. */
export function bareName(unit: Unit): string {
  const name = canonical(unit.name);
  const tier = canonical(unit.tier);
  return tier !== '' && name.startsWith(`${tier} `)
    ? unit.name
        .normalize('NFC')
        .slice(tier.length + 1)
        .trim()
    : unit.name;
}

function chooseByTier(candidates: readonly Unit[], tier: string | undefined, isExact: boolean): UnitMatch {
  const isSameTier = (unit: Unit): boolean =>
    tier === undefined || unit.tier === '' || canonical(unit.tier) === canonical(tier);
  const sameTier = candidates.filter(isSameTier);
  const [only, ...others] = sameTier.length > 0 ? sameTier : candidates;
  if (!only) return { found: 'none' };
  if (others.length > 0) return { found: 'several', units: [only, ...others] };
  if (!isExact) return { found: 'one', unit: only, fit: 'diacritics' };
  return { found: 'one', unit: only, fit: isSameTier(only) ? 'exact' : 'tier' };
}

function longestPrefixes(
  units: readonly Unit[],
  wanted: string,
  spelling: (text: string) => string,
): readonly Unit[] {
  const fits = units.filter((unit) => wanted.startsWith(`${spelling(bareName(unit))} `));
  const longest = Math.max(0, ...fits.map((unit) => spelling(bareName(unit)).length));
  return fits.filter((unit) => spelling(bareName(unit)).length === longest);
}

function fileWords(text: string): string {
  const base = text.split(/[\\/]/).pop() ?? text;
  const apart = base.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return withoutDiacritics(apart)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
