import fc from 'fast-check';
import type { Cell, CellValue } from '../../../src/core/sheet/grid';
import {
  isPercentOf,
  parseCount,
  parsePercent,
  percentOf,
  readCount,
  readPercent,
  settlePercent,
} from '../../../src/core/text/numbers';

const cell = (value: CellValue, numberFormat = 'General'): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat, font: '' },
});

describe('a count as typed', () => {
  test.each([
    ['12', 12, 'text'],
    ['02', 2, 'text'],
    ['1.582', 1582, 'text'],
    ['1 582', 1582, 'text'],
    ['1\u00a0582', 1582, 'text'],
    [' 7\u00a0', 7, 'text'],
    ['12 trường', 12, 'withUnit'],
    ['12 CSGD', 12, 'withUnit'],
    ['3 đơn vị.', 3, 'withUnit'],
    ['12,0', 12, 'text'],
    ['12,5', 12.5, 'text'],
    ['-3', -3, 'text'],
    ['-', 0, 'dash'],
    ['–', 0, 'dash'],
    ['không', 0, 'dash'],
  ])('«%s» is %d', (typed, value, manner) => {
    expect(parseCount(typed)).toEqual({ state: 'value', value, manner });
  });

  test.each(['', '  ', '\u00a0', '......', '…'])('«%s» is blank, not 0', (typed) => {
    expect(parseCount(typed)).toEqual({ state: 'blank' });
  });

  test.each(['mười hai', 'x', '12/15', '1,582', '12 (1)', '1.2.3', '12-15', '#REF', 'trường'])(
    '«%s» is not read as anything',
    (typed) => {
      expect(parseCount(typed)).toEqual({ state: 'unreadable' });
    },
  );

  it('tells an empty cell, a formula without a value and an error apart', () => {
    expect(readCount(undefined)).toEqual({ state: 'blank' });
    expect(readCount(cell(null))).toEqual({ state: 'noStoredValue' });
    expect(readCount(cell({ error: '#REF!' }))).toEqual({ state: 'errorValue' });
    expect(readCount(cell(true))).toEqual({ state: 'unreadable' });
    expect(readCount(cell(0))).toEqual({ state: 'value', value: 0, manner: 'number' });
  });

  it.each([
    ['28.999999999999996 of =100*0.29', 100 * 0.29, 'General', 29],
    ['33.00000000000001', 1.1 * 30, '0', 33],
    ['a hair under 7', 6.999999999999999, '#,##0', 7],
    ['a count in an accounting format', 16, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 16],
    ['a count with its unit', 16, '0" trường"', 16],
    ['a count with a zero before it', 6, '00', 6],
    ['none in percent', 0, '0%', 0],
    ['none, hidden', 0, '0;-0;;@', 0],
    ['a text format', 16, '@', 16],
  ])('%s is the number that is shown', (_, value, format, expected) => {
    expect(readCount(cell(value, format))).toEqual({ state: 'value', value: expected, manner: 'number' });
  });

  it.each([
    ['2-Feb', 44594, 'd-mmm'],
    ['Feb-22', 44594, 'mmm-yy'],
    ['16 under a day', 16, 'dd/mm/yyyy'],
    ['a time', 0.5, 'h:mm'],
    ['100%', 1, '0%'],
    ['1600%', 16, '0%'],
    ['016/GCN', 16, '000"/GCN"'],
    ['16 that stands for 16000', 16000, '#,##0,'],
    ['16 VNĐ', 16, '#,##0" VNĐ"'],
  ])('«%s» is no count', (_, value, format) => {
    expect(readCount(cell(value, format))).toEqual({ state: 'unreadable' });
  });

  it('a fraction stays one, whatever its format rounds it to', () => {
    expect(readCount(cell(15.6, '0'))).toEqual({ state: 'value', value: 15.6, manner: 'number' });
  });

  it('gives every whole number back, however offices group its digits', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom('', '.', ' ', '\u00a0'), (value, separator) => {
        const typed = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(parseCount(typed)).toEqual({ state: 'value', value, manner: 'text' });
      }),
    );
  });
});

describe('a percentage as typed', () => {
  const settled = (value: CellValue, format: string, part: number, whole: number): number | undefined => {
    const reading = readPercent(cell(value, format));
    return reading.state === 'typed' ? settlePercent(reading.percent, (part / whole) * 100).value : undefined;
  };

  test.each<[CellValue, string]>([
    [0.755, '0.0%'],
    [0.755, 'General'],
    [75.5, 'General'],
    [75.5, '0.0'],
    ['75,5%', 'General'],
    ['75.5 %', 'General'],
    ['75,5', '@'],
    ['0,755', 'General'],
  ])('%p formatted %s means 75,5 %% where 151 of 200 is 75,5 %%', (value, format) => {
    expect(settled(value, format, 151, 200)).toBeCloseTo(75.5, 9);
  });

  it('takes 1 for 1 % or for 100 %, whichever its count and base imply', () => {
    expect(settled(1, 'General', 7, 7)).toBe(100);
    expect(settled(1, 'General', 1, 100)).toBe(1);
    expect(settled(1, '0%', 1, 100)).toBe(100);
  });

  test.each(['', '-', '%', '.....'])('«%s» is blank', (typed) => {
    expect(parsePercent(typed).state).toBe('blank');
  });

  test.each(['trung bình', '1.582,5', '75,5/100', '50%%'])('«%s» is not read as anything', (typed) => {
    expect(parsePercent(typed).state).toBe('unreadable');
  });
});

describe('a percentage and its counts', () => {
  it('is rounded half up on whole numbers, so that 13/16 is 81,3 and never 81,2', () => {
    expect(percentOf(13, 16)).toBe(81.3);
    expect(percentOf(1, 3)).toBe(33.3);
    expect(percentOf(147, 172)).toBe(85.5);
    expect(percentOf(0, 5)).toBe(0);
    expect(percentOf(3, 0)).toBeNull();
  });

  it('agrees to the decimals shown, an exact half either way', () => {
    expect(isPercentOf({ value: 81.2, decimals: 1 }, 13, 16)).toBe(true);
    expect(isPercentOf({ value: 81.3, decimals: 1 }, 13, 16)).toBe(true);
    expect(isPercentOf({ value: 81, decimals: 0 }, 13, 16)).toBe(true);
    expect(isPercentOf({ value: 81.25, decimals: 2 }, 13, 16)).toBe(true);
    expect(isPercentOf({ value: 81.1, decimals: 1 }, 13, 16)).toBe(false);
    expect(isPercentOf({ value: 92.27, decimals: 2 }, 442, 479)).toBe(false); // 92,2756…: cut off, not rounded
  });

  it('always agrees with its own rounding, to any number of decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), fc.nat(4), (whole, part, decimals) => {
        const shown = Number(((part / whole) * 100).toFixed(decimals));
        expect(isPercentOf({ value: shown, decimals }, part, whole)).toBe(true);
      }),
    );
  });
});
