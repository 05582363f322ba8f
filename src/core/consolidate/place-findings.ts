/** What the officer has to know about figures of units that ended, and about the rules that place them. */

import { canonical } from '../text/label';
import { hit, toFinding, type Finding } from '../findings/findings';
import type { Unit } from '../units/units';
import { faultsIn, formerNamed, placeRuleText, type Placing } from '../units/place-rules';
import { unitId } from '../units/resolve-units';
import type { Contribution, TemplateTotals } from '../totals/totals';
import type { TodaysUnits } from './todays-units';
import type { NotCarried } from '../findings/unt';

export function placeFindings(
  todays: TodaysUnits | undefined,
  totals: readonly TemplateTotals[],
  units: readonly Unit[],
  placing: Placing,
): Finding[] {
  const wrong = faultsIn(placing, units);
  const unknownSchools = placing.rules.filter(
    (rule) =>
      rule.is === 'school' &&
      wrong.every((one) => one.rule !== rule) &&
      !hasSchool(rule, totals, units, placing.day),
  );
  const faults = [...wrong, ...unknownSchools.map((rule) => ({ rule, why: 'unknownSchool' as const }))];
  const notCarried = new Map<string, { why: NotCarried; contributions: readonly Contribution[] }>();
  for (const { units: placed } of todays?.tables ?? []) {
    for (const { name, notCarried: why, contributions } of placed)
      if (why && !notCarried.has(name)) notCarried.set(name, { why, contributions });
  }
  return [
    ...faults.map(({ rule, why }) =>
      toFinding(
        hit('UNT002', {}, { rule: placeRuleText(rule), why, day: placing.day }),
        `UNT002|${placeRuleText(rule)}`,
      ),
    ),
    ...[...notCarried].map(([unit, { why, contributions }]) => {
      const successors = formerNamed(units, unit, placing.day)?.successors ?? [];
      const [first] = contributions;
      const at = first ? { file: first.file } : {};
      return toFinding(hit('UNT001', at, { unit, day: placing.day, why, successors }), `UNT001|${unit}`);
    }),
  ];
}

/** Ids of the units that a rule places: what they sent is meant to be of units that ended. */
export function placedUnits(units: readonly Unit[], { rules, day }: Placing): ReadonlySet<string> {
  return new Set(rules.flatMap(({ former }) => idOf(formerNamed(units, former, day)) ?? []));
}

function hasSchool(
  { former, school }: { former: string; school?: string },
  totals: readonly TemplateTotals[],
  units: readonly Unit[],
  day: string,
): boolean {
  const id = idOf(formerNamed(units, former, day));
  return totals.some(({ contributions }) =>
    contributions.some(
      (one) =>
        one.unitId === id && one.school !== undefined && canonical(one.school) === canonical(school ?? ''),
    ),
  );
}

function idOf(unit: Unit | undefined): string | undefined {
  return unit && unitId(unit);
}
