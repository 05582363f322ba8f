/** Sheet names inside formulas. */

import { isWellFormed, renameSheetInFormula, sheetNamesIn, textConstants } from './formula-references';

it('finds the sheets that a formula names, and none in its texts', () => {
  expect(sheetNamesIn(`='Tổng hợp'!A1+Bảng!B2+'it''s'!C3&"Không!A1"`)).toEqual(['Tổng hợp', 'Bảng', "it's"]);
});

it.each([
  ["='Tổng hợp'!A1+A!B2", 'Tổng hợp', 'B', '=B!A1+A!B2'],
  ['=a!A1&"A!A1"', 'A', 'Số liệu', `='Số liệu'!A1&"A!A1"`],
  ["=SUM('A'!A1:B2)", 'A', undefined, '=SUM(#REF!A1:B2)'],
  ['=AA!A1', 'A', 'B', '=AA!A1'],
])('%s: %s becomes %s', (formula, from, to, expected) => {
  expect(renameSheetInFormula(formula, from, to)).toBe(expected);
});

it.each([
  ['=SUM(A1:A2)', true],
  ['="("', true],
  ["='A (1)'!B2", true],
  ['=SUM(A1', false],
  ['=A1)', false],
  ['="abc', false],
  ['=1+', false],
  ['=', false],
])('%s is a formula: %s', (formula, expected) => {
  expect(isWellFormed(formula)).toBe(expected);
});

it('gives the text constants of a formula', () => {
  expect(textConstants(`='x"y'!A1&"một"&"có ""dấu"""`)).toEqual(['một', 'có "dấu"']);
});
