/**
 * What the officer has to know about figures of units that ended, and about the rules that place
 * them.
 */

import { grouped } from '../grouped';
import { canonical } from '../text/label';
import { hit, toFinding, type Finding } from '../findings/findings';
import type { Unit } from '../units/units';
import { faultsIn, placeRuleText, type Placing, type UnitsOfDay } from '../units/place-rules';
import { unitId } from '../units/resolve-units';
import type { Contribution, TemplateTotals } from '../totals/totals';
import type { TodaysUnits } from './todays-units';
import type { NotCarried } from '../findings/unt';

export function placeFindings(
  todays: TodaysUnits | undefined,
  totals: readonly TemplateTotals[],
  units: UnitsOfDay,
  placing: Placing,
): Finding[] {
  const wrong = new Map(faultsIn(placing.rules, units).map((one) => [one.rule, one]));
  const schools = schoolsOfUnits(totals);
  const unknownSchools = placing.rules.filter(
    (rule) =>
      rule.is === 'school' &&
      !wrong.has(rule) &&
      schools.get(idOf(units.former(rule.former)))?.has(canonical(rule.school)) !== true,
  );
  const faults = [
    ...wrong.values(),
    ...unknownSchools.map((rule) => ({ rule, why: 'unknownSchool' as const })),
  ];
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
      const successors = units.former(unit)?.successors ?? [];
      const [first] = contributions;
      const at = first ? { file: first.file } : {};
      return toFinding(hit('UNT001', at, { unit, day: placing.day, why, successors }), `UNT001|${unit}`);
    }),
  ];
}

/** Ids of the units that a rule places: what they sent is meant to be of units that ended. */
export function placedUnits(units: UnitsOfDay, { rules }: Placing): ReadonlySet<string> {
  return new Set(rules.flatMap(({ former }) => idOf(units.former(former)) ?? []));
}

/** Id of a unit → its schools that count in any table. */
function schoolsOfUnits(
  totals: readonly TemplateTotals[],
): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const named = totals.flatMap(({ contributions }) =>
    contributions.flatMap(({ unitId: id, school }) => (school === undefined ? [] : [{ id, school }])),
  );
  const byUnit = grouped(named, ({ id }) => id);
  return new Map([...byUnit].map(([id, own]) => [id, new Set(own.map(({ school }) => canonical(school)))]));
}

function idOf(unit: Unit | undefined): string | undefined {
  return unit && unitId(unit);
}
