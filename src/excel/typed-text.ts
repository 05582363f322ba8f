/**
 * What has to be handed to Excel so that a cell holds exactly the planned content: Excel reads what
 * it gets as if typed.
 */

import type { PlannedCell } from '../core/sheet/plan';

/**
 * Text of letters and blanks only that is no logical value; anything else might be read as a
 * number, date or formula.
 */
const PLAIN_TEXT = /^[\p{L}][\p{L} ,;:.«»()–-]*$/u;
const LOGICAL = /^(?:true|false)$/i;
/**
 * A day's or month's short name with more behind it can be a date; only with digits, which plain
 * text does not have.
 */

/**
 * In a cell that has it before it is written everything is text, and an apostrophe would be part of
 * it.
 */
export const TEXT_FORMAT = '@';

/** @returns for `Range.formulas` */
export function typedContent({
  value,
  formula,
}: Pick<PlannedCell, 'value' | 'formula'>): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === undefined) return '';
  return typeof value === 'string' ? typedText(value) : value;
}

/** The apostrophe says that text follows; it is not part of the cell's value. */
export function typedText(text: string): string {
  if (text === '') return '';
  return PLAIN_TEXT.test(text) && !LOGICAL.test(text) ? text : `'${text}`;
}
