/**
 * The register of what was received, as data: each unit's reports with their versions, and how many
 * are there by when.
 */

import type { SchoolKind } from '../regulations/school-kinds';
import type { DueFrom } from './due';

/**
 * received: there in time, or without a deadline or a known day to be late by. rejected: all that
 * came was turned away. closed: the unit does not exist on the day of the figures.
 */
export type ReceiptState = 'received' | 'late' | 'missing' | 'rejected' | 'closed';

/** 'unknown' where nobody looked for a seal. */
export type SealState = 'sealed' | 'changedAfterSeal' | 'neverSealed' | 'unknown';

/** What a version's cell says. `value` is null where it says no number. */
export interface CellSaid {
  readonly typed: string;
  readonly value: number | null;
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
}

/**
 * What a change is about: a row of a table by kind, a note beside one, a record of a list, or a
 * field over either.
 */
export type ChangedRow =
  | { readonly is: 'kind'; readonly kind: SchoolKind | 'total' }
  | { readonly is: 'record' | 'remark'; readonly name: string }
  | { readonly is: 'head' };

/** One cell that differs between two versions; absent on one side where only the other has it. */
export interface Change {
  readonly row: ChangedRow;
  /** Column id; null where a whole record was added or taken out. */
  readonly column: string | null;
  readonly before: CellSaid | null;
  readonly after: CellSaid | null;
}

/** One arrival of a unit's report. */
export interface ReceivedVersion {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly file: string;
  readonly sha256: string;
  /** ISO day; null where nobody said it. */
  readonly receivedOn: string | null;
  /** ISO date-time of the last save, as the workbook says. */
  readonly modified: string | null;
  readonly status: 'merged' | 'superseded' | 'rejected';
  readonly seal: SealState;
  /** Open ones, in this report of this version. */
  readonly errors: number;
  readonly queries: number;
  /** Number of the version that `changes` start from; null for the first that could be read. */
  readonly since: number | null;
  readonly changes: readonly Change[];
}

export interface ReceiptUnit {
  /** As in the outcomes of sources. */
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** "" where the list names none. */
  readonly tier: string;
  readonly parent: string;
}

/** One unit's report. */
export interface Receipt {
  readonly unit: ReceiptUnit;
  /** Template id. */
  readonly report: string;
  /** The last day for it, ISO; null where neither the list of units nor the report names one. */
  readonly due: string | null;
  readonly dueFrom: DueFrom | null;
  readonly state: ReceiptState;
  /** Whether the unit owes it: only these count in the rates. */
  readonly isExpected: boolean;
  /**
   * When the first version arrived that was not rejected; null where none did or the day is not
   * known.
   */
  readonly arrivedOn: string | null;
  /**
   * After the deadline: of the arrival, or of the day looked at while it is owed. null where one of
   * the days is not known.
   */
  readonly daysLate: number | null;
  /** Number of the version in the totals. */
  readonly counted: number | null;
  readonly versions: readonly ReceivedVersion[];
}

/** Reports that are owed, and how many of them came. */
export interface RateCount {
  readonly expected: number;
  readonly received: number;
  /**
   * Those of `received` of which it is known that they came by their deadline; null where none of
   * them has one.
   */
  readonly inTime: number | null;
}

/** What came on a day, and until then. */
export interface RateOfDay {
  /** ISO; null for what came on a day that nobody said. It stands first. */
  readonly day: string | null;
  readonly arrived: number;
  readonly soFar: number;
  /** Whether it is the deadline of some unit. */
  readonly isDeadline: boolean;
  /** How many of `arrived` came after their own deadline. */
  readonly late: number;
}

export interface ReportRate extends RateCount {
  readonly report: string;
  /** From the first day on; deadlines on which nothing came stand in between. */
  readonly byDay: readonly RateOfDay[];
  readonly byTier: readonly (RateCount & { readonly tier: string })[];
  readonly byParent: readonly (RateCount & { readonly parent: string })[];
}

export interface ReceiptRegister {
  /**
   * ISO day to which it is worked out: the one given, else that of the last arrival; null where no
   * day is known.
   */
  readonly today: string | null;
  /** By report in the order of the templates, units as their list has them. */
  readonly receipts: readonly Receipt[];
  readonly rates: readonly ReportRate[];
  /** Files that came and are no unit's: of nobody known, unreadable, or without a report. */
  readonly unplaced: number;
}

/** The version in the totals; of a report that is not in them, the one that came last. */
export function versionThatStands({ versions, counted }: Receipt): ReceivedVersion | undefined {
  return versions.find(({ number }) => number === counted) ?? versions.at(-1);
}
