/** To whom a report goes and until when, as a list of units says it. */

import { parseUnits } from '../../../src/app/units-csv';
import { dueOf, recipientOf } from '../../../src/core/send/recipient';
import type { Unit } from '../../../src/core/units/units';

const FORM = 'Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)';

function unitsOf(...lines: readonly string[]): readonly Unit[] {
  const list = parseUnits(['code,name,tier,parent,email,addressee,due', ...lines].join('\n'));
  if (!list.ok) throw new Error(JSON.stringify(list.faults));
  return list.units;
}

describe('the recipient', () => {
  it.each([
    ['by its code', '70'],
    ['by its name', 'Bình Phước'],
    ['by its name with the tier', 'tỉnh Bình Phước'],
  ])('is the unit above %s', (_, parent) => {
    const units = unitsOf(
      `693,Bù Đốp,huyện,${parent},budop@vi.example,,`,
      `70,Bình Phước,tỉnh,,gdtrh@vi.example,"Sở GDĐT (Phòng GDTrH)",`,
    );
    expect(recipientOf(units[0], units, FORM)).toEqual({
      addressee: 'Sở GDĐT (Phòng GDTrH)',
      name: 'Sở GDĐT',
      email: 'gdtrh@vi.example',
    });
  });

  it('is called by its name where the list gives no addressee', () => {
    const units = unitsOf('t1,Tân Lợi,xã,693,,,', '693,Bù Đốp,huyện,70,pgd@vi.example,,');
    expect(recipientOf(units[0], units, FORM)).toMatchObject({
      addressee: 'huyện Bù Đốp',
      email: 'pgd@vi.example',
    });
  });

  it('is whom the form names when the list does not hold the unit above, and that one’s bare name as a last resort', () => {
    const units = unitsOf('693,Bù Đốp,huyện,Bình Phước,,,');
    expect(recipientOf(units[0], units, FORM)).toEqual({
      addressee: FORM,
      name: 'Sở Giáo dục và Đào tạo',
      email: undefined,
    });
    expect(recipientOf(units[0], units, undefined).addressee).toBe('Bình Phước');
    expect(recipientOf(undefined, [], undefined)).toEqual({ addressee: '', name: '', email: undefined });
  });

  it('is never the unit itself: a city may be called as its province is', () => {
    const units = unitsOf('1,Bình Phước,thành phố,Bình Phước,self@vi.example,,');
    expect(recipientOf(units[0], units, undefined).email).toBeUndefined();
  });
});

describe('the deadline', () => {
  const [unit] = unitsOf(
    '693,Bù Đốp,huyện,70,,,"accreditation-results=2022-03-01; annual-report=2022-05-30"',
  );
  it.each([
    ['2022-02-27', -2],
    ['2022-03-01', 0],
    ['2022-03-02', 1],
  ])('on %s is %d days over', (today, daysLate) => {
    expect(dueOf(unit, ['annual-report', 'accreditation-results'], today)).toEqual({
      day: '2022-03-01',
      daysLate,
    });
  });

  it('is unknown for a report that the list names none for', () => {
    expect(dueOf(unit, ['school-register'], '2022-03-01')).toBeUndefined();
    expect(dueOf(undefined, ['annual-report'], '2022-03-01')).toBeUndefined();
  });
});
