/**
 * What a list of schools is declared as: one row a school, or a form with the same fields under one another. Layout,
 * recognition, rules and adding up into a table by school kind are worked out from it.
 */

import type { HeaderPhrases } from './template';

export interface ListTemplate {
  /** Permanent once shipped. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** The name of the sheet that is laid out from it, at most 31 characters. */
  readonly sheetName: string;
  readonly source: string;
  readonly columns: readonly ListColumn[];
  /** The table by school kind that it adds up to. */
  readonly addsUpTo: {
    readonly template: string;
    /** Column of that table → the schools that it counts. */
    readonly counts: Readonly<Record<string, SchoolCondition>>;
  };
}

export interface ListColumn {
  readonly id: string;
  readonly header: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly values: ListValues;
  readonly recognise: HeaderPhrases;
  /** In characters. */
  readonly width: number;
}

/** What a field holds. */
export type ListValues =
  | { readonly kind: 'schoolName' }
  | { readonly kind: 'schoolKind' }
  /** «x», «có», a date: yes. Blank, «-», «không», «chưa»: no. */
  | { readonly kind: 'mark' }
  /** «Không đạt», «Cấp độ 2», «CĐ III», 3. */
  | { readonly kind: 'level' }
  | { readonly kind: 'text' };

/** Which schools a column of the table counts. */
export type SchoolCondition =
  | { readonly is: 'any' }
  | { readonly is: 'marked'; readonly column: string }
  | { readonly is: 'result'; readonly column: string; readonly result: SchoolResult };

/** The outcome of an external assessment. */
export type SchoolResult = 'failed' | 1 | 2 | 3 | 4;

/** The one column of a kind. @throws Error when the declaration has none: a fault of the declaration */
export function listColumnOf(template: ListTemplate, kind: ListValues['kind']): ListColumn {
  const column = template.columns.find(({ values }) => values.kind === kind);
  if (!column) throw new Error(`template ${template.id} has no column of kind ${kind}`);
  return column;
}
