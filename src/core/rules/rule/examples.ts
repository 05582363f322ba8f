/**
 * Examples of a rule: small pieces of a table or list as data. They are its tests, and its pictures
 * in docs/rules.md.
 */

import type { CellValue } from '../../sheet/grid';

/**
 * What stands in the cells of one row, by column id; a column left out is blank. `null` is a
 * formula without a stored value. A table's total is a row like the others, under the form's own
 * label.
 */
export type ExampleRow = Readonly<Record<string, CellValue>>;

/** Rows under the header of the form whose columns they name. */
export interface Example {
  /** What stands over the table or list, by the ids of its head. */
  readonly head?: ExampleRow;
  readonly rows: readonly ExampleRow[];
}

/** Where an example breaks the rule. */
export interface ExpectedHit {
  /** Of the example's rows, from 1; 0 is what stands over the table or list. */
  readonly row: number;
  readonly column: string;
  /** The value that the rule offers for this cell; absent where it can offer none. */
  readonly fix?: number;
}

export interface FailingExample extends Example {
  /** All that the rule finds in these rows, in its order. */
  readonly found: readonly [ExpectedHit, ...ExpectedHit[]];
}

/** At least one of each kind: a rule that nothing passes, or nothing fails, is none. */
export interface TableExamples {
  readonly passes: readonly [Example, ...Example[]];
  readonly fails: readonly [FailingExample, ...FailingExample[]];
}

/** Rows of a list; «result=failed» is the column that stands for one choice. */
export interface ListExample extends Example {
  /** ISO day the figures stand at. */
  readonly asOf?: string;
}

export interface FailingListExample extends ListExample {
  readonly found: readonly [ExpectedHit, ...ExpectedHit[]];
}

export interface ListExamples {
  /** The id of the list that they are pieces of. */
  readonly of: string;
  readonly passes: readonly [ListExample, ...ListExample[]];
  readonly fails: readonly [FailingListExample, ...FailingListExample[]];
}

/** Pieces of the tables and lists that one unit sent together, each on a sheet of its own. */
export interface AcrossExample {
  readonly tables?: readonly PieceOf[];
  readonly lists?: readonly PieceOf[];
  /** ISO day the figures stand at. */
  readonly asOf?: string;
}

export interface PieceOf extends Example {
  /** The id of the table or list. */
  readonly of: string;
}

export interface FailingAcrossExample extends AcrossExample {
  /** All that the rule finds, in its order. */
  readonly found: readonly [ExpectedHitIn, ...ExpectedHitIn[]];
}

export interface ExpectedHitIn extends ExpectedHit {
  /** The id of the table or list that the cell is in. */
  readonly of: string;
}

export interface AcrossExamples {
  readonly passes: readonly [AcrossExample, ...AcrossExample[]];
  readonly fails: readonly [FailingAcrossExample, ...FailingAcrossExample[]];
}

/** What the file beside a rule gives: examples for each of its checks, by the check's name. */
export interface RuleExamples {
  readonly inTable?: TableExamples;
  readonly inList?: ListExamples;
  readonly across?: AcrossExamples;
}
