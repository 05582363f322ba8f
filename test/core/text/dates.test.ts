import { isBefore, parseDay, readDay } from '../../../src/core/text/dates';
import type { Cell, CellValue } from '../../../src/core/sheet/grid';

const cell = (value: CellValue, numberFormat = 'General'): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat, font: '' },
});

describe('a day as typed', () => {
  it.each([
    ['31/05/2021', '2021-05-31'],
    ['1/2/2021', '2021-02-01'],
    ['31.05.2021', '2021-05-31'],
    ['31-5-2021', '2021-05-31'],
    ['2021-05-31', '2021-05-31'],
    ['ngày 31 tháng 5 năm 2021', '2021-05-31'],
    ['QĐ 123/QĐ-SGDĐT ngày 12/5/2020', '2020-05-12'],
    ['tháng 5 năm 2021', '2021-05'],
    ['tháng 5/2021', '2021-05'],
    ['5/2021', '2021-05'],
    ['2021', '2021'],
    ['Năm 2021', '2021'],
    ['năm học 2020-2021', '2021'],
    ['2020 – 2021', '2021'],
    ['29/02/2020', '2020-02-29'],
    ['05/09/1945', '1945-09-05'],
    ['23 tháng 10 năm 1896', '1896-10-23'],
    ['1908', '1908'],
    ['2020-10-20 00:00:00', '2020-10-20'],
    ['2021-03-18T00:00:00', '2021-03-18'],
    ['2021-03-18T07:30', '2021-03-18'],
    ['2021-3-8 7:30:00.000', '2021-03-08'],
    // Midnight of 20 October in Viet Nam, as programs that count in Greenwich's time write it.
    ['2020-10-19T17:00:00.000Z', '2020-10-20'],
    ['2020-10-20T00:00:00+07:00', '2020-10-20'],
    ['2020-10-20T16:59:59Z', '2020-10-20'],
  ])('«%s» is %s', (typed, day) => {
    expect(parseDay(typed)).toEqual({ state: 'day', day });
  });

  it.each([
    '31/02/2021',
    '2021-02-30 00:00:00',
    '2021-13-01T00:00:00',
    '2021-03-18 lúc 7 giờ',
    '29/02/2021',
    '12/13/2021',
    '0/5/2021',
    '2019-2021',
    '1821',
    'hôm qua',
    '31/05/21',
  ])('«%s» is no day', (typed) => {
    expect(parseDay(typed)).toEqual({ state: 'unreadable' });
  });

  it.each(['', '-', '......'])('«%s» says nothing', (typed) => {
    expect(parseDay(typed)).toEqual({ state: 'none' });
  });
});

describe('a day as stored', () => {
  // 44347 days after 30/12/1899 is 31/05/2021; counted from 1904 the same day is 42885.
  it('is counted from 1900 or from 1904, as the workbook says', () => {
    expect(readDay(cell(44347, 'dd/mm/yyyy'), false)).toEqual({ state: 'day', day: '2021-05-31' });
    expect(readDay(cell(42885, 'dd/mm/yyyy'), true)).toEqual({ state: 'day', day: '2021-05-31' });
    expect(readDay(cell(44347.75, 'd/m/yy h:mm'), false)).toEqual({ state: 'day', day: '2021-05-31' });
  });

  // By the calendar, 16684 days after 30/12/1899 is 04/09/1945 and 2 days are 01/01/1900.
  it('may be long ago', () => {
    expect(readDay(cell(16684, 'dd/mm/yyyy'), false)).toEqual({ state: 'day', day: '1945-09-04' });
    expect(readDay(cell(1, 'dd/mm/yyyy'), false)).toEqual({ state: 'day', day: '1900-01-01' });
    expect(readDay({ ...cell({ isoDate: '1917-12-15' }) }, false)).toEqual({
      state: 'day',
      day: '1917-12-15',
    });
    expect(readDay(cell(1925, 'dd/mm/yyyy'), false)).toEqual({ state: 'day', day: '1925' });
  });

  it('is a year where a number is one, also under a date format', () => {
    expect(readDay(cell(2021), false)).toEqual({ state: 'day', day: '2021' });
    expect(readDay(cell(2021, 'dd/mm/yyyy'), false)).toEqual({ state: 'day', day: '2021' });
  });

  it('is known as far as its format shows it', () => {
    expect(readDay(cell(44228, 'm/yyyy'), false)).toEqual({ state: 'day', day: '2021-02' });
    expect(readDay(cell(44228, 'mmm-yy'), false)).toEqual({ state: 'day', day: '2021-02' });
    expect(readDay(cell(44228, 'yyyy'), false)).toEqual({ state: 'day', day: '2021' });
    // «15/3» was typed, and the year is that of the typing.
    expect(readDay(cell(46096, 'd-mmm'), false)).toEqual({ state: 'unreadable' });
  });

  it('may be a number that its format shows as a day', () => {
    expect(readDay(cell(15032021, '00\\/00\\/0000'), false)).toEqual({ state: 'day', day: '2021-03-15' });
    expect(readDay(cell(31022021, '00"/"00"/"0000'), false)).toEqual({ state: 'unreadable' });
  });

  it('is not made of a number that shows as a number', () => {
    expect(readDay(cell(44347), false)).toEqual({ state: 'unreadable' });
    expect(readDay(cell(3, '0 "ngày"'), false)).toEqual({ state: 'unreadable' });
  });
});

it.each([
  ['2021-05-30', '2021-05-31', true],
  ['2020', '2021-05-31', true],
  ['2021', '2021-05-31', false],
  ['2021-05', '2021-05-31', false],
  ['2021-06', '2021-05-31', false],
])('%s is surely before %s: %s', (a, b, expected) => {
  expect(isBefore(a, b)).toBe(expected);
});
