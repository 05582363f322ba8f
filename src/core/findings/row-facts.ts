/** Findings about what rows and cells are to one another and to the eye: their facts and how grave they are. */

import type { LocalName, Severity } from './place';

export interface RowFindingFacts {
  /** A row is the sum of others of its kind and counts instead of them; `by`: what shows it. */
  STR023: { readonly label: string; readonly parts: readonly string[]; readonly by: 'sum' | 'total' };
  /** A row reads as the whole of others of its kind, but the figures do not say so: only it counts for now. */
  STR024: { readonly label: string; readonly parts: readonly string[] };
  /** A kind without figures of its own, under which only some parts of it have any. */
  STR025: { readonly label: string; readonly parts: readonly string[] };
  /** Excel made a day of what was typed into a column of text. */
  STR026: { readonly field: LocalName; readonly typed: string };
  /** A row whose name is struck out counts all the same. */
  STR027: { readonly label: string };
  /** Several schools in one cell: they count as one. */
  STR028: { readonly names: readonly string[] };
}

export const ROW_SEVERITIES: Readonly<Record<keyof RowFindingFacts, Severity>> = {
  STR023: 'info',
  STR024: 'query',
  STR025: 'error',
  STR026: 'query',
  STR027: 'query',
  STR028: 'error',
};
