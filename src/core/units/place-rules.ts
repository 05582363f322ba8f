/**
 * Where reports of units that ended are placed among the units of a later day. Only an explicit rule of the officer places
 * anything; that a list of units names successors proposes one, and no more.
 */

import type { PlaceFault } from '../findings/unt';
import { canonical } from '../text/label';
import { bareName, existsOn, type Unit } from './units';

/** Places a former unit whole, one school of it, or each of its schools by the commune that its row names. */
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

/** «Hớn Quản=Tân Khai», «Hớn Quản/MN Hoa Sen=Minh Đức», «Hớn Quản=*»; undefined for anything else. */
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

/** The unit of that name that exists on the day, with or without its tier; undefined where none or several do. */
export function successorNamed(units: readonly Unit[], name: string, day: string): Unit | undefined {
  const there = unitsNamed(units, name).filter((unit) => existsOn(unit, day));
  return there.length === 1 ? there[0] : undefined;
}

/** The unit of that name that ended before the day. A commune may have the name of the district that ended. */
export function formerNamed(units: readonly Unit[], name: string, day: string): Unit | undefined {
  const gone = unitsNamed(units, name).filter((unit) => !existsOn(unit, day));
  return gone.length === 1 ? gone[0] : undefined;
}

/** As it is written, with its tier or without: a rule that was guessed would not be explicit. */
function unitsNamed(units: readonly Unit[], name: string): readonly Unit[] {
  const wanted = canonical(name);
  const full = units.filter((unit) => canonical(`${unit.tier} ${bareName(unit)}`) === wanted);
  return full.length > 0 ? full : units.filter((unit) => canonical(bareName(unit)) === wanted);
}

/** What is wrong with the rules themselves, whatever was sent. */
export function faultsIn(
  { day, rules }: Placing,
  units: readonly Unit[],
): { rule: PlaceRule; why: PlaceFault }[] {
  return rules.flatMap((rule, i): { rule: PlaceRule; why: PlaceFault }[] => {
    const why = faultOf(rule, rules.slice(0, i), units, day);
    return why ? [{ rule, why }] : [];
  });
}

function faultOf(
  rule: PlaceRule,
  before: readonly PlaceRule[],
  units: readonly Unit[],
  day: string,
): PlaceFault | undefined {
  if (!formerNamed(units, rule.former, day))
    return unitsNamed(units, rule.former).length > 0 ? 'stillThere' : 'unknownUnit';
  if (rule.is !== 'byCommune') {
    if (!successorNamed(units, rule.successor, day))
      return unitsNamed(units, rule.successor).some((unit) => !existsOn(unit, day))
        ? 'successorNotThere'
        : 'unknownSuccessor';
  }
  return before.some((other) => contradict(rule, other)) ? 'contradicts' : undefined;
}

/** Two that say the same do not; a rule for one school goes before one for all of them. */
function contradict(a: PlaceRule, b: PlaceRule): boolean {
  if (canonical(a.former) !== canonical(b.former)) return false;
  if (a.is === 'school' || b.is === 'school') {
    if (a.is !== 'school' || b.is !== 'school' || canonical(a.school) !== canonical(b.school)) return false;
    return canonical(a.successor) !== canonical(b.successor);
  }
  if (a.is === 'whole' && b.is === 'whole') return canonical(a.successor) !== canonical(b.successor);
  return a.is !== b.is;
}
