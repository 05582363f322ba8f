/** Letters to units that owe a report: to whom, about what, and that a letter to all names nobody. */

import { consolidate } from '../../../src/core/consolidate/consolidate';
import { remindersOf, type Reminders } from '../../../src/core/receive/reminder';
import type { Deadline, Unit } from '../../../src/core/units/units';
import { TEMPLATES } from '../../../src/templates';
import { aSource, type Figures, type SourceSpec } from '../../builders/sources';

const GOOD: Figures = [20, 16, 10, 1, 2, 4, 2, 1, 3];
/** More schools have assessed themselves than there are. */
const WRONG: Figures = [20, 26, 10, 1, 2, 4, 2, 1, 3];
const DUE: readonly Deadline[] = [{ report: 'accreditation-results', day: '2022-03-01' }];

const unit = (name: string, rest: Partial<Unit> = {}): Unit => ({
  code: name,
  name,
  tier: 'huyện',
  parent: 'Bình Phước',
  validFrom: undefined,
  validTo: undefined,
  email: `${String(name.length)}@example.vn`,
  due: DUE,
  ...rest,
});
const BU_DOP = unit('Bù Đốp', { email: 'budop@example.vn', addressee: 'Phòng GDĐT huyện Bù Đốp' });
const LOC_NINH = unit('Lộc Ninh', { email: undefined });
const HON_QUAN = unit('Hớn Quản', { email: 'honquan@example.vn' });

const remind = (
  specs: readonly SourceSpec[],
  units: readonly Unit[],
  today: string,
  isStrict = false,
): Reminders => {
  const options = { templates: TEMPLATES, units, today, asOf: '2022-01-31', isStrict };
  return remindersOf(consolidate(specs.map(aSource), options).receipts, units, TEMPLATES);
};
const honQuan = (figures: Figures): SourceSpec => ({
  file: 'hon quan.xlsx',
  unit: 'HUYỆN HỚN QUẢN',
  figures: [figures],
  receivedOn: '2022-02-28',
});

it('goes to the unit’s address, in the words by which the list addresses it', () => {
  const { letters } = remind([honQuan(GOOD)], [BU_DOP, HON_QUAN], '2022-03-10');
  expect(letters.map((one) => one.unit)).toEqual(['Bù Đốp']);
  expect(letters[0]).toMatchObject({
    to: [{ name: 'Phòng GDĐT huyện Bù Đốp', email: 'budop@example.vn' }],
    bcc: [],
    subject: 'Nhắc gửi báo cáo: Mẫu 1 - bảng 1a, hạn 01/03/2022 – huyện Bù Đốp',
  });
  expect(letters[0]?.text.split('\n').slice(0, 4)).toEqual([
    'Kính gửi: Phòng GDĐT huyện Bù Đốp',
    '',
    'Đến ngày 10/03/2022, chưa nhận được báo cáo sau của đơn vị:',
    '- Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông (Mẫu 1 - bảng 1a): hạn nộp 01/03/2022, đã quá hạn 9 ngày.',
  ]);
});

it('says so where the list has no address, and still makes the letter', () => {
  const { letters, toAll, withoutAddress } = remind([honQuan(GOOD)], [LOC_NINH, HON_QUAN], '2022-03-10');
  expect(withoutAddress).toEqual(['huyện Lộc Ninh']);
  expect(letters[0]).toMatchObject({ unit: 'Lộc Ninh', to: [] });
  expect(letters[0]?.text).toContain('Kính gửi: huyện Lộc Ninh');
  expect(toAll).toBeUndefined();
});

it('before the deadline says how many days are left', () => {
  const { letters } = remind([honQuan(GOOD)], [BU_DOP, HON_QUAN], '2022-02-26');
  expect(letters[0]?.text).toContain('hạn nộp 01/03/2022, còn 3 ngày');
  expect(letters[0]?.text).not.toContain('quá hạn');
});

it('asks for what is there with errors once its deadline is past, not before', () => {
  const at = (today: string): string[] =>
    remind([honQuan(WRONG)], [HON_QUAN], today).letters.map(({ text }) => text);
  expect(at('2022-03-01')).toEqual([]);
  expect(at('2022-03-02')).toEqual([
    expect.stringMatching(
      /còn lỗi, đề nghị đơn vị sửa.*\n- .*tệp «hon quan\.xlsx» nhận ngày 28\/02\/2022, còn \d+ lỗi\./,
    ),
  ]);
});

it('asks for what was turned away to be sent again', () => {
  const { letters } = remind(
    [honQuan(WRONG), { file: 'x.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [GOOD] }],
    [BU_DOP, HON_QUAN],
    '2022-02-28',
    true,
  );
  expect(letters.map((one) => one.unit)).toEqual(['Hớn Quản']);
  expect(letters[0]?.text).toContain('không dùng được, đề nghị đơn vị gửi lại:');
});

it('tells all reports of a unit in one letter', () => {
  const due = [...DUE, { report: 'annual-report', day: '2022-05-30' }];
  const { letters } = remind(
    [honQuan(GOOD)],
    [unit('Bù Đốp', { due }), unit('Hớn Quản', { due })],
    '2022-06-01',
  );
  expect(letters.map(({ unit: name, subject }) => [name, subject])).toEqual([
    ['Bù Đốp', 'Nhắc gửi 2 báo cáo – huyện Bù Đốp'],
    ['Hớn Quản', 'Nhắc gửi báo cáo: Báo cáo năm học KĐCLGD, hạn 30/05/2022 – huyện Hớn Quản'],
  ]);
});

it('to all is hidden from one another, each address once, and names no unit', () => {
  const twin = unit('Bù Đăng', { email: 'BuDop@example.vn' });
  const some = remind([honQuan(GOOD)], [BU_DOP, twin, LOC_NINH, HON_QUAN], '2022-03-10').toAll;
  expect([some?.to, some?.bcc.map(({ email }) => email)]).toEqual([[], ['BuDop@example.vn']]);
  for (const name of ['Bù Đốp', 'Bù Đăng', 'Lộc Ninh', 'Hớn Quản']) expect(some?.text).not.toContain(name);
});

it('leaves alone who sent everything, and who has ended', () => {
  const ended = unit('Phước Long', { validTo: '2021-12-31' });
  expect(remind([honQuan(GOOD)], [HON_QUAN, ended], '2022-03-10')).toEqual({
    letters: [],
    toAll: undefined,
    withoutAddress: [],
  });
});
