/** What happens to a result file over several runs: nothing counts twice, nothing of the user's is written over. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DISTRICTS, readJson, runCommand, temporaryFolder, type Report } from './run-command';

const inFolder = temporaryFolder();
const GOOD = [
  'Hon Quan.xlsx',
  'bù đốp.xlsx',
  'Dong Xoai - bao cao KDCLGD.xlsx',
  'BC KĐCLGD TX Bình Long.xlsx',
];
const good = (...names: readonly string[]): string[] => names.map((name) => join(DISTRICTS, name));

/** A report of Hớn Quản with one kind of schools, saved on a date. */
function writeHonQuan(path: string, schools: number, savedOn: string): void {
  const rows = [
    ['UBND HUYỆN HỚN QUẢN'],
    [
      'CSGD',
      'Tổng số CSGD hiện có',
      'Đã hoàn thành tự đánh giá',
      '%',
      'Đã được đánh giá ngoài',
      '%',
      'Không đạt',
      'Cấp độ 1',
      'Cấp độ 2',
      'Cấp độ 3',
      'Cấp độ 4',
      'Đang hoàn thiện hồ sơ',
    ],
    ['Mầm non', schools, 5, null, 3, null, 0, 1, 1, 1, 0, 1],
    ['Cộng', schools, 5, null, 3, null, 0, 1, 1, 1, 0, 1],
  ];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Mau 1');
  book.Props = { ModifiedDate: new Date(savedOn) };
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const schoolsOf = (path: string, unit: string): unknown =>
  readJson<Report>(path)
    .accreditationResults.byUnit.find((one) => one.unit === unit)
    ?.rows.find((row) => row.kind === 'total')?.['schools'];

it('is the same, byte for byte, after the same run, and says so', () => {
  const out = inFolder('same.xlsx');
  runCommand('consolidate', ...good(...GOOD), '--out', out);
  const before = readFileSync(out);
  const again = runCommand('consolidate', ...good(...GOOD), '--out', out);
  expect(again.stdout).toContain('Không có gì thay đổi');
  expect(readFileSync(out).equals(before)).toBe(true);
});

it('is the same whether its sources came in one run or in two', () => {
  runCommand('consolidate', ...good(...GOOD), '--out', inFolder('one.xlsx'), '--json', inFolder('one.json'));
  runCommand('consolidate', ...good(...GOOD.slice(0, 2)), '--out', inFolder('two.xlsx'));
  runCommand(
    'consolidate',
    ...good(...GOOD.slice(2)),
    '--out',
    inFolder('two.xlsx'),
    '--json',
    inFolder('two.json'),
  );
  expect(readFileSync(inFolder('two.json'), 'utf8')).toBe(readFileSync(inFolder('one.json'), 'utf8'));
  expect(readFileSync(inFolder('two.xlsx')).equals(readFileSync(inFolder('one.xlsx')))).toBe(true);
});

it('takes a re-sent workbook in place of the unit’s own, and keeps the others', () => {
  const out = inFolder('resent.xlsx');
  runCommand(
    'consolidate',
    ...good('bù đốp.xlsx', 'Hon Quan.xlsx'),
    '--out',
    out,
    '--json',
    inFolder('first.json'),
  );
  mkdirSync(inFolder('moi'));
  writeHonQuan(inFolder('moi/Hon Quan.xlsx'), 7, '2026-01-01');
  runCommand('consolidate', inFolder('moi'), '--out', out, '--json', inFolder('second.json'));
  expect(schoolsOf(inFolder('second.json'), 'Hớn Quản')).toBe(7);
  expect(schoolsOf(inFolder('second.json'), 'Bù Đốp')).toBe(schoolsOf(inFolder('first.json'), 'Bù Đốp'));
  const { sources } = readJson<Report>(inFolder('second.json'));
  expect(sources.map((one) => one.status).sort()).toEqual(['merged', 'merged', 'superseded']);
});

it('says which totals the re-sent workbook changed', () => {
  const out = inFolder('changes.xlsx');
  writeHonQuan(inFolder('Hon Quan.xlsx'), 9, '2022-01-10');
  const first = runCommand('consolidate', inFolder('Hon Quan.xlsx'), ...good('bù đốp.xlsx'), '--out', out);
  expect(first.stdout).not.toContain('Thay đổi');
  writeHonQuan(inFolder('Hon Quan sua.xlsx'), 11, '2022-01-20');
  const second = runCommand('consolidate', inFolder('Hon Quan sua.xlsx'), '--out', out);
  expect(second.stdout).toMatch(/Mầm non – [^:]+: \d+ → \d+ \(Hớn Quản 9 → 11\)/);
});

it('leaves out what was taken out, over later runs, until it is put back', () => {
  const out = inFolder('taken-out.xlsx');
  const json = inFolder('taken-out.json');
  const statuses = (...args: string[]): unknown => {
    runCommand('consolidate', ...args, '--out', out, '--json', json);
    return Object.fromEntries(readJson<Report>(json).sources.map(({ file, status }) => [file, status]));
  };
  const counted = { 'Hon Quan.xlsx': 'merged', 'bù đốp.xlsx': 'merged' };
  const without = { ...counted, 'Hon Quan.xlsx': 'rejected' };
  const files = good('Hon Quan.xlsx', 'bù đốp.xlsx');
  expect(statuses(...files)).toEqual(counted);
  const before = readFileSync(out);
  expect(statuses(...files, '--take-out', 'Hớn Quản')).toEqual(without);
  expect(schoolsOf(json, 'Hớn Quản')).toBeUndefined();
  expect(statuses(...files)).toEqual(without);
  expect(statuses(...files, '--put-back', 'Hon Quan.xlsx')).toEqual(counted);
  expect(statuses(...files)).toEqual(counted);
  expect(schoolsOf(json, 'Hớn Quản')).toBeDefined();
  expect(readFileSync(out).equals(before)).toBe(true);
  const wrong = runCommand('consolidate', ...files, '--take-out', 'Hớn Quảng', '--out', out);
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('«Hớn Quảng»')]);
});

