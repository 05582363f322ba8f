/** What the command prints when units send more than one table: one in full, a line for each other. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { ROOT, runCommand, temporaryFolder } from './run-command';

const merged = (folder: string, ...args: string[]): string =>
  runCommand('consolidate', join(ROOT, 'test', 'fixtures', folder), '--as-of', '2022-01-31', ...args).stdout;

const inFolder = temporaryFolder();

/** A ruled table has two rules: under its headers and over its total. */
const tablesIn = (text: string): number => (text.match(/^─+$/gm) ?? []).length / 2;

it('prints the first table by school kind, then where the others are', () => {
  const text = merged('kinds');
  expect(tablesIn(text)).toBe(1);
  expect(text).toContain('Các bảng khác (trang của sổ kết quả):');
  expect(text).toContain(
    'Báo cáo cuối năm học về kiểm định chất lượng giáo dục: 11 đơn vị, trang «Báo cáo năm học»',
  );
  // The one that stands in full has no line besides.
  expect(text).not.toContain('Công tác nhập dữ liệu, thông tin báo cáo');
  expect(text.trim().split('\n').at(-1)).toMatch(/^Đã tính 11 tệp/);
});

it('counts the rows of lists and their units', () => {
  const text = merged('registers', '--lang', 'en');
  expect(tablesIn(text)).toBe(1);
  expect(text).toMatch(
    /^ {2}Quản lý bằng tốt nghiệp THCS: \d+ rows of 11 units, sheet “DS bằng THCS – các ĐV”$/m,
  );
  expect(text).toMatch(/^ {2}Tổng hợp bằng tốt nghiệp THCS: 11 units, sheet /m);
});

it('names the sheets as the workbook has them', async () => {
  const out = inFolder('sheets.xlsx');
  const text = merged('registers', '--out', out);
  const outcome = await makeWorkbookFiles().read(new Uint8Array(readFileSync(out)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sheets = outcome.workbook.sheets.map(({ name }) => name);
  const named = [...text.matchAll(/, trang «([^»]+)»$/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(sheets).toEqual(expect.arrayContaining(named));
});

it('says nothing of other tables where there are none', () => {
  expect(merged('districts/Hon Quan.xlsx')).not.toContain('Các bảng khác');
});
