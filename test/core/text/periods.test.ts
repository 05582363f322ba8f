import fc from 'fast-check';
import type { Cell, CellValue } from '../../../src/core/sheet/grid';
import { parsePeriod, readPeriod } from '../../../src/core/text/periods';
import { runs } from '../../property-runs';

const cell = (value: CellValue): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat: 'General', font: '' },
});

const read = (typed: string): string | undefined => {
  const reading = parsePeriod(typed);
  return reading.state === 'period' ? `${reading.period.from} ${reading.period.to}` : undefined;
};

describe('a period as typed', () => {
  it.each([
    ['01/11/2023-31/5/2024', '2023-11-01 2024-05-31'],
    ['01-30/11/2023', '2023-11-01 2023-11-30'],
    ['Từ 01-30/11/2023.', '2023-11-01 2023-11-30'],
    ['20/10/2023-30/10/2023', '2023-10-20 2023-10-30'],
    ['31/01/2024-15/03/2024', '2024-01-31 2024-03-15'],
    ['08/4/2024 – 27/4/2024', '2024-04-08 2024-04-27'],
    ['từ ngày 09/3 đến 11/3/2022', '2022-03-09 2022-03-11'],
    ['09/3/2022', '2022-03-09 2022-03-09'],
    ['ngày 17 tháng 10 năm 2023', '2023-10-17 2023-10-17'],
    ['tháng 12/2017', '2017-12-01 2017-12-31'],
    ['đợt 1: tháng 12/2017', '2017-12-01 2017-12-31'],
    ['đợt 2: tháng 03/2018', '2018-03-01 2018-03-31'],
    ['tháng 4 năm 2021', '2021-04-01 2021-04-30'],
    ['năm học 2017-2018', '2017-09-01 2018-08-31'],
    ['NH 2023 – 2024', '2023-09-01 2024-08-31'],
    ['từ năm học 2019-2020 đến năm học 2022-2023', '2019-09-01 2023-08-31'],
    ['từ NH2019-2020 đến NH2023-2024', '2019-09-01 2024-08-31'],
  ])('«%s»', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['01-11-2023', '2023-11-01 2023-11-01'],
    ['01.11.2023 - 31.5.2024', '2023-11-01 2024-05-31'],
    ['01-11-2023-31-5-2024', '2023-11-01 2024-05-31'],
    ['từ 15 đến hết 20 tháng 4 năm 2024', '2024-04-15 2024-04-20'],
    ['15 tháng 3 đến 20 tháng 4/2024', '2024-03-15 2024-04-20'],
    ['tháng 9 - tháng 12/2023', '2023-09-01 2023-12-31'],
    ['tháng 11/2023 → 5/2024', '2023-11-01 2024-05-31'],
    ['29/02/2024', '2024-02-29 2024-02-29'],
    ['tháng 2/2024', '2024-02-01 2024-02-29'],
    ['tu thang 9/2023 den 31/5/2024', '2023-09-01 2024-05-31'],
    ['01/11/2023\u00a0-\n31/5/2024', '2023-11-01 2024-05-31'],
  ])('also «%s»', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('says how exactly it was typed', () => {
    expect(parsePeriod('01-30/11/2023')).toMatchObject({ period: { precision: 'day' } });
    expect(parsePeriod('01/9/2023 - tháng 5/2024')).toMatchObject({ period: { precision: 'month' } });
    expect(parsePeriod('năm học 2023-2024')).toMatchObject({ period: { precision: 'schoolYear' } });
  });

  it.each([
    ['31/02/2024', 'noSuchDay'],
    ['01/11/2023-31/02/2024', 'noSuchDay'],
    ['31/9/2023 - 15/10/2023', 'noSuchDay'],
    ['tháng 13/2023', 'noSuchDay'],
    ['29/02/2023', 'noSuchDay'],
    ['năm học 2021-2023', 'noSuchDay'],
    ['31/5/2024-01/11/2023', 'endBeforeStart'],
    ['20/12 đến 10/01/2024', 'endBeforeStart'],
    ['30-01/11/2023', 'endBeforeStart'],
    ['Từ cuối tháng 12/2017', 'vague'],
    ['Từ đầu tháng  3/2018', 'vague'],
    ['2023-2024', 'notAPeriod'],
    ['giai đoạn 2021-2025', 'notAPeriod'],
    ['5-6/2023', 'notAPeriod'],
    ['01/11/23', 'notAPeriod'],
    ['01/11/2023 - 31/5', 'notAPeriod'],
    ['09/3', 'notAPeriod'],
    ['quý IV', 'notAPeriod'],
  ])('«%s» is unreadable: %s', (typed, why) => {
    expect(parsePeriod(typed)).toEqual({ state: 'unreadable', why, what: typed });
  });

  it('may be one day that a cell holds', () => {
    const day = (): string => '2022-03-09';
    expect(readPeriod(cell(44629), day)).toEqual({
      state: 'period',
      period: { from: '2022-03-09', to: '2022-03-09', precision: 'day' },
    });
    expect(readPeriod(cell(2022), () => '2022')).toMatchObject({ state: 'unreadable' });
    expect(readPeriod(cell(2022), () => undefined)).toMatchObject({ state: 'unreadable', what: '2022' });
    expect(readPeriod(cell('tháng 12/2017'), day)).toMatchObject({ period: { from: '2017-12-01' } });
    expect(readPeriod(cell(null), day)).toEqual({ state: 'noStoredValue' });
    expect(readPeriod(cell({ error: '#REF!' }), day)).toEqual({ state: 'errorValue' });
    expect(readPeriod(cell(' … '), day)).toEqual({ state: 'blank' });
    expect(readPeriod(undefined, day)).toEqual({ state: 'blank' });
  });

  it('comes back from every way of writing two days', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    const dash = fc.constantFrom('-', '–', ' - ', ' – ', ' đến ', ' đến hết ngày ', '\u00a0→ ');
    const write = (iso: string, sign: string, isPadded: boolean): string => {
      const [year = '', month = '', day = ''] = iso.split('-');
      return [day, month].map((part) => (isPadded ? part : String(Number(part)))).join(sign) + sign + year;
    };
    fc.assert(
      fc.property(
        days,
        days,
        dash,
        fc.constantFrom('/', '.', '-'),
        fc.boolean(),
        (a, b, sign, dot, isPadded) => {
          const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort() as [string, string];
          expect(read(write(from, dot, isPadded) + sign + write(to, dot, isPadded))).toBe(`${from} ${to}`);
        },
      ),
    );
  });

  it('never throws, and never ends before it starts', () => {
    const piece = fc.constantFrom(
      '31',
      '2',
      '/',
      '-',
      '2023',
      '2024',
      'tháng ',
      'năm học ',
      ' đến ',
      'ngày ',
      ' ',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = parsePeriod(typed);
        if (reading.state === 'period') expect(reading.period.from <= reading.period.to).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });
});