it('does not let an older workbook win that arrives later, and says so', () => {
  const out = inFolder('older.xlsx');
  runCommand('consolidate', ...good('Hon Quan.xlsx'), '--out', out, '--json', inFolder('newer.json'));
  writeHonQuan(inFolder('cu.xlsx'), 9, '2020-01-01');
  const late = runCommand('consolidate', inFolder('cu.xlsx'), '--out', out, '--json', inFolder('late.json'));
  expect(schoolsOf(inFolder('late.json'), 'Hớn Quản')).toBe(schoolsOf(inFolder('newer.json'), 'Hớn Quản'));
  expect(late.stderr).toContain('MRG003');
});

it('is never read as a source, neither by its own run nor by another', () => {
  mkdirSync(inFolder('all'));
  copyFileSync(join(DISTRICTS, 'Hon Quan.xlsx'), inFolder('all/Hon Quan.xlsx'));
  const out = inFolder('all/tong hop.xlsx');
  runCommand('consolidate', inFolder('all'), '--out', out);
  const before = readFileSync(out);
  runCommand('consolidate', inFolder('all'), '--out', out);
  expect(readFileSync(out).equals(before)).toBe(true);
  const other = runCommand('consolidate', inFolder('all'), '--json', inFolder('other.json'));
  expect(other.status).toBe(1);
  expect(
    readJson<Report>(inFolder('other.json')).sources.find((one) => one.file === 'tong hop.xlsx')?.reason
      ?.code,
  ).toBe('MRG008');
});

describe('is left as it was, with status 2,', () => {
  const refuses = (path: string, sentence: RegExp): void => {
    const before = readFileSync(path);
    const run = runCommand('consolidate', ...good('Hon Quan.xlsx'), '--out', path);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(sentence);
    expect(readFileSync(path).equals(before)).toBe(true);
  };

  /** The result with one part changed, as another program would save it. */
  function changed(name: string, part: string, edit: (xml: string) => string): string {
    const path = inFolder(name);
    runCommand('consolidate', ...good('Hon Quan.xlsx'), '--out', path);
    const parts = unzipSync(readFileSync(path));
    const key = Object.keys(parts).find((one) => one.endsWith(part)) ?? '';
    const before = strFromU8(parts[key] ?? new Uint8Array(0));
    const after = edit(before);
    expect(after).not.toBe(before);
    writeFileSync(path, zipSync({ ...parts, [key]: strToU8(after) }));
    return path;
  }

  it('when it is somebody else’s workbook', () => {
    const path = inFolder('nguoi khac.xlsx');
    copyFileSync(join(DISTRICTS, 'bù đốp.xlsx'), path);
    refuses(path, /không do chương trình tạo ra/);
  });

  it('when it is no workbook at all', () => {
    writeFileSync(inFolder('chu.xlsx'), 'ghi chú của tôi');
    refuses(inFolder('chu.xlsx'), /không do chương trình tạo ra/);
  });

  it('when somebody typed into it', () => {
    const path = changed('sua.xlsx', 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<\/f><v>\d+<\/v>/, '</f><v>12345</v>'),
    );
    refuses(path, /đã được sửa sau khi tạo \(trang «Tổng hợp tỉnh»\)/);
  });

  it('when its memory was damaged', () => {
    const path = changed('nho.xlsx', 'xl/sharedStrings.xml', (xml) =>
      xml
        .replace('Hon Quan.xlsx&quot;', 'Hon Quam.xlsx&quot;')
        .replace('"file":"Hon Quan', '"file":"Hon Quam'),
    );
    refuses(path, /phần ghi nhớ bên trong không đọc được|đã được sửa/);
  });
});
