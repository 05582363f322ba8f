/** What Excel makes of typed text: the page of cases that a product of figures stumbles over. */

import { readTypedInput } from './typed-input';

/** Serial day of a date, counted the way Excel does, worked out with calendar arithmetic of its own. */
const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

it.each([
  ['12', 12],
  [' 12 ', 12],
  ['-3.5', -3.5],
  ['1.10', 1.1],
  ['001', 1],
  ['1,234', 1234],
  ['1,5', '1,5'],
  ['1.234,5', '1.234,5'],
  ['12%', 0.12],
  ['(5)', -5],
  ['1e3', 1000],
  ['$5', 5],
  ['true', true],
  ['#n/a', { error: '#N/A' }],
  ['1/2/2022', day(2022, 1, 2)],
  ['2022-01-31', day(2022, 1, 31)],
  ['31/12/2022', '31/12/2022'],
  ['12/2022', day(2022, 12, 1)],
  ['5-Jan-22', day(2022, 1, 5)],
  ['1/2', day(2026, 1, 2)],
  ['29/2', '29/2'],
  ['6:30', 6.5 / 24],
  ["'001", '001'],
  ["'=A1", '=A1'],
  ['mầm non', 'mầm non'],
  ['1.2.3', '1.2.3'],
  ['', ''],
  ['=', '='],
  ['-', '-'],
])('%j', (typed, value) => {
  expect(readTypedInput(typed, 'General').value).toEqual(value);
});

it.each(['=A1', '+A1', '-A1*2', '- mầm'])('takes %j for a formula, unless the cell is text', (typed) => {
  expect(readTypedInput(typed, 'General').formula).toBe(typed.startsWith('=') ? typed : `=${typed}`);
  expect(readTypedInput(typed, '@')).toEqual({ value: typed });
});

it('gives a cell the number format that goes with what was typed', () => {
  const format = (typed: string): string | undefined => readTypedInput(typed, 'General').numberFormat;
  expect([format('12%'), format('1.5%'), format('1,234'), format('1/2/2022'), format('12')]).toEqual([
    '0%',
    '0.00%',
    '#,##0',
    'm/d/yyyy',
    undefined,
  ]);
});
