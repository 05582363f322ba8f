import { recognise } from '../../../src/core/recognise/recognise';
import { consolidateSchoolSheets } from '../../../src/app/one-click';
import type { Grid } from '../../../src/core/sheet/grid';
import { TEMPLATES } from '../../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const TABLE_HEADER = [
  'STT',
  'CSGD',
  'Tổng số',
  'Đã hoàn thành TĐG',
  'Đã được ĐGN',
  'Không đạt',
  'CĐ 1',
  'CĐ 2',
  'CĐ 3',
  'CĐ 4',
];
const TABLE: readonly (readonly CellSpec[])[] = [
  TABLE_HEADER,
  [1, 'Mầm non', 2, 1, 1, 0, 1, 0, 0, 0],
  [undefined, 'Trong đó: ngoài công lập', 1, 1, 1, 0, 1, 0, 0, 0],
  [2, 'Tiểu học', 1, 1, 1, 0, 0, 1, 0, 0],
  [3, 'Trường chuyên biệt Hướng Dương', 1, 1, 0, 0, 0, 0, 0, 0],
  [undefined, 'Cộng', 4, 3, 2, 0, 1, 1, 0, 0],
];
const LIST_HEADER = [
  'TT',
  'Tên trường',
  'Cấp học',
  'Đã hoàn thành TĐG',
  'Đã được ĐGN',
  'Không đạt',
  'CĐ 1',
  'CĐ 2',
  'CĐ 3',
  'CĐ 4',
];

const tablesOn = (grid: Grid): number => recognise(aWorkbook(grid), TEMPLATES, '').tables.length;
const schoolsOn = (grid: Grid): string[] =>
  consolidateSchoolSheets(aWorkbook(grid), TEMPLATES, {}, 'vi').schools.map(({ name }) => name);

it('takes a table with a row for a single school for a table', () => {
  const grid = aGrid({ rows: TABLE });
  expect(tablesOn(grid)).toBe(1);
  expect(schoolsOn(grid)).toEqual([]);
});

it.each<[string, readonly CellSpec[][]]>([
  ['one school, marked', [[1, 'Trường MN Hoa Sen', 'Mầm non', 'x', 'x', undefined, 'x']]],
  ['one school, with years and numbers', [[1, 'Trường MN Hoa Sen', 'Mầm non', 2019, 2020, 0, 1, 0, 0, 0]]],
  [
    'two schools of two kinds, with ones and noughts',
    [
      [1, 'Trường MN Hoa Sen', 'Mầm non', 1, 1, 0, 1, 0, 0, 0],
      [2, 'Trường TH Lê Lợi', 'Tiểu học', 1, 0, 0, 0, 0, 0, 0],
    ],
  ],
  [
    'a heading over one school',
    [
      ['I', 'Mầm non'],
      [1, 'Hoa Sen', undefined, 'x', 'x', undefined, 'x'],
    ],
  ],
])('takes a list for a list: %s', (_, rows) => {
  const grid = aGrid({ rows: [LIST_HEADER, ...rows] });
  expect(tablesOn(grid)).toBe(0);
  expect(schoolsOn(grid)).toHaveLength(rows.filter(([number]) => typeof number === 'number').length);
});

it('keeps a list that stands below a table, and the table', () => {
  const below = [[], [], LIST_HEADER, [1, 'Trường MN Hoa Sen', 'Mầm non', 'x', 'x', undefined, 'x']];
  const grid = aGrid({ rows: [...TABLE, ...below] });
  expect(tablesOn(grid)).toBe(1);
  expect(schoolsOn(grid)).toEqual(['Trường MN Hoa Sen']);
});

it('finds no fault with a workbook that holds lists and no table', () => {
  const list = (name: string): Grid =>
    aGrid({ name, rows: [LIST_HEADER, [1, 'Trường MN Hoa Sen', 'Mầm non', 'x', 'x', undefined, 'x']] });
  const { hits, lists } = recognise(aWorkbook(list('A'), list('B')), TEMPLATES, '');
  expect(hits).toEqual([]);
  expect(lists.map(({ sheet, records }) => [sheet, records.length])).toEqual([
    ['A', 1],
    ['B', 1],
  ]);
});
