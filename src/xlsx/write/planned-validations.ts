/** What may be typed into a range, as the library takes it. */

import type { DataValidation } from 'hucre/xlsx';

import { cannotPatch } from '../../core/findings/patch-refusals';
import { rangeAddress } from '../../core/sheet/address';
import type { PlannedValidation } from '../../core/sheet/plan';
import { daySerial } from './planned-dates';
import { storedText } from './stored-text';

/** Excel repairs files that go over these. */
const MAX_LIST_CHARACTERS = 255;
const MAX_TITLE_CHARACTERS = 32;
const MAX_PROMPT_CHARACTERS = 255;
const MAX_ERROR_CHARACTERS = 225;

/**
 * Empty cells are always allowed.
 * @throws Error when a text is longer than Excel allows, or a list cannot be stored: values with a
 *   comma or with spaces around them, no value at all, or more than 255 characters together (such a
 *   list needs a range of cells).
 */
export function dataValidation({ range, rule, prompt, error }: PlannedValidation): DataValidation {
  const where = rangeAddress(range);
  return {
    range: rangeAddress(range),
    ...conditionOf(rule, where),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    inputTitle: shortText(prompt.title, MAX_TITLE_CHARACTERS, where),
    inputMessage: shortText(prompt.text, MAX_PROMPT_CHARACTERS, where),
    errorTitle: shortText(error.title, MAX_TITLE_CHARACTERS, where),
    errorMessage: shortText(error.text, MAX_ERROR_CHARACTERS, where),
  };
}

type Condition = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

function conditionOf(rule: PlannedValidation['rule'], where: string): Condition {
  switch (rule.kind) {
    case 'wholeNumber':
      return {
        type: 'whole',
        formula1: String(rule.min),
        ...(rule.max === undefined
          ? { operator: 'greaterThanOrEqual' }
          : { operator: 'between', formula2: String(rule.max) }),
      };
    case 'decimal':
      return { type: 'decimal', operator: 'between', formula1: String(rule.min), formula2: String(rule.max) };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formula1: String(daySerial(rule.min)),
        formula2: String(daySerial(rule.max)),
      };
    case 'list':
      return { type: 'list', formula1: listLiteral(rule.values, where) };
    case 'formula':
      return { type: 'custom', formula1: rule.formula };
  }
}

function listLiteral(values: readonly string[], where: string): string {
  const unfit = values.find((value) => value === '' || value !== value.trim() || /[,\r\n]/.test(value));
  if (values.length === 0) throw new Error(`${where}: a list without values`);
  if (unfit !== undefined) throw new Error(`${where}: "${unfit}" cannot stand in a list of values`);
  const list = values.join(',').replaceAll('"', '""');
  if (list.length > MAX_LIST_CHARACTERS) {
    throw overLimit(where, list.length, MAX_LIST_CHARACTERS);
  }
  return `"${list}"`;
}

function overLimit(where: string, count: number, most: number): Error {
  return cannotPatch('overLimit', { limit: 'validation', where, count, most });
}

function shortText(text: string, limit: number, where: string): string {
  if (text.length > limit) {
    throw overLimit(where, text.length, limit);
  }
  return storedText(text);
}
