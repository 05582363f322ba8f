/** A column of figures whose header went missing is read where place or arithmetic say what it is, or asked about. */

import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import type { Hit } from '../../../src/core/findings/findings';
import type { RecognisedTable } from '../../../src/core/submission/submission';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const HEADER: readonly (readonly CellSpec[])[] = [
  [
    'CSGD',
    'Tổng số CSGD hiện có',
    'Đã hoàn thành tự đánh giá',
    undefined,
    'Đã được đánh giá ngoài',
    undefined,
    'Kết quả đánh giá ngoài',
    undefined,
    undefined,
    undefined,
    undefined,
    'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
    'Ghi chú',
  ],
  [
    undefined,
    undefined,
    'Số lượng',
    '%',
    'Số lượng',
    '%',
    'Không đạt',
    'Đạt cấp độ 1',
    'Đạt cấp độ 2',
    'Đạt cấp độ 3',
    'Đạt cấp độ 4',
    undefined,
    undefined,
  ],
];
const ROWS: readonly (readonly CellSpec[])[] = [
  ['Mầm non', 16, 14, 87.5, 9, 56.3, 1, 3, 3, 2, 0, 2],
  ['Tiểu học', 21, 18, 85.7, 11, 52.4, 0, 4, 5, 1, 1, 3],
  ['Trung học cơ sở', 13, 12, 92.3, 8, 61.5, 0, 2, 4, 2, 0, 1],
];

/** The form with the headers of some columns (from 0) emptied. */
function read(
  emptied: readonly number[],
  rows = ROWS,
): { table: RecognisedTable | undefined; told: string[] } {
  const header = HEADER.map((cells) => cells.map((cell, c) => (emptied.includes(c) ? undefined : cell)));
  const [table] = recognise(
    aWorkbook(aGrid({ rows: [['UBND HUYỆN BÙ ĐỐP'], ...header, ...rows] })),
    TEMPLATES,
    'x.xlsx',
  ).tables;
  const told = (table?.hits ?? []).filter(({ code }) => !['STR010', 'STR012'].includes(code));
  return { table, told: told.map(({ code, at }: Hit) => `${code} ${at.cell ?? ''}`) };
}
const sums = ({ table }: ReturnType<typeof read>, id: string): number | undefined =>
  table?.rows.reduce<number | undefined>((sum, { counts }) => {
    const reading = counts[id]?.reading;
    return sum === undefined || reading?.state !== 'value' ? undefined : sum + reading.value;
  }, 0);

test('the form itself has nothing to tell', () => {
  expect(read([]).told).toEqual([]);
});

test('by its place: registrations being prepared, of which no sum tells', () => {
  const found = read([11]);
  expect(sums(found, 'preparing')).toBe(6);
  expect(found.told).toEqual(['STR029 L4']);
});

test.each([
  ['failed', 6, 1],
  ['level1', 7, 9],
  ['level2', 8, 12],
  ['level4', 10, 1],
])('by its place and the sum of all results: %s', (id, column, expected) => {
  const found = read([column]);
  expect(sums(found, id)).toBe(expected);
  expect(found.told.filter((one) => !one.startsWith('STR013'))).toEqual([
    `STR029 ${'ABCDEFGHIJKL'.charAt(column)}4`,
  ]);
});

test('figures that cannot be the missing column are asked about and not added', () => {
  const rows = ROWS.map((cells) => cells.map((cell, c) => (c === 11 ? 99 : cell)));
  const found = read([11], rows);
  expect(sums(found, 'preparing')).toBeUndefined();
  expect(found.told).toContain('STR030 L4');
  const fractions = ROWS.map((cells) => cells.map((cell, c) => (c === 11 ? 0.5 : cell)));
  expect(read([11], fractions).told).toContain('STR030 L4');
});

test('a column without header and without figures is nothing', () => {
  const rows = ROWS.map((cells) => cells.map((cell, c) => (c === 11 ? undefined : cell)));
  expect(read([11], rows).told.filter((one) => /STR0(?:29|30)/.test(one))).toEqual([]);
});
