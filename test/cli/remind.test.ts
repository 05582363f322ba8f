/** `npm run remind`: from a result and the list of units, letters to those that owe a report. */

import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { DISTRICTS, readJson, ROOT, runCommand, temporaryFolder } from './run-command';

const FIXTURES = join(ROOT, 'test', 'fixtures');
const UNITS = join(FIXTURES, 'receipts', 'units.csv');
const { days, today } = readJson<{ days: Record<string, string>; today: string }>(
  join(FIXTURES, 'expected-receipts.json'),
);
const inFolder = temporaryFolder();
const RESULT = inFolder('result.xlsx');
const folder = (name: string): string => {
  mkdirSync(inFolder(name));
  return inFolder(name);
};
const remind = (...args: readonly string[]): ReturnType<typeof runCommand> =>
  runCommand('remind', RESULT, '--units', UNITS, '--today', today, ...args);

beforeAll(() => {
  const received = Object.entries(days).flatMap(([file, day]) => ['--received', `${file}=${day}`]);
  runCommand('consolidate', DISTRICTS, '--units', UNITS, ...received, '--out', RESULT);
});

it('writes a letter for each unit that owes something, and one to all', async () => {
  const out = folder('letters');
  const { status, stdout, stderr } = remind('--out', out);
  // Five districts sent tables with errors (defects.json); Đa Kia sent none and has no address.
  const owing = ['Chơn Thành', 'Bù Đăng', 'Bù Gia Mập', 'Lộc Ninh', 'Phú Riềng', 'Đa Kia'];
  expect(
    readdirSync(out)
      .map((name) => name.normalize('NFC'))
      .sort(),
  ).toEqual([...owing.map((unit) => `Nhắc ${unit} ${today}.eml`), `Nhắc tất cả (Bcc) ${today}.eml`].sort());
  expect(status).toBe(1);
  expect(stdout).toContain('Đã soạn thư nhắc 6 đơn vị.');
  expect(stderr).toContain('Chưa có địa chỉ trong danh sách đơn vị (cột email): huyện Đa Kia.');
  const opened = (name: string): Promise<Email> =>
    PostalMime.parse(readFileSync(join(out, `Nhắc ${name} ${today}.eml`)));
  const missing = await opened('Đa Kia');
  expect(missing.text).toContain('hạn nộp 01/03/2022, đã quá hạn 9 ngày');
  expect(missing.to).toBeUndefined();
  const toAll = await opened('tất cả (Bcc)');
  expect(toAll.to).toBeUndefined();
  expect(new Set(toAll.bcc?.map(({ address }) => address)).size).toBe(5);
});

it('leaves what is there as it is: the same letters are no change, other ones stop the command', () => {
  const out = folder('again');
  remind('--out', out);
  expect(remind('--out', out).stdout).toContain('Không có gì thay đổi');
  const path = join(out, `Nhắc Đa Kia ${today}.eml`);
  writeFileSync(path, 'đã gọi điện');
  const { status, stderr } = remind('--out', out);
  expect([status, readFileSync(path, 'utf8')]).toEqual([2, 'đã gọi điện']);
  expect(stderr).toContain('không ghi đè');
});

it('has nothing to say where nothing is owed', () => {
  const units = inFolder('no-one.csv');
  writeFileSync(units, 'code,name,tier,parent,due\n689,Đồng Xoài,thành phố,Bình Phước,2022-03-01\n');
  const { status, stdout } = runCommand(
    'remind',
    RESULT,
    '--units',
    units,
    '--out',
    folder('none'),
    '--today',
    today,
  );
  expect([status, stdout.trim()]).toEqual([0, 'Không có đơn vị nào cần nhắc.']);
});

it.each([
  ['no list of units', [RESULT], /Thiếu --units/],
  ['no result', ['--units', UNITS], /đúng một sổ kết quả/],
  [
    'a workbook that is no result',
    [join(DISTRICTS, 'Hon Quan.xlsx'), '--units', UNITS],
    /không phải sổ kết quả/,
  ],
  ['a folder that is not there', [RESULT, '--units', UNITS, '--out', '/no/such/folder'], /Không có thư mục/],
])('stops for %s, with status 2', (_, args, sentence) => {
  const { status, stderr } = runCommand('remind', ...args);
  expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
});
