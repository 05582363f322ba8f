/** Decides whose tables they are: every claim of every source against the list of units, or against one another. */

import type { UnitClaim } from '../submission/recognised';
import { hit, type Hit } from '../findings/findings';
import { canonical, withoutDiacritics } from '../text/label';
import { existsOn, findUnit, findUnitInFileName, type Unit, type UnitMatch } from './units';

/** All that is said about whose one table is, in the order of trust: given, metadata, title over it, cover sheet, file name. */
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
 * Resolves all tables of a run together, so that the outcome does not depend on their order. Tables whose unit
 * cannot be told are absent from `resolved` and have a finding.
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
  for (const table of tables) {
    const outcome = resolveTable(table, known, units !== undefined, hits);
    if (!outcome) continue;
    resolved.set(table.key, outcome);
    if (units && outcome.unit && asOf !== undefined && !existsOn(outcome.unit, asOf)) {
      const { validFrom = null, validTo = null } = outcome.unit;
      hits.push(hit('CAT002', { file: table.file }, { unit: outcome.name, asOf, validFrom, validTo }));
    }
  }
  return { resolved, hits };
}

function resolveTable(
  table: ClaimedTable,
  known: readonly Unit[],
  hasList: boolean,
  hits: Hit[],
): ResolvedUnit | undefined {
  const at = { file: table.file };
  const tried = table.claims.map((claim) => ({
    claim,
    match: matchClaim(claim, known, table.file, hasList),
  }));
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
  const isAmbiguousName = known.some((one) => one !== unit && canonical(one.name) === canonical(unit.name));
  return {
    id: unitId(unit),
    name: isAmbiguousName ? fullName(unit) : unit.name,
    code: unit.code === '' ? null : unit.code,
    from: claim.from,
    unit: hasList ? unit : undefined,
  };
}

interface TriedClaim {
  readonly claim: UnitClaim;
  readonly match: UnitMatch;
}

/** Another unit that the workbook names as well, or a name that was trusted more but fits no unit of the list. */
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

/** Named, but not in the list: its figures are kept under the name it gave, and the finding is an error. */
function unknownUnit(table: ClaimedTable, hasList: boolean, hits: Hit[]): ResolvedUnit | undefined {
  const claim = table.claims.find((one) => !hasList || one.from !== 'fileName');
  if (!claim) {
    hits.push(hit('MRG001', { file: table.file }, {}));
    return undefined;
  }
  hits.push(hit('CAT001', placeOf(claim, table.file), { unit: claim.name }));
  return { id: `?${canonical(claim.name)}`, name: claim.name, code: null, from: claim.from, unit: undefined };
}

function matchClaim(claim: UnitClaim, known: readonly Unit[], file: string, hasList: boolean): UnitMatch {
  if (claim.from === 'fileName' && hasList) {
    const inName = findUnitInFileName(known, file);
    if (inName.found !== 'none') return inName;
  }
  return findUnit(known, claim.name, claim.tier);
}

/**
 * Without a list, the units are what the claims name. One name under two tiers (thị xã Cai Lậy, huyện Cai Lậy) is
 * two units; a name without diacritics (a file's) is the unit whose name it shortens, if there is just one.
 */
function unitsAsNamed(tables: readonly ClaimedTable[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  const add = (claim: UnitClaim): void => {
    const tier = claim.tier ?? '';
    const key = `${canonical(tier)}|${canonical(claim.name)}`;
    if (!units.has(key)) {
      units.set(key, {
        code: '',
        name: claim.name,
        tier,
        parent: '',
        validFrom: undefined,
        validTo: undefined,
      });
    }
  };
  const first = tables.flatMap((table) => table.claims.slice(0, 1));
  const ordered = [...first].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const claim of ordered) if (claim.tier !== undefined) add(claim);
  for (const claim of ordered) {
    const hasTwin = [...units.values()].some((unit) => canonical(unit.name) === canonical(claim.name));
    if (claim.tier === undefined && claim.from !== 'fileName' && !hasTwin) add(claim);
  }
  for (const claim of ordered) {
    if (claim.from !== 'fileName') continue;
    const isShortened = [...units.values()].some(
      (unit) => withoutDiacritics(unit.name) === withoutDiacritics(claim.name),
    );
    if (!isShortened) add(claim);
  }
  return [...units.values()];
}

/** «thị xã Bình Long»; only the name where no tier is known. */
export function fullName(unit: Unit): string {
  return unit.tier === '' || canonical(unit.name).startsWith(canonical(unit.tier))
    ? unit.name
    : `${unit.tier} ${unit.name}`;
}

/** How outcomes of a run name the unit of a list. */
export function unitId(unit: Unit): string {
  return unit.code === '' ? `${canonical(unit.tier)}|${canonical(unit.name)}` : `#${unit.code}`;
}

function placeOf(claim: UnitClaim, file: string): { file: string; sheet?: string; cell?: string } {
  return { file, ...claim.place };
}
