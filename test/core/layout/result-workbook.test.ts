import { parseAddress, rangeAddress } from '../../../src/core/sheet/address';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import { layOutResult } from '../../../src/core/layout/result-workbook';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import { sentence } from '../../../src/messages/sentence';
import { TEMPLATES } from '../../../src/templates';
import { recalculate } from '../../builders/recalculate';
import { aSource, type Figures } from '../../builders/sources';

const A: Figures = [20, 16, 10, 1, 2, 4, 2, 1, 3];
const B: Figures = [10, 8, 5, 0, 1, 3, 1, 0, 2];
const NONE: Figures = [0, 0, 0, 0, 0, 0, 0, 0, 0];
const UNITS = ['Bù Đốp', 'Lộc Ninh', 'Bình Long'].map((name, i) => ({
  code: `0${String(i)}`,
  name,
  tier: '',
  parent: '',
  validFrom: undefined,
  validTo: undefined,
}));

const SOURCES = [
  aSource({
    file: '=1+1.xlsx',
    unit: 'HUYỆN BÙ ĐỐP',
    figures: [A, B, undefined, NONE],
    modified: '2022-02-10T01:02:03Z',
  }),
  aSource({ file: 'loc ninh.xlsx', unit: 'HUYỆN LỘC NINH', figures: [B, [9, 10, 4, 1, 1, 1, 1, 0, 1]] }),
  {
    file: 'hong.xlsx',
    sha256: 'f'.repeat(64),
    content: { is: 'refused', refusal: { code: 'FIL001', facts: {} } },
  } as const,
];
const RESULT = consolidate(SOURCES, { templates: TEMPLATES, units: UNITS });
const SHEETS = layOutResult(TEMPLATES, RESULT, (finding) => sentence(finding, 'vi'));
const sheet = (name: string): SheetPlan => {
  const found = SHEETS.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const rowsOf = (plan: SheetPlan): (PlannedCell['value'] | undefined)[][] => {
  const rows: (PlannedCell['value'] | undefined)[][] = [];
  for (const cell of plan.cells) (rows[cell.row - 1] ??= [])[cell.column - 1] = cell.value;
  return rows;
};

test('the sheets are there, in the order in which they are read', () => {
  expect(SHEETS.map(({ name }) => name)).toEqual([
    'Tổng hợp tỉnh',
    'Theo đơn vị',
    'Theo cấp độ',
    'Lỗi và cảnh báo',
    'Tiếp nhận',
    'Nguồn số liệu',
    'Đơn vị',
  ]);
});

test('the provincial table is laid out as the form, with its figures', () => {
  const rows = rowsOf(sheet('Tổng hợp tỉnh'));
  expect(rows[3]?.filter((text) => text !== undefined)).toEqual([
    'CSGD',
    'Tổng số CSGD hiện có',
    'Đã hoàn thành tự đánh giá',
    'Đã được đánh giá ngoài',
    'Kết quả đánh giá ngoài',
    'Ghi chú',
  ]);
  expect(rows[5]).toEqual(['Mầm non', 30, 24, 80, 15, 50, 1, 3, 7, 3, 1, 5]);
  expect(rows[6]).toEqual(['Tiểu học', 19, 18, 94.7, 9, 47.4, 1, 2, 4, 2, 0, 3]);
  expect(rows[7]).toEqual(['Trường phổ thông có nhiều cấp học', 0, 0, '', 0, '', 0, 0, 0, 0, 0, 0]);
  expect(rows[8]).toEqual(['Cộng', 49, 42, 85.7, 24, 49, 2, 5, 11, 5, 1, 8]);
});

test('every formula, worked out by another engine, gives the value that is written beside it', () => {
  const value = recalculate(SHEETS);
  let formulas = 0;
  for (const plan of SHEETS) {
    for (const cell of plan.cells) {
      // Links show a text, and the engine knows none; where they lead is looked at below.
      if (cell.formula === undefined || cell.formula.startsWith('HYPERLINK(')) continue;
      formulas++;
      expect(
        `${plan.name}!${String(cell.row)},${String(cell.column)}: ${value(plan.name, cell.row, cell.column)}`,
      ).toBe(`${plan.name}!${String(cell.row)},${String(cell.column)}: ${String(cell.value)}`);
    }
  }
  expect(formulas).toBeGreaterThan(150);
});

test('every source leads to the total that it is in, and is found by it', () => {
  const links = sheet('Nguồn số liệu').cells.filter(({ formula }) => formula?.startsWith('HYPERLINK('));
  expect(links).toHaveLength(45);
  for (const { formula = '', value } of links) {
    const [, name = '', address = ''] = /^HYPERLINK\("#'(.+)'!([A-Z]+\d+)",/.exec(formula) ?? [];
    expect(value).toBe(`${name}!${address}`);
    const { row, column } = parseAddress(address) ?? {};
    const total = sheet(name).cells.find((cell) => cell.row === row && cell.column === column);
    expect(typeof total?.value).toBe('number');
  }
});

test('every count of a unit is a formula to its provenance rows, which hold file, sheet and cell', () => {
  const byUnit = sheet('Theo đơn vị');
  const preschool = byUnit.cells.find((cell) => cell.row === 6 && cell.column === 3);
  const address = /^'Nguồn số liệu'!\$E\$(\d+)$/.exec(preschool?.formula ?? '')?.[1];
  const row = rowsOf(sheet('Nguồn số liệu'))[Number(address) - 1];
  expect(row?.slice(1, 10)).toEqual([
    'Bù Đốp',
    'Mầm non',
    'Tổng số CSGD hiện có',
    20,
    '20',
    'số',
    '=1+1.xlsx',
    'Mẫu 1',
    'B6',
  ]);
});

test('text of files stays text', () => {
  for (const plan of SHEETS) {
    for (const cell of plan.cells) if (cell.value === '=1+1.xlsx') expect(cell.formula).toBeUndefined();
  }
});

test('findings, rejected files and missing units are named', () => {
  const findings = rowsOf(sheet('Lỗi và cảnh báo')).slice(4);
  expect(findings.map((row) => [row[1], row[2], row[3], row[5]])).toEqual(
    [
      ['Lỗi', 'RNG002', 'loc ninh.xlsx', 'C7'],
      ['Lỗi', 'FIL001', 'hong.xlsx', undefined],
      ['Cần xem lại', 'MRG007', undefined, undefined],
    ].sort(
      (a, b) =>
        ['FIL001', 'RNG002', 'MRG007'].indexOf(String(a[1])) -
        ['FIL001', 'RNG002', 'MRG007'].indexOf(String(b[1])),
    ),
  );
  const units = rowsOf(sheet('Đơn vị')).slice(4);
  expect(units.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['Bình Long', 'Chưa nhận', undefined],
    ['Bù Đốp', 'Đã tính', '=1+1.xlsx'],
    ['Lộc Ninh', 'Đã tính', 'loc ninh.xlsx'],
    [undefined, 'Bị loại', 'hong.xlsx'],
  ]);
});

test('each sheet prints on A4 landscape with its header repeated, and keeps its header in view', () => {
  for (const plan of SHEETS) {
    expect(plan.print?.orientation).toBe('landscape');
    expect(plan.print?.repeatRows).toBeDefined();
    expect(plan.freeze?.rows).toBe(plan.print?.repeatRows?.last);
    const last = Math.max(...plan.cells.map((cell) => cell.row));
    expect(rangeAddress(plan.print?.area ?? { top: 0, left: 0, bottom: 0, right: 0 })).toMatch(
      new RegExp(`^A1:[A-Z]+${String(last)}$`),
    );
  }
});
