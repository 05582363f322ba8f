/**
 * The result of a merge as data: totals, where each number came from, what became of each source
 * and each unit.
 */

import type { PeriodComparison } from '../periods/compare-periods';
import type { ReceiptRegister } from '../receive/receipts';
import type { Finding } from '../findings/findings';
import type { LocalName } from '../findings/place';
import type { TodaysUnits } from './todays-units';
import type { MergedList, TemplateTotals } from '../totals/totals';
import type { SourceOutcome } from '../sources/outcome';

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
