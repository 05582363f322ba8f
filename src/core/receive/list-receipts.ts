/**
 * Sources with their outcomes and the list of units → the register: for each unit and report, what
 * came and when.
 */

import { grouped } from '../grouped';
import { byArrival, compareDays } from '../sources/arrival';
import type { Finding } from '../findings/findings';
import type { SourceOutcome } from '../sources/outcome';
import type { SourceRecord } from '../sources/source';
import { isListTemplate, type Template } from '../template/template';
import { unitId } from '../units/resolve-units';
import { existsOn, type Unit } from '../units/units';
import { daysBetween } from './days';
import { dueOn, type DueFrom } from './due';
import { compareVersions } from './compare-versions';
import { ratesOf } from './rates';
import type { Receipt, ReceiptRegister, ReceiptState, ReceiptUnit, ReceivedVersion } from './receipts';
import { broughtBy, type Brought, type OpenCount } from './versions';

/** A source of one unit that came, and what it brings. */
interface Arrival {
  /** See `byArrival`. */
  readonly day: string;
  readonly outcome: SourceOutcome;
  readonly unit: NonNullable<SourceOutcome['unit']>;
  readonly brought: Brought;
}

interface Merged {
  readonly asOf: string | null;
  readonly sources: readonly SourceOutcome[];
  readonly findings: readonly Finding[];
}

interface Expected {
  readonly templates: readonly Template[];
  readonly units?: readonly Unit[];
  readonly today?: string;
}

/**
 * Pure: independent of the order of sources whose days of arrival differ.
 * @param sources in the order of receipt, also those that were superseded
 */
export function listReceipts(
  sources: readonly SourceRecord[],
  merged: Merged,
  options: Expected,
): ReceiptRegister {
  const days = merged.sources.flatMap(({ receivedOn }) => receivedOn ?? []).sort();
  const today = options.today ?? days.at(-1) ?? null;
  const arrivals = arrivalsOf(sources, merged, options.templates);
  const sent = sentByAny(arrivals, options.templates);
  const units = unitsOf(arrivals, options.units ?? []);
  const byUnit = grouped(arrivals, ({ unit }) => unit.id);
  const openIn = openFindings(merged);
  const receipts = options.templates.flatMap((template) =>
    units.flatMap(({ unit, listed }): Receipt[] => {
      const own = bringing(template.id, byUnit.get(unit.id) ?? []);
      const exists = listed !== undefined && (merged.asOf === null || existsOn(listed, merged.asOf));
      const isOwed = listed !== undefined && owes(listed, template.id, sent);
      const hasEnded = !exists && listed?.validTo !== undefined && listed.validTo < (merged.asOf ?? '');
      const isSent = own.some(
        (one) => one.outcome.status !== 'rejected' && one.brought.reports.get(template.id),
      );
      // What may be this report or another one is entered where this one is waited for.
      if (!isSent && !(isOwed && (exists || hasEnded))) return [];
      const versions = versionsOf(template, inOrder(own), openIn);
      const due = listed && dueOn(listed, template, merged.asOf);
      const isClosed = listed !== undefined && !exists;
      return [
        receiptOf({
          unit,
          report: template.id,
          due: due?.day ?? null,
          dueFrom: due?.from ?? null,
          isExpected: isOwed && exists,
          isClosed,
          versions,
          today,
        }),
      ];
    }),
  );
  const placed = new Set(receipts.flatMap(({ versions }) => versions.map(({ sha256 }) => sha256)));
  return {
    today,
    receipts,
    rates: ratesOf(receipts),
    unplaced: merged.sources.filter(({ status, sha256 }) => status !== 'duplicate' && !placed.has(sha256))
      .length,
  };
}

/**
 * A list that the report can be counted from is a version of it only where the unit never sent the
 * report itself. A file that could not be read may be any report: it stands for those of which
 * nothing else came.
 */
function bringing(report: string, arrivals: readonly Arrival[]): Arrival[] {
  const own = arrivals.filter(({ brought }) => brought.reports.has(report));
  if (own.length === 0) return arrivals.filter(({ outcome }) => isUnread(outcome));
  const itself = own.filter(({ brought }) => brought.itself.has(report));
  const isSent = itself.some(
    ({ outcome, brought }) => outcome.status !== 'rejected' && brought.reports.get(report),
  );
  return isSent ? itself : own;
}

function isUnread({ status, reason }: SourceOutcome): boolean {
  return status === 'rejected' && reason?.code.startsWith('FIL') === true;
}

function receiptOf(facts: {
  readonly unit: ReceiptUnit;
  readonly report: string;
  readonly due: string | null;
  readonly dueFrom: DueFrom | null;
  readonly isExpected: boolean;
  readonly isClosed: boolean;
  readonly versions: readonly ReceivedVersion[];
  readonly today: string | null;
}): Receipt {
  const { isClosed, today, ...receipt } = facts;
  const { due, versions } = receipt;
  const first = versions.find(({ status }) => status !== 'rejected');
  const arrivedOn = first?.receivedOn ?? null;
  const until = first ? arrivedOn : today;
  const daysLate = due === null || until === null || isClosed ? null : Math.max(0, daysBetween(due, until));
  const state: ReceiptState = isClosed
    ? 'closed'
    : first
      ? (daysLate ?? 0) > 0
        ? 'late'
        : 'received'
      : versions.length > 0
        ? 'rejected'
        : 'missing';
  const counted = versions.find(({ status }) => status === 'merged')?.number ?? null;
  return { ...receipt, state, arrivedOn, daysLate, counted };
}

