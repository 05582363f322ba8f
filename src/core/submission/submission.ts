/**
 * What recognition makes of a workbook: its report tables, each figure with its value, its cell and
 * how it was read.
 */

import type { SchoolKind } from '../regulations/school-kinds';
import type { Hit } from '../findings/findings';
import type { CellRange } from '../sheet/address';
import type { Field, RecognisedList } from './list-submission';
import type { NumberReading, PercentReading } from '../text/numbers';
import type { Figure, MappedColumn, RecognitionNote, TableChoice, UnitClaim } from './recognised';

export interface CountFigure extends Figure {
  readonly reading: NumberReading;
}

export interface PercentFigure extends Figure {
  readonly reading: PercentReading;
}

/** One row of figures. Column ids are the template's; a column that the table lacks is absent. */
export interface TableRow {
  readonly row: number;
  /** As typed. */
  readonly label: string;
  readonly labelCell: string;
  readonly counts: Readonly<Record<string, CountFigure>>;
  readonly percents: Readonly<Record<string, PercentFigure>>;
}

export interface KindRow extends TableRow {
  readonly kind: SchoolKind;
}

/** What an office wrote in a column of notes, whatever becomes of the row that it stands in. */
export interface Remark {
  /** Column id. */
  readonly column: string;
  /** The row's label as typed; "" for a row without one. */
  readonly row: string;
  /** A1 notation, without the sheet. */
  readonly cell: string;
  readonly text: string;
}

export interface RecognisedTable {
  readonly template: string;
  readonly templateVersion: number;
  /** The source that it came in, where tables of several are looked at together. */
  readonly file?: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** 0–1; under `CONFIDENCE_BOUND` the table is a finding and is not merged. */
  readonly confidence: number;
  readonly notes: readonly RecognitionNote[];
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly KindRow[];
  readonly total: TableRow | undefined;
  /** «tính đến 31/01/2022», as an ISO day. */
  readonly statedDate: string | undefined;
  /** What the lines over the table say; the last one of them is nearest. */
  readonly claims: readonly UnitClaim[];
  readonly isHidden: boolean;
  /**
   * How much of the declaration and of the sheet's header were matched, 0–1: decides between
   * templates that both fit.
   */
  readonly fit: number;
  /** From the top down; absent where there are none. */
  readonly remarks?: readonly Remark[];
  /** The fields over the table, by their ids; absent where the form has none. */
  readonly head?: Readonly<Record<string, Field>>;
  /**
   * Ids of other templates that fit this place alike: which of them it is, is the officer's to say.
   */
  readonly rivals?: readonly string[];
  /** What recognition itself found wrong. */
  readonly hits: readonly Hit[];
  /** What the officer said of the table; absent where recognition decides. */
  readonly decided?: TableChoice;
}

/** One workbook, recognised. */
export interface Submission {
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  /** Claims from metadata and from the file name, and from titles on sheets without a table. */
  readonly claims: readonly UnitClaim[];
  /** ISO date-time of the last save, as the workbook says. */
  readonly modified: string | undefined;
  /** Findings about the workbook as a whole: no table, uncertain table. */
  readonly hits: readonly Hit[];
}
