/**
 * Sources → Consolidation: decides what counts, and adds it up. The order of sources matters only
 * between undated versions.
 */

import { summedLists } from '../schools/counted-lists';
import { comparePeriods } from '../periods/compare-periods';
import { periodFindings } from '../periods/period-findings';
import { receiptFindings } from '../receive/receipt-findings';
import { listReceipts } from '../receive/list-receipts';
import { totalsCell } from '../totals/totals-places';
import type { SchoolKind } from '../regulations/school-kinds';
import { hit, isOf, toFinding, type Finding } from '../findings/findings';
import { sortFindings } from '../findings/sort-findings';
import type { Place } from '../findings/place';
import { ALL_RULES_ON, switchedOffFindings } from '../rules/run/rule-settings';
import { fixedTemplates, listTemplates, type FixedTemplate } from '../template/template';
import { compareNames } from '../text/label';
import type { ResolvedUnit } from '../units/resolve-units';
import { UnitsOfDay } from '../units/place-rules';
import { existsOn, type Unit } from '../units/units';
import { mergeLists } from './merge-lists';
import { notesOf, sealFindings, withAnswers } from './noted';
import { unitNotes } from './unit-notes';
import { unscheduledFindings } from './unscheduled-units';
import { addUp } from './add-up';
import type { Consolidation, UnitRegister } from './consolidation';
import type { SourceOutcome } from '../sources/outcome';
import type { TemplateTotals } from '../totals/totals';
import { blankOutcome, checkSources, type CheckedSources } from './check-sources';
import { NO_RULES } from './list-findings';
import { decide, standingEntries, type Decision } from './decide';
import type { ConsolidateOptions, Entry } from './entry';
import { sharedSchoolFindings } from './shared-schools';
import { placedUnits, placeFindings } from './place-findings';
import type { SourceRecord } from '../sources/source';
import { isPast, standingFindings } from './standing-findings';
import { byTodaysUnits } from './todays-units';
import { unitFindings } from './unit-findings';

/** Pure: the same sources and options give the same result. */
export function consolidate(sources: readonly SourceRecord[], options: ConsolidateOptions): Consolidation {
  return mergeChecked(checkSources(sources, options), options);
}

/**
 * The totals that a merge of the sources gives, and nothing else of it. Unless errors leave sources
 * out, no rule has a say in them, and none is run.
 */
export function totalsOf(
  sources: readonly SourceRecord[],
  options: ConsolidateOptions,
): readonly TemplateTotals[] {
  const check = options.isStrict ? {} : { check: NO_RULES };
  const { entries } = checkSources(sources, { ...options, ...check });
  const merged = standingEntries(entries, decide(entries, options));
  return addUpAll(merged, options, unitOrder(options.units));
}

/** @param options those that the sources were checked with */
export function mergeChecked(
  { sources, asOf, entries, duplicates }: CheckedSources,
  options: ConsolidateOptions,
): Consolidation {
  const decisions = decide(entries, options);
  const merged = standingEntries(entries, decisions);
  const others = new Set(entries.filter((entry) => decisions.get(entry)?.status !== 'merged'));
  const order = unitOrder(options.units);
  const register = unitRegister(merged, entries, options.units, asOf);
  const missing = register.missing.map(({ name }) => toFinding(hit('MRG007', {}, { unit: name }), 'MRG007'));
  const outcomes: SourceOutcome[] = [
    ...[...decisions].map(([entry, decision]) => outcomeOf(entry, decision)),
    ...duplicates,
  ];
  const decided = [
    ...[...decisions.values(), ...duplicates].flatMap(({ reason }) => (reason ? [reason] : [])),
    ...[...decisions.values()].flatMap(({ partly }) => partly),
  ];
  const { isOfEachFile = false } = options;
  const standing = entries.filter((entry) => isOfEachFile || !isPast(entry, decisions.get(entry)));
  const unique = new Set([
    ...standing.flatMap((entry) =>
      isOfEachFile ? entry.findings : standingFindings(entry, decisions.get(entry)),
    ),
    ...standing.flatMap((entry) => (others.has(entry) ? entry.across : [])),
    ...unitFindings(merged, new Set(entries), options, asOf),
    ...decided,
    ...sameNameFindings(merged),
    ...sharedSchoolFindings(merged, options.templates),
    ...unscheduledFindings(merged, options.templates, options.units, asOf),
    // Files that are looked at one by one are not all that there are.
    ...(isOfEachFile ? [] : missing),
    ...switchedOffFindings(options.rules ?? ALL_RULES_ON),
  ]);
  outcomes.sort(
    (a, b) => compareNames(a.file, b.file) || compareNames(a.unit?.name ?? '', b.unit?.name ?? ''),
  );
  const standingSources = new Set(standing.map(({ source }) => source));
  const findings = withAnswers([...unique, ...sealFindings([...standingSources])], sources);
  const merging = { asOf: asOf ?? null, sources: outcomes, findings };
  const receipts = listReceipts(sources, merging, options);
  const received = receiptFindings(receipts.receipts, outcomes, options.templates, options.units ?? []);
  const totals = addUpAll(merged, options, order);
  const lists = listTemplates(options.templates).map((template) => mergeLists(template, merged, order));
  const { units, placing = asOf === undefined ? undefined : { day: asOf, rules: [] } } = options;
  const named = units && placing && new UnitsOfDay(units, placing.day);
  const todays = named && byTodaysUnits(totals, lists, units, placing, named, options.templates);
  const placed = named ? placeFindings(todays, totals, named, placing) : [];
  const placedIds = named ? placedUnits(named, placing) : new Set<string>();
  const placedNames = new Set(
    outcomes.flatMap(({ unit }) => (unit && placedIds.has(unit.id) ? unit.name : [])),
  );
  const periods = options.previous && comparePeriods(options.previous, totals);
  const sinceThen = periods
    ? periodFindings(
        periods,
        { asOf: asOf ?? null, findings, lists, sources: outcomes },
        options.templates,
        options.jump,
        (template) => placeInResult(template, totals),
      )
    : [];
  return {
    asOf: asOf ?? null,
    sources: outcomes,
    totals,
    notes: fixedTemplates(options.templates).flatMap((template) => unitNotes(template, merged, order)),
    lists,
    // A report of a unit that ended is no mistake once the officer said where it belongs.
    findings: sortFindings(
      [...findings, ...received, ...sinceThen, ...placed].filter(
        (one) => !isOf(one, 'CAT002') || !placedNames.has(one.facts.unit),
      ),
    ),
    units: register,
    receipts,
    ...(todays && { todays }),
    ...(periods && { periods }),
  };
}

