/**
 * The same totals by the units of a later day: what former units reported stands under those that
 * took their place, as far as the officer's rules say where; the rest stays under its own name.
 * Nothing is divided, and nothing is lost.
 */

import { grouped } from '../grouped';
import { canonical } from '../text/label';
import { parseAddress } from '../sheet/address';
import { isListTemplate, type FixedTemplate, type Template } from '../template/template';
import { tableOf, templateOf } from '../template/template-set';
import { existsOn, type Unit } from '../units/units';
import type { PlaceRule, Placing, UnitsOfDay } from '../units/place-rules';
import { nameApart, unitId } from '../units/resolve-units';
import { totalsRows } from './add-up';
import type { Contribution, MergedList, TemplateTotals, TotalsRow } from '../totals/totals';
import type { NotCarried } from '../findings/unt';

export interface TodaysUnits {
  /** ISO day. */
  readonly day: string;
  /** Tables in which a former unit reported, in the order of the templates. */
  readonly tables: readonly PlacedTable[];
}

export interface PlacedTable {
  readonly template: string;
  /** Each cell of the totals in just one of these. */
  readonly units: readonly PlacedUnit[];
  readonly rows: readonly TotalsRow[];
}

export interface PlacedUnit {
  readonly name: string;
  /** Names of the former units whose figures, or a part of them, stand here. */
  readonly from: readonly string[];
  /** Of a former unit whose figures stay under its own name: why. */
  readonly notCarried?: NotCarried;
  readonly rows: readonly TotalsRow[];
  readonly contributions: readonly Contribution[];
}

/** Undefined where no unit of the merge ended before the day. */
export function byTodaysUnits(
  totals: readonly TemplateTotals[],
  lists: readonly MergedList[],
  units: readonly Unit[],
  placing: Placing,
  named: UnitsOfDay,
  templates: readonly Template[],
): TodaysUnits | undefined {
  const communeOf = communes(lists, templates);
  const listed = listedUnits(units, placing, named);
  const tables = totals.flatMap((own): PlacedTable[] => {
    const template = tableOf(templates, own.template);
    if (!template || !own.byUnit.some(({ id }) => isFormer(listed, id))) return [];
    return [{ template: own.template, rows: own.rows, units: placed(template, own, listed, communeOf) }];
  });
  return tables.length === 0 ? undefined : { day: placing.day, tables };
}

/**
 * What is asked of the list of units for each table, unit and contribution, worked out once. Ids
 * are as the merge has them.
 */
interface ListedUnits {
  readonly day: string;
  readonly byId: ReadonlyMap<string, Unit>;
  /** Place in the list; what is not in it stands at `end`. */
  readonly order: ReadonlyMap<string, number>;
  readonly end: number;
  readonly namesakes: ReadonlyMap<string, readonly Unit[]>;
  /** Id of a former unit → the rules about it. */
  readonly rules: ReadonlyMap<string | undefined, readonly PlaceRule[]>;
  /** The unit of the day that a rule or a row names. */
  successor(name: string): Unit | undefined;
}

function listedUnits(units: readonly Unit[], { day, rules }: Placing, named: UnitsOfDay): ListedUnits {
  // Of two units of one id the first is meant.
  const ids = [...new Map([...units].reverse().map((unit) => [unitId(unit), unit]))].reverse();
  return {
    day,
    byId: new Map(ids),
    order: new Map(units.map((unit, i) => [unitId(unit), i] as const).reverse()),
    end: units.length,
    namesakes: grouped(units, ({ name }) => canonical(name)),
    rules: grouped(rules, ({ former }) => idOf(named.former(former))),
    successor: (name) => named.successor(name),
  };
}

/** Whether the unit is in the list, and does not exist on the day. */
function isFormer({ byId, day }: ListedUnits, id: string): boolean {
  const unit = byId.get(id);
  return unit !== undefined && !existsOn(unit, day);
}

interface Bucket {
  readonly name: string;
  readonly from: Set<string>;
  readonly notCarried: NotCarried | undefined;
  readonly contributions: Contribution[];
}

