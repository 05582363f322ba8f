/**
 * Decides whose tables they are: every claim of every source against the list of units, or against
 * one another.
 */

import type { UnitClaim } from '../submission/recognised';
import { hit, type Hit } from '../findings/findings';
import { grouped } from '../grouped';
import { canonical, withoutDiacritics } from '../text/label';
import { splitTier } from '../text/tiers';
import { belongs, UnitFinder, type UnitMatch } from './find-unit';
import { existsOn, type Unit } from './units';

/**
 * All that is said about whose one table is, in the order of trust: given, metadata, title over it,
 * cover sheet, file name.
 */
export interface ClaimedTable {
  /** The caller's key for the table. */
  readonly key: string;
  readonly file: string;
  readonly claims: readonly UnitClaim[];
}

export interface ResolvedUnit {
  /** Identifies the unit within one run. */
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly from: UnitClaim['from'];
  /** Undefined when the run has no list or the list does not hold it. */
  readonly unit: Unit | undefined;
}

export interface UnitResolution {
  readonly resolved: ReadonlyMap<string, ResolvedUnit>;
  readonly hits: readonly Hit[];
}

/**
 * Resolves all tables of a run together, so that the outcome does not depend on their order. Tables
 * whose unit is not known are absent from `resolved` and have a finding.
 * @param units the units that should report; undefined takes every unit as it is named
 * @param asOf ISO day the figures stand at
 */
export function resolveUnits(
  tables: readonly ClaimedTable[],
  units: readonly Unit[] | undefined,
  asOf: string | undefined,
): UnitResolution {
  const hits: Hit[] = [];
  const resolved = new Map<string, ResolvedUnit>();
  const known = units ?? unitsAsNamed(tables);
  const search: Search = { finder: new UnitFinder(known), hasList: units !== undefined, asOf };
  for (const table of tables) {
    const outcome = resolveTable(table, search, hits);
    if (!outcome) continue;
    resolved.set(table.key, outcome);
    if (units && outcome.unit && asOf !== undefined && !existsOn(outcome.unit, asOf)) {
      const { validFrom = null, validTo = null } = outcome.unit;
      hits.push(hit('CAT002', { file: table.file }, { unit: outcome.name, asOf, validFrom, validTo }));
    }
  }
  return { resolved, hits };
}

/** Among which units a run looks. */
interface Search {
  readonly finder: UnitFinder;
  readonly hasList: boolean;
  readonly asOf: string | undefined;
}

function resolveTable(table: ClaimedTable, search: Search, hits: Hit[]): ResolvedUnit | undefined {
  const { finder, hasList } = search;
  const at = { file: table.file };
  const tried = table.claims.map((claim) => ({ claim, match: matchClaim(claim, table.file, search) }));
  const best =
    tried.find(({ match }) => match.found === 'one') ?? tried.find(({ match }) => match.found === 'several');
  if (!best) return unknownUnit(table, hasList, hits);
  const { claim, match } = best;
  if (match.found !== 'one') {
    const candidates = match.found === 'several' ? match.units.map(fullName) : [];
    hits.push(hit('CAT004', placeOf(claim, table.file), { typed: claim.name, candidates }));
    return undefined;
  }
  const { unit, fit } = match;
  if (fit !== 'exact' && hasList) {
    hits.push(
      hit('CAT003', placeOf(claim, table.file), { typed: claim.name, unit: fullName(unit), difference: fit }),
    );
  }
  if (claim.from === 'fileName') hits.push(hit('CAT006', at, { unit: unit.name }));
  const other = claim.from === 'given' ? undefined : otherUnitNamed(tried, best, hasList);
  if (other)
    hits.push(hit('CAT007', placeOf(other.claim, table.file), { used: fullName(unit), other: other.name }));
  return {
    id: unitId(unit),
    name: nameApart(unit, finder.namesakes(unit)),
    code: unit.code === '' ? null : unit.code,
    from: claim.from,
    unit: hasList ? unit : undefined,
  };
}

/**
 * Its name; with its tier, and then with what it belongs to, where others are called the same.
 * @param units among which it is; those of its name are enough
 */
export function nameApart(unit: Unit, units: readonly Unit[]): string {
  const others = units.filter((one) => one !== unit && canonical(one.name) === canonical(unit.name));
  if (others.length === 0) return unit.name;
  const isTwin = others.some((one) => canonical(fullName(one)) === canonical(fullName(unit)));
  return isTwin && unit.parent !== '' ? `${fullName(unit)} (${unit.parent})` : fullName(unit);
}

interface TriedClaim {
  readonly claim: UnitClaim;
  readonly match: UnitMatch;
}

/**
 * Another unit that the workbook names as well, or a name that was trusted more but fits no unit of
 * the list.
 */
function otherUnitNamed(
  tried: readonly TriedClaim[],
  best: TriedClaim,
  hasList: boolean,
): { claim: UnitClaim; name: string } | undefined {
  const used = best.match.found === 'one' ? best.match.unit : undefined;
  for (const { claim, match } of tried) {
    if (match.found === 'one' && match.unit !== used && (hasList || claim.from !== 'fileName')) {
      return { claim, name: fullName(match.unit) };
    }
    const isTrustedMore = tried.findIndex((one) => one.claim === claim) < tried.indexOf(best);
    if (match.found === 'none' && hasList && isTrustedMore) return { claim, name: claim.name };
  }
  return undefined;
}

