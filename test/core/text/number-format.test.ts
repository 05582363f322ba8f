/** What a number format shows decides what a cell means; SheetJS shows the same where both know the format. */

import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { inFifteenDigits, shownNumber } from '../../../src/core/text/number-format';

const shown = (value: number, numberFormat: string, isFrom1904?: true): string => {
  const result = shownNumber(value, { numberFormat, font: '', ...(isFrom1904 && { isFrom1904 }) });
  return result.kind === 'number' ? 'the number' : `${result.kind} ${result.text}`;
};

describe('formats that show the number itself', () => {
  test.each([
    ...['General', '0', '#,##0', '0.00', '#,##0.0', '# ?/?', '0.00E+00', '##0.0E+0', '@', '0;-0;', '#'],
    ...[
      '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
      '#,##0 ;[Red](#,##0)',
      '[Blue]0',
      '[>=100]0;0',
      '0;;;@',
      ';;;',
    ],
    ...['#,##0.00_);(#,##0.00)', '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '00', '+0;-0'],
  ])('%s', (format) => {
    expect(shown(44594, format)).toBe('the number');
  });
});

describe('formats that show something else', () => {
  // 44594 is 2 February 2022, a Wednesday; 44270 is 15 March 2021.
  test.each([
    [44594, 'd-mmm', 'day 2-Feb'],
    [44594, 'dd/mm/yyyy', 'day 02/02/2022'],
    [44594, 'm/d/yy', 'day 2/2/22'],
    [44228, 'm/yyyy', 'day 2/2021'],
    [44228, 'mmm-yy', 'day Feb-21'],
    [44270, 'd/m', 'day 15/3'],
    [44270, '[$-42A]dd\\/mm', 'day 15/03'],
    [44594, 'dddd, d mmmm yyyy', 'day Wednesday, 2 February 2022'],
    [44594.5, 'dd/mm/yyyy hh:mm', 'day 02/02/2022 12:00'],
    [0.75, 'h:mm AM/PM', 'day 6:00 PM'],
    [1.5, '[h]:mm:ss', 'day 36:00:00'],
    [60, 'dd/mm/yyyy', 'day 29/02/1900'],
    [-1, 'dd/mm/yyyy', 'day #####'],
    [1690401, '00000000', 'text 01690401'],
    [16, '000"/GCN"', 'text 016/GCN'],
    [16, '0" trường"', 'text 16 trường'],
    [1582, '#,##0" trường"', 'text 1.582 trường'],
    [15032021, '00\\/00\\/0000', 'text 15/03/2021'],
    [905123456, '0000\\.000\\.000', 'text 0905.123.456'],
    [1, '"x"', 'text x'],
    [1, '"✓";;', 'text ✓'],
    [16000, '0,', 'text 16'],
    [75.5, '0.0"%"', 'text 75,5%'],
    [0.755, '0.0%', 'percent 75,5%'],
    [16, '0%', 'percent 1600%'],
    [16, '[$$-409]#,##0', 'the number'],
    [16, '#,##0 "VNĐ"', 'text 16 VNĐ'],
    [5, '[=1]"một trường";0" trường"', 'text 5 trường'],
    [1, '[=1]"một trường";0" trường"', 'text một trường'],
  ])('%d under %s is %s', (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  test('days count from 1904 where the workbook counts so', () => {
    expect(shown(44594 - 1462, 'dd/mm/yyyy', true)).toBe('day 02/02/2022');
  });
});

test('what is seen of a day is told, for nobody typed the rest', () => {
  const shows = (format: string): unknown => {
    const result = shownNumber(44594, { numberFormat: format, font: '' });
    return result.kind === 'day' ? result.shows : undefined;
  };
  expect(shows('d-mmm')).toEqual({ day: true, month: 'name', year: false });
  expect(shows('m/yyyy')).toEqual({ day: false, month: 'number', year: true });
  expect(shows('yyyy')).toEqual({ day: false, month: false, year: true });
  expect(shows('hh:mm')).toEqual({ day: false, month: false, year: false });
});

describe('as SheetJS shows it', () => {
  const days = [
    'dd/mm/yyyy',
    'd-mmm',
    'mmm-yy',
    'd-mmm-yy',
    'yyyy\\-mm\\-dd',
    'm/yyyy',
    'd/m',
    'h:mm',
    'dd/mm/yyyy hh:mm:ss',
    'mmmm yyyy',
  ];
  const codes = [
    '00000000',
    '000"/GCN"',
    '0" trường"',
    '00\\-00\\-0000',
    '"Số "0000',
    '0%',
    '00000',
    '"QĐ-"000',
  ];

  test.each(days)('days under %s', (format) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 80_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        (day, second) => {
          const value = day + second / 86_400;
          expect(shown(value, format)).toBe(`day ${XLSX.SSF.format(format, value)}`);
        },
      ),
    );
  });

  test.each(codes)('codes under %s', (format) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (value) => {
        const text = shown(value, format).replace(/^(?:text|percent) /, '');
        expect([XLSX.SSF.format(format, value), 'the number']).toContain(text);
        if (text === 'the number') expect(XLSX.SSF.format(format, value)).toBe(String(value));
      }),
    );
  });
});

test('no format makes it fail, and a General number is never anything else', () => {
  const piece = fc.constantFrom(
    '0',
    '#',
    '?',
    '.',
    ',',
    '%',
    '"',
    '\\',
    '_',
    '*',
    '[',
    ']',
    ';',
    'y',
    'm',
    'd',
    'h',
    's',
    'E+',
    '@',
    'x',
    '/',
    '[h]',
    '[Red]',
    'General',
    'AM/PM',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (format, value) => {
        expect(typeof shown(value, format.join(''))).toBe('string');
        expect(shown(value, 'General')).toBe('the number');
      },
    ),
  );
});

test('numbers are kept in fifteen digits, as Excel works with them', () => {
  expect(inFifteenDigits(100 * 0.29)).toBe(29);
  expect(inFifteenDigits(0.1 + 0.2)).toBe(0.3);
  expect(inFifteenDigits(15.6)).toBe(15.6);
  expect(inFifteenDigits(1.1 * 30)).toBe(33);
});
