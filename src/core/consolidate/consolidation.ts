/** The result of a merge as data: totals, where each number came from, what became of each source and each unit. */

import type { Field, ListRecord, RecognisedList } from '../recognise/list-submission';
import type { RecognisedTable, UnitClaim } from '../recognise/submission';
import type { PeriodComparison } from '../periods/compare-periods';
import type { ReceiptRegister } from '../receive/receipts';
import type { SchoolKind } from '../regulations/school-kinds';
import type { SealState } from '../seal/seal';
import type { Finding, LocalName } from '../rules/findings';
import type { ReadingManner } from '../text/numbers';
import type { TodaysUnits } from './todays-units';

/** One cell's part in the totals. */
export interface Contribution {
  readonly unitId: string;
  readonly unit: string;
  /** The school, where one school's record is counted and not a figure of a table. */
  readonly school?: string;
  readonly kind: SchoolKind;
  /** Column id of the template. */
  readonly column: string;
  /** null: the cell holds something, but no count that could be merged; a finding says so. */
  readonly value: number | null;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly cell: string;
  /** As a person sees it in the cell. */
  readonly typed: string;
  /**
   * 'provenZero': blank, and arithmetic proves it to be 0. 'school': the cell of a list by which one school counts;
   * 'implied': that cell is blank, and another one, given here, proves it.
   */
  readonly manner: ReadingManner | 'provenZero' | 'notCounted' | 'school' | 'implied';
}

/** What a unit wrote beside its figures or over them. */
export interface UnitNote {
  readonly unit: string;
  readonly template: string;
  /** Id of the column, or of the field over the table, and what it is called. */
  readonly column: string;
  readonly name: LocalName;
  /** The row it stands in, as typed; null for what stands over the table. */
  readonly row: string | null;
  readonly text: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** One row of totals. A count is null when no cell gave one; a percentage is 0–100 with one decimal, null over 0. */
export interface TotalsRow {
  readonly kind: SchoolKind | 'total';
  readonly counts: Readonly<Record<string, number | null>>;
  readonly percents: Readonly<Record<string, number | null>>;
}

export interface UnitTotals {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** One row for each school kind that occurs, then the total. */
  readonly rows: readonly TotalsRow[];
}

export interface TemplateTotals {
  readonly template: string;
  readonly rows: readonly TotalsRow[];
  readonly byUnit: readonly UnitTotals[];
  readonly contributions: readonly Contribution[];
}

/** A record of a list, and where it stands. */
export interface MergedRecord {
  readonly unitId: string;
  readonly unit: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  /** The fields over its list. */
  readonly head: Readonly<Record<string, Field>>;
  readonly record: ListRecord;
}

export interface MergedList {
  readonly template: string;
  /** By unit, then in the order in which they stand. */
  readonly records: readonly MergedRecord[];
}

export type SourceStatus = 'merged' | 'superseded' | 'duplicate' | 'rejected';

/** What became of a source; a workbook with tables of several units has one outcome for each. */
export interface SourceOutcome {
  readonly file: string;
  readonly sha256: string;
  readonly modified: string | null;
  /** ISO day on which these bytes arrived first; null where nobody said it. */
  readonly receivedOn: string | null;
  readonly status: SourceStatus;
  /** The finding that says why it was not merged. */
  readonly reason: Finding | null;
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly code: string | null;
    readonly from: UnitClaim['from'];
  } | null;
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  /** Of a merged one: templates that a newer file of the unit brings instead. */
  readonly replaced?: readonly string[];
  /** Held against its figures when it was read; absent for what could not be read. */
  readonly seal?: SealState;
  /** What was found in these tables and lists, and in the file as a whole. */
  readonly findings: readonly Finding[];
}

export interface UnitRegister {
  /** How many units should report; null when the run has no list of units. */
  readonly expected: number | null;
  /** In the list's order, or by name. */
  readonly received: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string | null;
    readonly files: readonly string[];
  }[];
  readonly missing: readonly { readonly name: string; readonly code: string | null }[];
}

export interface Consolidation {
  /** ISO day the figures stand at: given, or stated alike by all tables. */
  readonly asOf: string | null;
  readonly sources: readonly SourceOutcome[];
  readonly totals: readonly TemplateTotals[];
  readonly lists: readonly MergedList[];
  /** What units wrote beside and over their figures, by table and by unit. */
  readonly notes: readonly UnitNote[];
  readonly findings: readonly Finding[];
  readonly units: UnitRegister;
  readonly receipts: ReceiptRegister;
  /** By the units of a later day; absent where no unit of the merge ended before it. */
  readonly todays?: TodaysUnits;
  /** Against the period before; absent where none was given. */
  readonly periods?: PeriodComparison;
}

/** Whether any finding of these codes' severity stands against a clean exit. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
