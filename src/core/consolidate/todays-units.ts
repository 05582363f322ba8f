/**
 * The same totals by the units of a later day: what former units reported stands under those that took their place, as far
 * as the officer's rules say where; the rest stays under its own name. Nothing is divided, and nothing is lost.
 */

import { grouped } from '../grouped';
import { canonical } from '../text/label';
import { parseAddress } from '../sheet/address';
import { fixedTemplates, isListTemplate, type FixedTemplate, type Template } from '../template/template';
import { existsOn, type Unit } from '../units/units';
import { formerNamed, successorNamed, type PlaceRule, type Placing } from '../units/place-rules';
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
  templates: readonly Template[],
): TodaysUnits | undefined {
  const communeOf = communes(lists, templates);
  const tables = totals.flatMap((own): PlacedTable[] => {
    const template = fixedTemplates(templates).find(({ id }) => id === own.template);
    if (!template || !own.byUnit.some(({ id }) => isFormer(units, id, placing.day))) return [];
    return [
      { template: own.template, rows: own.rows, units: placed(template, own, units, placing, communeOf) },
    ];
  });
  return tables.length === 0 ? undefined : { day: placing.day, tables };
}

/** Whether the unit is in the list, and does not exist on the day. @param id as the merge has it */
function isFormer(units: readonly Unit[], id: string, day: string): boolean {
  const unit = units.find((one) => unitId(one) === id);
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
  units: readonly Unit[],
  { day, rules }: Placing,
  communeOf: CommuneOf,
): PlacedUnit[] {
  const buckets = new Map<string, Bucket>();
  const successors = new Map<string, Unit | undefined>();
  const successor = (name: string): Unit | undefined => {
    if (!successors.has(name)) successors.set(name, successorNamed(units, name, day));
    return successors.get(name);
  };
  const nameOf = (unit: Unit): string =>
    byUnit.find(({ id }) => id === unitId(unit))?.name ?? nameApart(unit, units);
  const put = (one: Contribution, id: string, bucket: Omit<Bucket, 'from' | 'contributions'>): Bucket => {
    const key = `${id}|${bucket.notCarried ?? ''}`;
    const known = buckets.get(key) ?? { ...bucket, from: new Set<string>(), contributions: [] };
    known.contributions.push(one);
    buckets.set(key, known);
    return known;
  };
  for (const { id, name } of byUnit) {
    const all = contributions.filter(({ unitId: ownId }) => ownId === id);
    const isBySchool = all.some(({ school }) => school !== undefined);
    const isGone = isFormer(units, id, day);
    const about = rules.filter(({ former }) => idOf(formerNamed(units, former, day)) === id);
    // That none of its schools has reached something is a 0 of all of them together, and is worked out again below.
    for (const one of isGone && isBySchool ? all.filter(({ school }) => school !== undefined) : all) {
      const place = isGone ? placeOf(one, about, successor, communeOf) : 'itself';
      if (place === 'itself') put(one, id, { name, notCarried: undefined });
      else if ('not' in place) put(one, id, { name, notCarried: place.not });
      else put(one, unitId(place.unit), { name: nameOf(place.unit), notCarried: undefined }).from.add(name);
    }
  }
  // As the list has them, others behind; what could not be carried over stands last.
  const order = units.map(unitId);
  const place = ([key, { notCarried }]: [string, Bucket]): number => {
    const index = order.indexOf(key.slice(0, key.lastIndexOf('|')));
    return (index < 0 ? order.length : index) + (notCarried ? order.length + 1 : 0);
  };
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

/** Where schools were counted one by one, a column that none of them counts in is 0, and not unknown. */
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
  successor: (name: string) => Unit | undefined,
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

/** The commune in the row of the list that a contribution stands in; on a school's own form, in its one record. */
function communes(lists: readonly MergedList[], templates: readonly Template[]): CommuneOf {
  const placed = lists.flatMap(({ template: id, records }) => {
    const template = templates.find((one) => one.id === id);
    const place = template && isListTemplate(template) ? template.rows.place : undefined;
    return place === undefined ? [] : records.map((record) => ({ record, place }));
  });
  const bySheet = grouped(placed, ({ record: { sha256, sheet } }) => `${sha256}|${sheet}`);
  return ({ sha256, sheet, cell, school }) => {
    const there = bySheet.get(`${sha256}|${sheet}`) ?? [];
    const row = parseAddress(cell)?.row;
    const named = there.filter(({ record }) => canonical(record.record.name) === canonical(school ?? ''));
    const found = named.find(({ record }) => parseAddress(record.record.nameCell)?.row === row) ?? named[0];
    const typed = found?.record.record.fields[found.place]?.typed.trim();
    return typed === '' ? undefined : typed;
  };
}