function addUpAll(
  merged: readonly Entry[],
  { templates }: ConsolidateOptions,
  order: UnitOrder,
): TemplateTotals[] {
  return fixedTemplates(templates).map((template) =>
    addUp(template, merged, order, summedLists(template, templates)),
  );
}

/** Where a total stands in the result that is laid out of the merge. */
function placeInResult(
  template: FixedTemplate,
  totals: readonly TemplateTotals[],
): (kind: SchoolKind | 'total', column: string) => Place {
  const rows = totals.find((one) => one.template === template.id)?.rows ?? [];
  return (kind, column) => {
    const cell = totalsCell(template, rows, kind, column);
    return cell === undefined ? {} : { sheet: template.results.totals, cell };
  };
}

/**
 * Two files of one name from two units: one of them may be a correction that names the wrong unit.
 */
function sameNameFindings(merged: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const earlier = new Map<string, Entry[]>();
  for (const entry of merged) {
    const { file, sha256 } = entry.source;
    const before = earlier.get(file) ?? [];
    const other = before.find((one) => one.source.sha256 !== sha256);
    earlier.set(file, before);
    before.push(entry);
    if (!other) continue;
    const facts = { unit: entry.unit?.name ?? '', otherUnit: other.unit?.name ?? '' };
    findings.push(toFinding(hit('MRG004', { file }, facts)));
  }
  return findings;
}

function outcomeOf(entry: Entry, { status, reason, replaced }: Decision): SourceOutcome {
  const { source, unit } = entry;
  return {
    ...blankOutcome(source),
    status,
    reason,
    ...(status === 'merged' && replaced.size > 0 && { replaced: [...replaced].sort() }),
    unit: unit ? { id: unit.id, name: unit.name, code: unit.code, from: unit.from } : null,
    tables: entry.tables,
    lists: entry.lists,
    counts: entry.counts,
    ...((source.content.is === 'submission' || source.content.is === 'result') && {
      seal: notesOf(source)?.seal ?? { is: 'never' },
    }),
    // Of those that are merged, the tables and lists are compared with all that stands of their
    // unit.
    findings: status === 'merged' ? entry.findings : [...entry.findings, ...entry.across],
  };
}

type UnitOrder = (a: ResolvedUnit, b: ResolvedUnit) => number;

/** Orders units as the list has them, others behind by name. */
function unitOrder(units: readonly Unit[] = []): UnitOrder {
  const places = new Map(units.map((unit, i) => [unit, i]));
  const place = ({ unit }: ResolvedUnit): number => (unit && places.get(unit)) ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => place(a) - place(b) || compareNames(a.name, b.name) || compareNames(a.id, b.id);
}

/**
 * A unit is missing when nothing came of it: a file that could not be read came, and is told by
 * itself.
 */
function unitRegister(
  merged: readonly Entry[],
  entries: readonly Entry[],
  units: readonly Unit[] | undefined,
  asOf: string | undefined,
): UnitRegister {
  const received = new Map<string, { unit: ResolvedUnit; files: string[] }>();
  for (const { unit, source } of merged) {
    if (!unit) continue;
    const group = received.get(unit.id) ?? { unit, files: [] };
    group.files.push(source.file);
    received.set(unit.id, group);
  }
  const order = unitOrder(units);
  const expected = units?.filter((unit) => asOf === undefined || existsOn(unit, asOf));
  const unread = entries.filter(({ source }) => source.content.is === 'refused');
  const reported = new Set([...received.values(), ...unread].map(({ unit }) => unit?.unit));
  return {
    expected: expected?.length ?? null,
    received: [...received.values()]
      .sort((a, b) => order(a.unit, b.unit))
      .map(({ unit, files }) => ({ id: unit.id, name: unit.name, code: unit.code, files })),
    missing: (expected ?? [])
      .filter((unit) => !reported.has(unit))
      .map((unit) => ({ name: unit.name, code: unit.code === '' ? null : unit.code })),
  };
}
