/** The list of units as people save it: every unit is read, or the line that cannot be is named. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseUnits } from '../../src/app/units-csv';
import { dueDay } from '../../src/core/units/units';
import { ROOT } from '../cli/run-command';

const HEADER = 'code,name,tier,parent,validFrom,validTo';
const none = { code: '', tier: '', parent: '', validFrom: undefined, validTo: undefined };

function namesIn(csv: string): unknown {
  const outcome = parseUnits(csv);
  return outcome.ok ? outcome.units.map(({ name }) => name) : outcome.faults;
}

it('reads every unit of the shipped list', () => {
  const outcome = parseUnits(readFileSync(join(ROOT, 'test', 'fixtures', 'units.csv'), 'utf8'));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  expect(outcome.units).toHaveLength(12);
  expect(outcome.units.find(({ name }) => name === 'Chơn Thành')).toMatchObject({ tier: 'huyện' });
});

it('reads a whole line, and leaves open what is not said', () => {
  const outcome = parseUnits(
    `${HEADER}\n 01 , Bù Đốp ,huyện,Bình Phước,2009-02-20,2025-06-30\n,"Xã ""A"", cụm 2",,,,\n`,
  );
  expect(outcome).toEqual({
    ok: true,
    units: [
      {
        code: '01',
        name: 'Bù Đốp',
        tier: 'huyện',
        parent: 'Bình Phước',
        validFrom: '2009-02-20',
        validTo: '2025-06-30',
      },
      { ...none, name: 'Xã "A", cụm 2' },
    ],
  });
});

it.each([
  [
    'a byte order mark and Windows line ends',
    `\ufeff${HEADER}\r\n,Bù Đốp,huyện,,,\r\n,Hớn Quản,huyện,,,\r\n`,
  ],
  ['semicolons, as Excel saves with Vietnamese settings', 'name;tier\nBù Đốp;huyện\nHớn Quản;huyện\n'],
  ['tabs', 'tier\tname\nhuyện\tBù Đốp\nhuyện\tHớn Quản'],
  ['blank lines and lines of separators', '\n,,\nname,tier\n\nBù Đốp,huyện\n,\n   \nHớn Quản,huyện\n\n'],
  ['columns that are not asked for', 'stt,name,ghi chú\n1,Bù Đốp,x\n2,Hớn Quản,\n'],
  ['names alone', ' name \nBù Đốp\nHớn Quản\n'],
])('reads a list with %s', (_, csv) => {
  expect(namesIn(csv)).toEqual(['Bù Đốp', 'Hớn Quản']);
});

it.each([
  ['no column of names', 'ghi chú,tier\nBù Đốp,huyện\n', [{ line: 1, field: 'name' }]],
  ['nothing at all', '', [{ line: 1, field: 'name' }]],
  ['a unit without a name', 'name,tier\nBù Đốp,huyện\n ,huyện\n', [{ line: 3, field: 'name' }]],
  [
    'days that are none, with a blank line before them',
    'name,validFrom,validTo\n\nA,2021-13-01,\nB,,31/06/2025\nC,2021-02-30,\n',
    [
      { line: 3, field: 'validFrom' },
      { line: 4, field: 'validTo' },
      { line: 5, field: 'validFrom' },
    ],
  ],
  ['a quotation mark that never closes', 'name,tier\nA,x\n"B,y\nC,z\n', [{ line: 3, field: '"' }]],
  ['a name with a comma outside quotes', 'name,tier\nA,x\nXã B, cụm 2,xã\n', [{ line: 3, field: ',' }]],
  ['a fault behind a value of two lines', 'name,tier\n"A\nB",x\n,y\n', [{ line: 4, field: 'name' }]],
])('refuses a list with %s, and says where', (_, csv, faults) => {
  expect(parseUnits(csv)).toEqual({ ok: false, faults });
});

it('reads addresses, deadlines and successors', () => {
  const outcome = parseUnits(
    'name;email;addressee;due;successors\n' +
      'Sở GDĐT;so@binhphuoc.example;Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học);;\n' +
      'Bù Đốp;bd@binhphuoc.example;;"2022-03-01; annual-report=2022-05-30";25308|25310\n',
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  const [office, district] = outcome.units;
  expect(office?.addressee).toBe('Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)');
  expect(office?.due).toBeUndefined();
  expect(district?.email).toBe('bd@binhphuoc.example');
  expect(district?.successors).toEqual(['25308', '25310']);
  if (!district) throw new Error('a unit is missing');
  expect(dueDay(district, 'annual-report')).toBe('2022-05-30');
  expect(dueDay(district, 'accreditation-results')).toBe('2022-03-01');
});

it.each([
  ['an address that is none', 'name,email\nA,phong gd\n', [{ line: 2, field: 'email' }]],
  ['a deadline that is no day', 'name,due\nA,30/5\n', [{ line: 2, field: 'due' }]],
])('names a line with %s', (_, csv, faults) => {
  expect(namesIn(csv)).toEqual(faults);
});
