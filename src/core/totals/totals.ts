/** Totals of a merge, each with the cells that made it. */

import type { Field, ListRecord } from '../submission/list-submission';
import type { SchoolKind } from '../regulations/school-kinds';
import type { ReadingManner } from '../text/numbers';

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
   * 'provenZero': blank, and arithmetic proves it to be 0. 'school': the cell of a list by which
   * one school counts; 'implied': that cell is blank, and another one, given here, proves it.
   */
  readonly manner: ReadingManner | 'provenZero' | 'notCounted' | 'school' | 'implied';
}
/**
 * One row of totals. A count is null when no cell gave one; a percentage is 0–100 with one decimal,
 * null over 0.
 */
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
