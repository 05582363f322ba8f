import fc from 'fast-check';
import type { Cell, CellValue } from '../../../src/core/sheet/grid';
import { parseTime, readTime } from '../../../src/core/text/times';

const cell = (value: CellValue, numberFormat = 'General'): Cell => ({
  row: 1,
  column: 1,
  value,
  style: { numberFormat, font: '' },
});

describe('a time of day', () => {
  it.each([
    ["7h30'", 450],
    ["13h30'", 810],
    ['7h30’', 450],
    ['07:30', 450],
    ['7h', 420],
    ['7 giờ 30 phút', 450],
    ['7g30', 450],
    ['0h00', 0],
    ['23H59', 1439],
  ])('«%s» is %d minutes', (typed, minutes) => {
    expect(parseTime(typed)).toEqual({ state: 'time', minutes });
  });

  it.each(['24h00', '7h60', '7:', '7', '7h3', 'sáng', '7h30-9h00', '7,5'])('«%s» is none', (typed) => {
    expect(parseTime(typed)).toEqual({ state: 'unreadable' });
  });

  it('is a part of a day in a cell that shows hours', () => {
    expect(readTime(cell(0.3125, 'h:mm'))).toEqual({ state: 'time', minutes: 450 });
    expect(readTime(cell(0.5625, '[h]:mm'))).toEqual({ state: 'time', minutes: 810 });
    expect(readTime(cell(0.99999, 'hh:mm:ss'))).toEqual({ state: 'time', minutes: 1439 });
    expect(readTime(cell(440 / 1440, 'h:mm'))).toEqual({ state: 'time', minutes: 440 });
    expect(readTime(cell(0.5))).toEqual({ state: 'unreadable' });
    expect(readTime(cell(0.5, '0.0 "giờ h"'))).toEqual({ state: 'unreadable' });
    expect(readTime(cell(45000.5, 'dd/mm/yyyy hh:mm'))).toEqual({ state: 'unreadable' });
    expect(readTime(cell("13h30'"))).toEqual({ state: 'time', minutes: 810 });
    expect(readTime(cell(null))).toEqual({ state: 'noStoredValue' });
    expect(readTime(cell({ error: '#VALUE!' }))).toEqual({ state: 'errorValue' });
    expect(readTime(cell('…'))).toEqual({ state: 'blank' });
    expect(readTime(undefined)).toEqual({ state: 'blank' });
  });

  it('is the same however its hours and minutes are parted, and nothing throws', () => {
    const sign = fc.constantFrom('h', ':', 'H', ' giờ ', 'g');
    fc.assert(
      fc.property(
        fc.nat(23),
        fc.nat(59),
        sign,
        fc.string({ unit: 'binary' }),
        (hours, minutes, between, junk) => {
          const typed = String(hours) + between + String(minutes).padStart(2, '0');
          expect(parseTime(typed)).toEqual({ state: 'time', minutes: hours * 60 + minutes });
          expect(parseTime(junk).state).toBeDefined();
        },
      ),
    );
  });
});
