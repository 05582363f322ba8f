/**
 * SheetPlan: what a sheet shall look like, as plain data (it can be stored as JSON, shown as a
 * preview, compared in a test). Two small interpreters carry it out: one writes a file, one goes
 * through Office.js.
 */

import type { CellRange } from './address';

/** Every look a planned cell can have; `STYLES` says what each means. */
export type StyleName =
  | 'title' // the sheet's heading, one line over the table
  | 'subtitle' // dates, notes and explanations under the heading
  | 'header' // a table's column headers
  | 'label' // text in a table
  | 'wrapped' // long text in a table
  | 'count' // a whole number
  | 'percent' // 0–100 with one decimal, as the form's «%» columns show it
  | 'change' // a whole number with its sign
  | 'changePercent' // the same with one decimal
  | 'date' // dd/mm/yyyy
  | 'totalLabel'
  | 'totalCount'
  | 'totalPercent'
  | 'inputLabel' // cells that a person fills in: unlocked, tinted
  | 'inputCount'
  | 'inputDate'
  | 'inputText' // cells to fill in that stay text: Excel makes no date or number of «1-10»
  | 'code' // text that is printed and stays text: 1.10
  | 'link' // text that leads to another cell
  | 'error' // severity words in the list of findings
  | 'query'
  | 'info'
  | 'plain';

/** A style, said once for both interpreters. Colours are RRGGBB; sizes are points. */
export interface StyleSpec {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}

/**
 * The one font of everything the product writes; the regulations on official documents ask for it.
 */
export const PLAN_FONT = 'Times New Roman';
export const PLAN_FONT_SIZE = 12;

/**
 * What is written in a cell. Text is always text: it is never taken for a formula, whatever it
 * starts with.
 */
export type PlannedValue = string | number | boolean;

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  /**
   * With a formula, the value it has now; absent in a cell that only has a look (borders, input
   * tint).
   */
  readonly value?: PlannedValue;
  /** Without "=". English function names, comma separators, sheet names quoted. */
  readonly formula?: string;
  /** Leads to a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface PlannedValidation {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'wholeNumber'; readonly min: number; readonly max?: number }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'date'; readonly min: string; readonly max: string } // ISO days
    | { readonly kind: 'formula'; readonly formula: string };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

export interface PlannedConditionalFormat {
  readonly range: CellRange;
  /** Relative to the range's top left cell, without "=". */
  readonly formula: string;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page, both included. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly area: CellRange;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** By row and then by column, no address twice. */
  readonly cells: readonly PlannedCell[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Row → height in points, where the default does not fit. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly merges?: readonly CellRange[];
  /** Rows above and columns left of the frozen split. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: CellRange;
  readonly validations?: readonly PlannedValidation[];
  readonly conditionalFormats?: readonly PlannedConditionalFormat[];
  /** Locked without a password: against slips, not against people. */
  readonly isProtected?: boolean;
  readonly print?: PrintSetup;
  /** RRGGBB */
  readonly tabColor?: string;
}

export interface PlannedName {
  readonly name: string;
  /** Without "=": "'Tổng hợp tỉnh'!$A$5:$M$10". */
  readonly refersTo: string;
}

/** A whole workbook as it shall be written. The same plan gives the same bytes. */
export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly PlannedName[];
}

/**
 * Why the open workbook could not be changed; nothing of it was. The messages have a sentence for
 * each.
 */
export type LayRefusalReason =
  /** A sheet of the user's own has the name. */
  | 'nameTaken'
  /** The workbook's structure is protected with a password. */
  | 'protected'
  /** A sheet is protected, and Excel does not let it be changed. */
  | 'sheetProtected'
  /**
   * A cell is filled by a formula that stands in another one; what is put there breaks the formula.
   */
  | 'partOfFormula'
  /** What was to be gone to stands on a hidden sheet, which stays hidden. */
  | 'hiddenSheet'
  /** A cell is being edited; shown while the product waits, and given up after a time. */
  | 'editing'
  /** The user looks at another workbook; waited for like editing. */
  | 'elsewhere'
  | 'cancelled'
  /** Excel refused a batch; the workbook is as it was before. */
  | 'hostFault'
  /** Excel refused a batch and then the repair; `detail` says which sheets to look at. */
  | 'notRestored';

const table = { border: true, vertical: 'center', wrap: true } as const;
const total = { ...table, bold: true, fill: 'E8EEF7' } as const;

export const STYLES: Readonly<Record<StyleName, StyleSpec>> = {
  title: { bold: true, size: 14, vertical: 'center', horizontal: 'center', wrap: true },
  subtitle: { italic: true, vertical: 'top', wrap: true },
  header: { ...table, bold: true, horizontal: 'center', fill: 'D9E2F3' },
  label: { ...table, horizontal: 'left' },
  wrapped: { ...table, horizontal: 'left', vertical: 'top' },
  count: { ...table, horizontal: 'right', numberFormat: '#,##0' },
  percent: { ...table, horizontal: 'right', numberFormat: '0.0' },
  change: { ...table, horizontal: 'right', numberFormat: '+#,##0;-#,##0;0' },
  changePercent: { ...table, horizontal: 'right', numberFormat: '+0.0;-0.0;0.0' },
  date: { ...table, horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  totalLabel: { ...total, horizontal: 'left' },
  totalCount: { ...total, horizontal: 'right', numberFormat: '#,##0' },
  totalPercent: { ...total, horizontal: 'right', numberFormat: '0.0' },
  inputLabel: { ...table, horizontal: 'left', fill: 'FFF9E5', unlocked: true },
  inputCount: { ...table, horizontal: 'right', fill: 'FFF9E5', numberFormat: '#,##0', unlocked: true },
  inputDate: {
    ...table,
    horizontal: 'center',
    fill: 'FFF9E5',
    numberFormat: 'dd/mm/yyyy',
    unlocked: true,
  },
  inputText: { ...table, horizontal: 'left', fill: 'FFF9E5', numberFormat: '@', unlocked: true },
  code: { ...table, horizontal: 'left', numberFormat: '@' },
  link: { ...table, horizontal: 'left', color: '0563C1', underline: true },
  error: { ...table, bold: true, color: '9C0006', fill: 'FFE3E6' },
  query: { ...table, bold: true, color: '7F6000', fill: 'FFF2CC' },
  info: { ...table, color: '1F4E79', fill: 'DEEBF7' },
  plain: {},
};