function placed(
  template: FixedTemplate,
  { byUnit, contributions }: TemplateTotals,
  listed: ListedUnits,
  communeOf: CommuneOf,
): PlacedUnit[] {
  const buckets = new Map<string, Bucket>();
  const reported = new Map(byUnit.map(({ id, name }) => [id, name]));
  const ofUnit = grouped(contributions, ({ unitId: id }) => id);
  const nameOf = (unit: Unit): string =>
    reported.get(unitId(unit)) ?? nameApart(unit, listed.namesakes.get(canonical(unit.name)) ?? []);
  const put = (one: Contribution, id: string, bucket: Omit<Bucket, 'from' | 'contributions'>): Bucket => {
    const key = `${id}|${bucket.notCarried ?? ''}`;
    const known = buckets.get(key) ?? { ...bucket, from: new Set<string>(), contributions: [] };
    known.contributions.push(one);
    buckets.set(key, known);
    return known;
  };
  for (const { id, name } of byUnit) {
    const all = ofUnit.get(id) ?? [];
    const isBySchool = all.some(({ school }) => school !== undefined);
    const isGone = isFormer(listed, id);
    const about = listed.rules.get(id) ?? [];
    // That none of its schools has reached something is a 0 of all of them together, and is worked
    // out again below.
    for (const one of isGone && isBySchool ? all.filter(({ school }) => school !== undefined) : all) {
      const place = isGone ? placeOf(one, about, listed, communeOf) : 'itself';
      if (place === 'itself') put(one, id, { name, notCarried: undefined });
      else if ('not' in place) put(one, id, { name, notCarried: place.not });
      else put(one, unitId(place.unit), { name: nameOf(place.unit), notCarried: undefined }).from.add(name);
    }
  }
  // As the list has them, others behind; what could not be carried over stands last.
  const { order, end } = listed;
  const place = ([key, { notCarried }]: [string, Bucket]): number =>
    (order.get(key.slice(0, key.lastIndexOf('|'))) ?? end) + (notCarried ? end + 1 : 0);
  return [...buckets]
    .sort((a, b) => place(a) - place(b))
    .map(([, bucket]) => bucket)
    .map(({ name, from, notCarried, contributions: own }) => ({
      name,
      from: [...from],
      ...(notCarried && { notCarried }),
      rows: totalsRows(template, own).map((row) => withZeros(row, own)),
      contributions: own,
    }));
}

/**
 * Where schools were counted one by one, a column that none of them counts in is 0, and not
 * unknown.
 */
function withZeros(row: TotalsRow, own: readonly Contribution[]): TotalsRow {
  const ofRow = own.filter(({ kind }) => row.kind === 'total' || kind === row.kind);
  if (ofRow.length === 0 || ofRow.some(({ school }) => school === undefined)) return row;
  const counts = Object.entries(row.counts).map(([id, count]) => [id, count ?? 0] as const);
  return { ...row, counts: Object.fromEntries(counts) };
}

/** A rule for the school goes before one for all schools of the unit. */
function placeOf(
  one: Contribution,
  rules: readonly PlaceRule[],
  { successor }: ListedUnits,
  communeOf: CommuneOf,
): { unit: Unit } | { not: NotCarried } {
  if (rules.length === 0) return { not: 'noRule' };
  const { school } = one;
  const ofSchool = rules.find(
    (rule) => rule.is === 'school' && school !== undefined && canonical(rule.school) === canonical(school),
  );
  const rule = ofSchool ?? rules.find(({ is }) => is !== 'school');
  if (rule?.is === 'whole' || rule?.is === 'school') {
    const unit = successor(rule.successor);
    return unit ? { unit } : { not: 'noRule' };
  }
  if (school === undefined) return { not: 'noSchools' };
  const commune = rule?.is === 'byCommune' ? communeOf(one) : undefined;
  const unit = commune === undefined ? undefined : successor(commune);
  return unit ? { unit } : { not: 'otherSchools' };
}

function idOf(unit: Unit | undefined): string | undefined {
  return unit && unitId(unit);
}

type CommuneOf = (one: Contribution) => string | undefined;

/**
 * The commune in the row of the list that a contribution stands in; on a school's own form, in its
 * one record.
 */
function communes(lists: readonly MergedList[], templates: readonly Template[]): CommuneOf {
  const placed = lists.flatMap(({ template: id, records }) => {
    const template = templateOf(templates, id);
    const place = template && isListTemplate(template) ? template.rows.place : undefined;
    return place === undefined ? [] : records.map((record) => ({ record, place }));
  });
  const keyOf = (sha256: string, sheet: string, name: string): string =>
    `${sha256}|${sheet}|${canonical(name)}`;
  const byName = grouped(placed, ({ record: { sha256, sheet, record } }) =>
    keyOf(sha256, sheet, record.name),
  );
  return ({ sha256, sheet, cell, school }) => {
    const named = byName.get(keyOf(sha256, sheet, school ?? '')) ?? [];
    const row = parseAddress(cell)?.row;
    const found = named.find(({ record }) => parseAddress(record.record.nameCell)?.row === row) ?? named[0];
    const typed = found?.record.record.fields[found.place]?.typed.trim();
    return typed === '' ? undefined : typed;
  };
}
