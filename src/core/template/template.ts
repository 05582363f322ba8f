/**
 * What a report table's declaration is made of. A template is data; layout, recognition, checks, merging and print
 * are all worked out from it, so that adding a report table means adding one declaration.
 */

import type { SchoolKind } from '../regulations/school-kinds';

export interface Template {
  /** Permanent once shipped: it stands in reports, in result workbooks and on command lines. */
  readonly id: string;
  readonly version: number;
  /** As the form heads it. */
  readonly title: string;
  /** The name of the sheet that is laid out from it, at most 31 characters. */
  readonly sheetName: string;
  /** Where the form comes from. */
  readonly source: string;
  readonly rows: FixedRows;
  /** In the order of the form. The first is the row label. */
  readonly columns: readonly Column[];
  readonly checks: readonly Check[];
  /** Names of the sheets that a merge of this table is laid out on, at most 31 characters each. */
  readonly results: {
    readonly totals: string;
    readonly byUnit: string;
    readonly byLevel?: LevelSummary;
  };
}

/** What the overview by accreditation level is made of: columns of the table. */
export interface LevelSummary {
  readonly sheet: string;
  readonly all: string;
  readonly assessed: string;
  readonly levels: readonly string[];
}

/** One row for each school kind, and a total row. */
export interface FixedRows {
  readonly by: 'schoolKind';
  /** The kinds the form prints; other kinds may occur in workbooks and are merged as well. */
  readonly printed: readonly SchoolKind[];
  /** What the form calls the total row. */
  readonly totalLabel: string;
  /** What people call it, in canonical spelling, the form's word included. */
  readonly totalAliases: readonly string[];
}

export interface Column {
  readonly id: string;
  /** The form's headers from the top down: ["Đã hoàn thành tự đánh giá", "Số lượng"]. */
  readonly header: readonly string[];
  /** In messages, where the header alone would not say which column is meant. */
  readonly name: { readonly vi: string; readonly en: string };
  readonly values: ColumnValues;
  readonly recognise: HeaderPhrases;
  /** Width on the laid-out sheet, in characters. */
  readonly width: number;
}

/**
 * What a column holds and how it adds up over units: counts are summed; percentages are worked out again as the
 * ratio of sums; the label is the key; notes stay with their source.
 */
export type ColumnValues =
  | { readonly kind: 'label' }
  /**
   * `whenBlank`: 'required' – a blank is a finding unless arithmetic proves it to be 0; 'balanced' – one of the
   * parts of a sum, a blank is accepted while the sum holds without it; 'optional' – may be left blank.
   */
  | { readonly kind: 'count'; readonly whenBlank: 'required' | 'balanced' | 'optional' }
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string }
  | { readonly kind: 'note' };

/**
 * How a header is known when it is not the form's own. All in canonical words, abbreviations written out. Empty for
 * the row labels: their column is known by what stands in it.
 */
export interface HeaderPhrases {
  /** Any of these, as whole words in sequence, points to the column. */
  readonly any: readonly string[];
  /** None of these may stand in the header. */
  readonly none?: readonly string[];
}

/** What fields of a row must be to one another, beyond what each column's kind says by itself. */
export type Check =
  | { readonly check: 'atMost'; readonly part: string; readonly whole: string }
  | { readonly check: 'sumOf'; readonly parts: readonly string[]; readonly whole: string }
  /** left ≤ whole − taken; where not, a question to the officer and not an error. */
  | {
      readonly check: 'atMostDifference';
      readonly left: string;
      readonly whole: string;
      readonly taken: string;
    };

/** The columns that hold whole numbers and are summed. */
export function countColumns(template: Template): readonly Column[] {
  return template.columns.filter((column) => column.values.kind === 'count');
}

/** @throws Error when the template has no such column: a fault of the declaration, not of the data. */
export function columnOf(template: Template, id: string): Column {
  const column = template.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`template ${template.id} has no column ${id}`);
  return column;
}
