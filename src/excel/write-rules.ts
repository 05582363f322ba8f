/** Data validations and conditional formats of a plan. */

import { rangeAddress } from '../core/sheet/address';
import type { PlannedConditionalFormat, PlannedValidation } from '../core/sheet/plan';

export function addValidation(
  sheet: Excel.Worksheet,
  { range, rule, prompt, error }: PlannedValidation,
): void {
  const validation = sheet.getRange(rangeAddress(range)).dataValidation;
  validation.rule = excelRule(rule);
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  validation.errorAlert = { showAlert: true, style: 'Stop', title: error.title, message: error.text };
}

function excelRule(rule: PlannedValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'wholeNumber':
      return rule.max === undefined
        ? { wholeNumber: { formula1: rule.min, operator: 'GreaterThanOrEqualTo' } }
        : { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'date':
      return { date: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'formula':
      return { custom: { formula: `=${rule.formula}` } };
  }
}

export function addConditionalFormat(
  sheet: Excel.Worksheet,
  { range, formula, style }: PlannedConditionalFormat,
): void {
  const { custom } = sheet.getRange(rangeAddress(range)).conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  const { fill, font } = custom.format;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.bold) font.bold = true;
}
