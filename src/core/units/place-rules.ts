/**
 * Where reports of units that ended are placed among the units of a later day. Only an explicit
 * rule of the officer places anything; that a list of units names successors proposes one, and no
 * more.
 */

import type { PlaceFault } from '../findings/unt';
import { grouped } from '../grouped';
import { canonical } from '../text/label';
import { bareName, existsOn, type Unit } from './units';

/**
 * Places a former unit whole, one school of it, or each of its schools by the commune that its row
 * names.
 */
export type PlaceRule =
  | { readonly former: string; readonly is: 'whole'; readonly successor: string }
  | { readonly former: string; readonly is: 'school'; readonly school: string; readonly successor: string }
  | { readonly former: string; readonly is: 'byCommune' };

export interface Placing {
  /** ISO day whose units the totals are placed under. */
  readonly day: string;
  readonly rules: readonly PlaceRule[];
}

export const BY_COMMUNE = '*';

/**
 * «Hớn Quản=Tân Khai», «Hớn Quản/MN Hoa Sen=Minh Đức», «Hớn Quản=*»; undefined for anything else.
 */
export function parsePlaceRule(text: string): PlaceRule | undefined {
  const [, former = '', school, successor = ''] =
    /^([^=/]+?)\s*(?:\/\s*([^=]+?)\s*)?=\s*(.+?)\s*$/.exec(text.trim()) ?? [];
  if (former === '' || successor === '') return undefined;
  if (school !== undefined) return { former, is: 'school', school, successor };
  return successor === BY_COMMUNE ? { former, is: 'byCommune' } : { former, is: 'whole', successor };
}

/** As `parsePlaceRule` reads it. */
export function placeRuleText(rule: PlaceRule): string {
  if (rule.is === 'byCommune') return `${rule.former}=${BY_COMMUNE}`;
  return rule.is === 'whole'
    ? `${rule.former}=${rule.successor}`
    : `${rule.former}/${rule.school}=${rule.successor}`;
}

/**
 * The units of a list as rules name them, with their tier or without: a rule that was guessed would
 * not be explicit.
 */
export class UnitsOfDay {
  private readonly byFullName: ReadonlyMap<string, readonly Unit[]>;
  private readonly byName: ReadonlyMap<string, readonly Unit[]>;

  /** @param day ISO day that tells former units from those that took their place */
  constructor(
    units: readonly Unit[],
    readonly day: string,
  ) {
    this.byFullName = grouped(units, (unit) => canonical(`${unit.tier} ${bareName(unit)}`));
    this.byName = grouped(units, (unit) => canonical(bareName(unit)));
  }

  /** The unit of that name that exists on the day; undefined where none or several do. */
  successor(name: string): Unit | undefined {
    const there = this.named(name).filter((unit) => existsOn(unit, this.day));
    return there.length === 1 ? there[0] : undefined;
  }

  /**
   * The unit of that name that ended before the day. A commune may have the name of the district
   * that ended.
   */
  former(name: string): Unit | undefined {
    const gone = this.named(name).filter((unit) => !existsOn(unit, this.day));
    return gone.length === 1 ? gone[0] : undefined;
  }

  /** Whatever the day. */
  named(name: string): readonly Unit[] {
    const wanted = canonical(name);
    return this.byFullName.get(wanted) ?? this.byName.get(wanted) ?? [];
  }
}

/** One name; where many are asked for, `UnitsOfDay` looks through the list once. */
export function successorNamed(units: readonly Unit[], name: string, day: string): Unit | undefined {
  return new UnitsOfDay(units, day).successor(name);
}

/** As `successorNamed`. */
export function formerNamed(units: readonly Unit[], name: string, day: string): Unit | undefined {
  return new UnitsOfDay(units, day).former(name);
}

/** What is wrong with the rules themselves, whatever was sent. */
export function faultsIn(
  rules: readonly PlaceRule[],
  units: UnitsOfDay,
): { rule: PlaceRule; why: PlaceFault }[] {
  const before = new Map<string, PlaceRule[]>();
  return rules.flatMap((rule): { rule: PlaceRule; why: PlaceFault }[] => {
    const own = before.get(canonical(rule.former)) ?? [];
    const why = faultOf(rule, own, units);
    before.set(canonical(rule.former), own);
    own.push(rule);
    return why ? [{ rule, why }] : [];
  });
}

/** @param before earlier rules about the same unit */
function faultOf(rule: PlaceRule, before: readonly PlaceRule[], units: UnitsOfDay): PlaceFault | undefined {
  if (!units.former(rule.former)) return units.named(rule.former).length > 0 ? 'stillThere' : 'unknownUnit';
  if (rule.is !== 'byCommune') {
    if (!units.successor(rule.successor))
      return units.named(rule.successor).some((unit) => !existsOn(unit, units.day))
        ? 'successorNotThere'
        : 'unknownSuccessor';
  }
  return before.some((other) => contradict(rule, other)) ? 'contradicts' : undefined;
}

/**
 * Rules about one unit: two that say the same do not; a rule for one school goes before one for all
 * of them.
 */
function contradict(a: PlaceRule, b: PlaceRule): boolean {
  if (a.is === 'school' || b.is === 'school') {
    if (a.is !== 'school' || b.is !== 'school' || canonical(a.school) !== canonical(b.school)) return false;
    return canonical(a.successor) !== canonical(b.successor);
  }
  if (a.is === 'whole' && b.is === 'whole') return canonical(a.successor) !== canonical(b.successor);
  return a.is !== b.is;
}