/**
 * Named, but not in the list: its figures are kept under the name it gave, and the finding is an
 * error.
 */
function unknownUnit(table: ClaimedTable, hasList: boolean, hits: Hit[]): ResolvedUnit | undefined {
  const claim = table.claims.find((one) => !hasList || one.from !== 'fileName');
  if (!claim) {
    hits.push(hit('MRG001', { file: table.file }, {}));
    return undefined;
  }
  hits.push(hit('CAT001', placeOf(claim, table.file), { unit: claim.name }));
  return { id: `?${canonical(claim.name)}`, name: claim.name, code: null, from: claim.from, unit: undefined };
}

function matchClaim(claim: UnitClaim, file: string, { finder, hasList, asOf }: Search): UnitMatch {
  if (claim.from === 'fileName' && hasList) {
    const inName = finder.findInFileName(file, asOf);
    if (inName.found !== 'none') return inName;
  }
  const match = finder.find(claim, asOf);
  // Without a list the units are what the workbooks call them: a longer name is another one.
  const isOwnName = !hasList && claim.from !== 'fileName' && match.found === 'one' && match.fit === 'longer';
  return isOwnName ? { found: 'none' } : match;
}

/**
 * Without a list, the units are what the claims name. One name under two tiers (thị xã Cai Lậy,
 * huyện Cai Lậy) or in two provinces is two units; a name without diacritics (a file's) is the unit
 * whose name it shortens, if there is just one.
 */
function unitsAsNamed(tables: readonly ClaimedTable[]): readonly Unit[] {
  const first = tables.flatMap((table) => table.claims.slice(0, 1)).map(withTier);
  const byName = grouped(
    first.filter(({ tier }) => tier !== undefined),
    ({ tier = '', name }) => `${canonical(tier)}|${canonical(name)}`,
  );
  const units = [...byName.values()].sort(byFirstName).flatMap(unitsOfOneName);
  const names = new Set(units.map(({ name }) => canonical(name)));
  for (const claim of [...first].sort((a, b) => inOrder(a.name, b.name))) {
    if (claim.tier !== undefined || claim.from === 'fileName' || names.has(canonical(claim.name))) continue;
    names.add(canonical(claim.name));
    units.push(asNamed(claim, ''));
  }
  const bareNames = new Set(units.map(({ name }) => withoutDiacritics(name)));
  for (const claim of [...first].sort((a, b) => inOrder(a.name, b.name))) {
    if (claim.from !== 'fileName' || bareNames.has(withoutDiacritics(claim.name))) continue;
    bareNames.add(withoutDiacritics(claim.name));
    units.push(asNamed(claim, ''));
  }
  return units;
}

/** What an officer says may have its tier in it: «xã Bảo Lâm 3». */
function withTier(claim: UnitClaim): UnitClaim {
  const own = claim.tier === undefined && claim.from !== 'fileName' ? splitTier(claim.name) : undefined;
  if (!own) return claim;
  return { ...claim, tier: own.tier, name: /^\d/.test(own.rest) ? claim.name : own.rest };
}

/**
 * One unit, or one for each of the places that cannot be the same: «tỉnh Cà Mau», «tỉnh Lâm Đồng».
 */
function unitsOfOneName(claims: readonly UnitClaim[]): Unit[] {
  const places: (readonly string[])[] = [];
  const said = claims.flatMap(({ within }) => (within && within.length > 0 ? [within] : []));
  for (const within of [...said].sort((a, b) => b.length - a.length || inOrder(a.join(), b.join()))) {
    if (places.every((other) => belongs({ parent: other.join(', ') }, within) === 'other'))
      places.push(within);
  }
  const [claim] = [...claims].sort((a, b) => inOrder(a.name, b.name));
  if (!claim) return [];
  // Nothing has to be told apart by a place that all share.
  return places.length < 2 ? [asNamed(claim, '')] : places.map((within) => asNamed(claim, within.join(', ')));
}

function asNamed({ name, tier = '' }: UnitClaim, parent: string): Unit {
  return { code: '', name, tier, parent, validFrom: undefined, validTo: undefined };
}

function byFirstName([a]: readonly UnitClaim[], [b]: readonly UnitClaim[]): number {
  return inOrder(a?.name ?? '', b?.name ?? '');
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** «thị xã Bình Long»; only the name where no tier is known. */
export function fullName(unit: Unit): string {
  return unit.tier === '' || canonical(unit.name).startsWith(canonical(unit.tier))
    ? unit.name
    : `${unit.tier} ${unit.name}`;
}

/** How outcomes of a run name the unit of a list. */
export function unitId(unit: Unit): string {
  if (unit.code !== '') return `#${unit.code}`;
  const parent = unit.parent === '' ? '' : `|${canonical(unit.parent)}`;
  return `${canonical(unit.tier)}|${canonical(unit.name)}${parent}`;
}

function placeOf(claim: UnitClaim, file: string): { file: string; sheet?: string; cell?: string } {
  return { file, ...claim.place };
}