/**
 * Of all units that are known, in the order of arrival; copies came with what they are a copy of.
 */
function arrivalsOf(
  sources: readonly SourceRecord[],
  merged: Merged,
  templates: readonly Template[],
): Arrival[] {
  const sequence = new Map<string, number>();
  sources.forEach(({ sha256 }, i) => {
    if (!sequence.has(sha256)) sequence.set(sha256, i);
  });
  const came = merged.sources.filter(({ status }) => status !== 'duplicate');
  return byArrival(came, ({ receivedOn, sha256 }) => ({
    day: receivedOn ?? undefined,
    sequence: sequence.get(sha256) ?? 0,
  })).flatMap(({ item: outcome, day }) =>
    outcome.unit ? [{ outcome, day, unit: outcome.unit, brought: broughtBy(outcome, templates) }] : [],
  );
}

/** Versions that came on one day stand as they were saved, where all of them say when. */
function inOrder(arrivals: readonly Arrival[]): Arrival[] {
  const undated = new Set(arrivals.flatMap(({ day, outcome }) => (outcome.modified === null ? day : [])));
  return [...arrivals].sort(
    (a, b) =>
      compareDays(a.day, b.day) ||
      (undated.has(a.day) ? 0 : compareDays(a.outcome.modified ?? '', b.outcome.modified ?? '')),
  );
}

/**
 * The reports that units without a deadline owe: what any of them sent. A list that one of them
 * encloses is owed by nobody else, unless lists are all that came.
 */
function sentByAny(arrivals: readonly Arrival[], templates: readonly Template[]): ReadonlySet<string> {
  const sent = templates.filter(({ id }) =>
    arrivals.some(({ outcome, brought }) => outcome.status !== 'rejected' && brought.reports.get(id)),
  );
  const tables = sent.filter((template) => !isListTemplate(template));
  return new Set((tables.length > 0 ? tables : sent).map(({ id }) => id));
}

/**
 * Those with a deadline of their own; where a deadline holds for all reports, or there is none,
 * also what any unit sent.
 */
function owes({ due = [] }: Unit, report: string, sent: ReadonlySet<string>): boolean {
  if (due.some((one) => one.report === report)) return true;
  return sent.has(report) && (due.length === 0 || due.some((one) => one.report === undefined));
}

/** In the order of the list; others behind, as their first reports came by name. */
function unitsOf(
  arrivals: readonly Arrival[],
  units: readonly Unit[],
): { readonly unit: ReceiptUnit; readonly listed: Unit | undefined }[] {
  const known = new Map(arrivals.map(({ unit }) => [unit.id, unit]));
  const listed = units.map((one) => {
    const id = unitId(one);
    const { name, code } = known.get(id) ?? { name: one.name, code: one.code === '' ? null : one.code };
    known.delete(id);
    return { unit: { id, name, code, tier: one.tier, parent: one.parent }, listed: one };
  });
  const others = [...known.values()]
    .map(({ id, name, code }) => ({ unit: { id, name, code, tier: '', parent: '' }, listed: undefined }))
    .sort((a, b) => (a.unit.id < b.unit.id ? -1 : 1));
  return [...listed, ...others];
}

const SEALS = { never: 'neverSealed', unchanged: 'sealed', changed: 'changedAfterSeal' } as const;

function versionsOf(
  template: Template,
  arrivals: readonly Arrival[],
  openIn: (arrival: Arrival, report: string) => OpenCount,
): ReceivedVersion[] {
  let before: { number: number; outcome: SourceOutcome } | undefined;
  return arrivals.map((arrival, i): ReceivedVersion => {
    const { outcome, brought } = arrival;
    const { file, sha256, receivedOn, modified } = outcome;
    const standing = outcome.replaced?.includes(template.id) ? 'superseded' : outcome.status;
    const status = brought.reports.get(template.id) === true ? standing : 'rejected';
    const isRead = status === 'merged' || status === 'superseded';
    const version = {
      number: i + 1,
      file,
      sha256,
      receivedOn,
      modified,
      status: isRead ? status : ('rejected' as const),
      seal: outcome.seal ? SEALS[outcome.seal.is] : ('unknown' as const),
      ...openIn(arrival, template.id),
      since: isRead ? (before?.number ?? null) : null,
      changes: isRead && before ? compareVersions(template, before.outcome.counts, outcome.counts) : [],
    };
    if (isRead) before = { number: i + 1, outcome };
    return version;
  });
}

/** What was found in a source, and what the merge as a whole found about its file. */
function openFindings({ sources, findings }: Merged): (arrival: Arrival, report: string) => OpenCount {
  const own = new Set(sources.flatMap((source) => source.findings));
  const across = grouped(
    findings.filter((finding) => !own.has(finding)),
    ({ at }) => at.file ?? '',
  );
  const known = new Map<Arrival, (report: string) => OpenCount>();
  return (arrival, report) => {
    const { outcome, brought } = arrival;
    let openIn = known.get(arrival);
    if (!openIn) {
      const byMerge = outcome.status === 'merged' ? (across.get(outcome.file) ?? []) : [];
      known.set(arrival, (openIn = brought.openIn([...outcome.findings, ...byMerge])));
    }
    return openIn(report);
  };
}
