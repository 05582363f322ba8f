/** What is struck out and the raised signs of footnotes are no part of what a cell says. */

import type { Cell, CellValue, TextMark, TextRun } from '../../../src/core/sheet/grid';
import { cellText, isStruckOut } from '../../../src/core/text/cell-text';
import { readCount } from '../../../src/core/text/numbers';

type Part = readonly [text: string, mark?: TextMark | undefined, font?: string];

const marked = (mark: TextMark | undefined, value: CellValue, ...parts: readonly Part[]): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat: 'General', font: 'Arial', ...(mark && { mark }) },
  ...(parts.length > 0 && { runs: parts.map(toRun) }),
});
const toRun = ([text, mark, font = '']: Part): TextRun => ({ text, font, ...(mark && { mark }) });
const rich = (...parts: readonly Part[]): Cell =>
  marked(undefined, parts.map(([text]) => text).join(''), ...parts);

test.each<[string, Cell, number | undefined]>([
  ['1 struck out before 16', rich(['1', 'struck'], ['16']), 16],
  ['14 struck out before 16', rich(['14', 'struck'], [' '], ['16']), 16],
  ['16 and 17 struck out behind it', rich(['16'], [' 17', 'struck']), 16],
  ['16 with a footnote 1', rich(['16'], ['1', 'script']), 16],
  ['16 with the footnotes (1), (2)', rich(['16'], ['(1)', 'script'], ['(2)', 'script']), 16],
  ['16 with a star', rich(['16'], ['*', 'script']), 16],
  ['16 with the footnotes 1,2', rich(['16'], ['1,2', 'script']), 16],
  ['16 and a letter', rich(['16'], ['a', 'script', 'Arial']), 16],
  ['words above the line are words', rich(['16'], [' đến 18', 'script']), undefined],
  ['all of it struck out', rich(['1', 'struck'], ['6', 'struck']), undefined],
  ['a number struck out', marked('struck', 16), undefined],
  ['a text struck out', marked('struck', '16'), undefined],
  ['all of it above the line', marked('script', '16'), 16],
  [
    'a part of a cell struck out that is no more',
    marked('struck', '116', ['1'], ['16', undefined, 'Arial']),
    16,
  ],
])('%s: %#', (_, cell, expected) => {
  const reading = readCount(cell);
  expect(reading).toEqual(
    expected === undefined
      ? { state: 'unreadable' }
      : { state: 'value', value: expected, manner: reading.state === 'value' ? reading.manner : '' },
  );
});

test.each<[Cell, string]>([
  [rich(['Mầm non'], ['1', 'script']), 'Mầm non'],
  [rich(['Tiểu học', 'struck'], [' Mầm non']), ' Mầm non'],
  [rich(['Diện tích (m'], ['2', 'script'], [')']), 'Diện tích (m2)'],
  [rich(['Mầm non', 'struck']), 'Mầm non'],
])('%#: labels lose the same', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test('what is struck out as a whole is told', () => {
  expect(isStruckOut(marked('struck', 'Trường MN Hoa Mai'))).toBe(true);
  expect(isStruckOut(rich(['Trường MN Hoa Mai', 'struck'], [' ']))).toBe(true);
  expect(isStruckOut(rich(['Trường', 'struck'], [' MN Hoa Mai']))).toBe(false);
  expect(isStruckOut(marked('struck', ''))).toBe(false);
  expect(isStruckOut(marked('struck', null))).toBe(false);
});

test.each([
  [44270, 'd/m', '15/3'],
  [44228, 'm/yyyy', '2/2021'],
  [1690401, '00000000', '01690401'],
  [15, '000"/GCN"', '015/GCN'],
  [0.755, '0.0%', '75,5%'],
  [16, '#,##0', '16'],
  [100 * 0.29, 'General', '29'],
  [123456789012, '0.00E+00', '123456789012'],
])('%d under %s is read as «%s»', (value, numberFormat, text) => {
  expect(cellText({ row: 1, column: 1, value, style: { numberFormat, font: '' } })).toBe(text);
});
