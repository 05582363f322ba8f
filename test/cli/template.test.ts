/** The command that writes empty report templates, as a person calls it. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { FORMS } from '../../src/templates';
import { readJson, runCommand, temporaryFolder, type Report } from './run-command';

const inFolder = temporaryFolder();
const [ID = ''] = FORMS.map(({ id }) => id);

it('names the templates there are', () => {
  const { status, stdout } = runCommand('template', '--list');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual(FORMS.map(({ id }) => id));
});

it('writes a workbook that another program opens, and that checks as one empty table of its unit', () => {
  const out = inFolder('mẫu trống.xlsx');
  const written = runCommand('template', ID, '--out', out, '--unit', 'Bù Đốp', '--period', '2021-2022');
  expect(written.stdout).toBe(`Đã ghi ${out}\n`);
  expect(written.status).toBe(0);
  const book = XLSX.readFile(out);
  const texts = JSON.stringify(
    XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 }),
  );
  expect(texts).toContain('Đơn vị: Bù Đốp');
  expect(texts).toContain('Năm học 2021-2022');
  const checked = runCommand('check', out, '--json', inFolder('check.json'));
  // No errors, because nothing is wrong yet: each row is asked about, and the table and its unit are known.
  expect(checked.status).toBe(0);
  const report = readJson<Report>(inFolder('check.json'));
  expect(new Set(report.findings.map(({ code }) => code))).toEqual(new Set(['REQ002']));
  expect(report.sources[0]?.unit).toMatchObject({ name: 'Bù Đốp', from: 'metadata' });
  expect(report.sources[0]?.tables.map(({ confidence }) => confidence)).toEqual([1]);
});

const textsOf = (out: string): Record<string, string> => {
  const book = XLSX.readFile(out);
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 })),
    ]),
  );
};

it('prints the criteria of each kind on a sheet of its own, under the regulation of the day', () => {
  const out = inFolder('tiêu chí.xlsx');
  const kinds = ['--kind', 'THCS', '--kind', 'preschool'];
  const written = runCommand(
    'template',
    'criteria-assessment',
    ...kinds,
    '--as-of',
    '2022-01-31',
    '--out',
    out,
  );
  expect(written).toMatchObject({ status: 0, stderr: '' });
  const sheets = textsOf(out);
  expect(Object.keys(sheets).slice(0, 2)).toEqual(['Đánh giá tiêu chí - MN', 'Đánh giá tiêu chí - THCS']);
  const [preschool = '', lower = ''] = Object.values(sheets);
  for (const text of [preschool, lower]) {
    expect(text).toContain('Thông tư 17, 18, 19/2018');
    expect(text).toContain('Số liệu tính đến ngày 31/01/2022');
    expect(text).toContain('"1.8"');
  }
  // Standard 2 has a fourth criterion, on the pupils, in general education only.
  expect(lower).toContain('"2.4"');
  expect(preschool).not.toContain('"2.4"');
  expect(lower).toContain('Mức 4: 6');
  const checked = runCommand('check', out, '--json', inFolder('tiêu chí.json'));
  expect(checked.status).toBeLessThan(2);
});

it('prints the latest criteria where no day is given, and the rows of the chosen kinds only', () => {
  const out = inFolder('mới nhất.xlsx');
  const args = ['criteria-assessment', ID, '--kind', 'Tiểu học', '--out', out];
  expect(runCommand('template', ...args).status).toBe(0);
  const { 'Đánh giá tiêu chí': criteria = '', 'Mẫu 1 - bảng 1a': table = '' } = textsOf(out);
  expect(criteria).toContain('Thông tư 57/2026');
  expect(table).toContain('Tiểu học');
  expect(table).not.toContain('Mầm non');
});

it('does not write over a file that is there', () => {
  const out = inFolder('đã có.xlsx');
  writeFileSync(out, 'của người dùng');
  const stopped = runCommand('template', ID, '--out', out);
  expect(stopped.status).toBe(2);
  expect(stopped.stderr).toContain('không ghi đè');
  expect(readFileSync(out, 'utf8')).toBe('của người dùng');
});

it.each([
  [[], /Chưa chọn biểu mẫu nào/],
  [['khong-co', '--out', inFolder('x.xlsx')], /Không có biểu mẫu «khong-co»/],
  [[ID], /Thiếu --out/],
  [[ID, '--out', 'khong/co/x.xlsx'], /Không có thư mục/],
  [[ID, '--lang', 'en'], /--out FILE.xlsx is missing/],
  [[ID, '--units', 'x'], /Tùy chọn không hợp lệ/],
  [[ID, '--out', inFolder('x.xlsx'), '--kind', 'trường làng'], /không có loại CSGD «trường làng».*preschool/],
  [[ID, '--out', inFolder('x.xlsx'), '--kind', 'THCS công lập'], /không có loại CSGD/],
  [[ID, '--out', inFolder('x.xlsx'), '--as-of', '31/02/2022'], /không phải một ngày/],
  [
    ['criteria-assessment', '--out', inFolder('x.xlsx'), '--kind', 'GDTX', '--as-of', '2022-01-31'],
    /Chưa có danh mục tiêu chí cho «Giáo dục thường xuyên»/,
  ],
  [
    [
      'criteria-assessment',
      '--out',
      inFolder('x.xlsx'),
      '--kind',
      'TH',
      '--as-of',
      '2022-01-31',
      '--kind',
      '',
      '--lang',
      'en',
    ],
    /there is no school kind “”/,
  ],
])('stops with status 2 and a sentence for %j', (args, sentence) => {
  const stopped = runCommand('template', ...args);
  expect(stopped.status).toBe(2);
  expect(stopped.stderr).toMatch(sentence);
  expect(existsSync(inFolder('x.xlsx'))).toBe(false);
});

it('explains itself', () => {
  expect(runCommand('template', '--help')).toMatchObject({ status: 0, stderr: '' });
  expect(runCommand('template', '--help').stdout).toContain('Cách dùng');
});
