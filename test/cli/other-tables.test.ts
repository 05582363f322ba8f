/** What the command prints when units send more than one table: one in full, a line for each other. */

import { join } from 'node:path';
import { ROOT, runCommand } from './run-command';

const merged = (folder: string, ...args: string[]): string =>
  runCommand('consolidate', join(ROOT, 'test', 'fixtures', folder), '--as-of', '2022-01-31', ...args).stdout;

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
  expect(text).toMatch(/^ {2}Quản lý bằng tốt nghiệp THCS: \d+ rows of 11 units, sheet “DS bằng THCS”$/m);
  expect(text).toMatch(/^ {2}Tổng hợp bằng tốt nghiệp THCS: 11 units, sheet /m);
});

it('says nothing of other tables where there are none', () => {
  expect(merged('districts/Hon Quan.xlsx')).not.toContain('Các bảng khác');
});
