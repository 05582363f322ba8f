/** The register of what was received as sheets of the result: versions, days, rates, changes, and where their cells lead. */

import { readState } from '../../../src/app/result-state';
import { mergeSources, planResult } from '../../../src/app/consolidate-sources';
import { digest } from '../../../src/cli/read-path';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import { layOutResult } from '../../../src/core/layout/result-workbook';
import { readMark } from '../../../src/core/layout/product-mark';
import { addressOf } from '../../../src/core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import { sentence } from '../../../src/messages/sentence';
import { TEMPLATES } from '../../../src/templates';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { aSource, type Figures } from '../../builders/sources';

const A: Figures = [20, 16, 10, 1, 2, 4, 2, 1, 3];
const B: Figures = [10, 8, 5, 0, 1, 3, 1, 0, 2];
const BETTER: Figures = [10, 9, 5, 0, 1, 3, 1, 0, 2];
const UNITS = [
  { name: 'Bù Đốp', tier: 'huyện' },
  { name: 'Bình Long', tier: 'thị xã' },
  { name: 'Lộc Ninh', tier: 'huyện' },
].map((one, i) => ({
  ...one,
  code: `0${String(i)}`,
  parent: 'Bình Phước',
  validFrom: undefined,
  validTo: undefined,
  due: [
    { report: 'accreditation-results', day: '2022-03-01' },
    { report: 'annual-report', day: i === 0 ? '2022-05-30' : '2022-06-05' },
  ],
}));
const SOURCES = [
  aSource({ file: 'bu dop.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [A], receivedOn: '2022-03-04' }),
  aSource({ file: 'binh long.xlsx', unit: 'THỊ XÃ BÌNH LONG', figures: [B], receivedOn: '2022-02-28' }),
  aSource({
    file: 'binh long 2.xlsx',
    unit: 'THỊ XÃ BÌNH LONG',
    figures: [BETTER],
    receivedOn: '2022-03-06',
  }),
];
const OPTIONS = { templates: TEMPLATES, units: UNITS, asOf: '2022-01-31', today: '2022-06-06' };
const SHEETS = layOutResult(TEMPLATES, consolidate(SOURCES, OPTIONS), (one) => sentence(one, 'vi'));

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
const valueAt = (link: PlannedCell['link'], right = 0): unknown => {
  const target = sheet(link?.sheet ?? '').cells.find(
    ({ row, column }) => addressOf(row, column - right) === link?.cell,
  );
  return target?.value;
};

test('each version has a line, and each report that is owed', () => {
  const rows = rowsOf(sheet('Tiếp nhận'));
  expect(rows[1]?.[0]).toBe(
    'Tính đến ngày 06/06/2022. Phải nhận 6 báo cáo: đã nhận 2 (trễ 1), chưa nhận 4, bị loại 0. Số ngày trễ tính theo bản gửi đầu tiên không bị loại.',
  );
  const lines = rows.slice(4, 11).map((row) => [row[0], ...row.slice(2, 7)]);
  expect(lines).toEqual([
    ['Bù Đốp', '01/03/2022', 'Nhận trễ', '04/03/2022', 3, 1],
    ['Bình Long', '01/03/2022', 'Được thay thế', '28/02/2022', undefined, 1],
    ['Bình Long', '01/03/2022', 'Đã nhận', '06/03/2022', 0, 2],
    ['Lộc Ninh', '01/03/2022', 'Chưa nhận', undefined, 97, undefined],
    ['Bù Đốp', '30/05/2022', 'Chưa nhận', undefined, 7, undefined],
    ['Bình Long', '05/06/2022', 'Chưa nhận', undefined, 1, undefined],
    ['Lộc Ninh', '05/06/2022', 'Chưa nhận', undefined, 1, undefined],
  ]);
});

test('the rate stands under the list by day and by tier, for each report', () => {
  const rows = Array.from(rowsOf(sheet('Tiếp nhận')), (row = []) => Array.from(row.slice(0, 6)));
  const start = rows.findIndex(([first]) => String(first).startsWith('Tiến độ nhận'));
  expect(rows.slice(start, start + 8)).toEqual([
    ['Tiến độ nhận «Mẫu 1 - bảng 1a»: 2/3 đơn vị, 1 đúng hạn', ...Array.from({ length: 5 }, () => undefined)],
    ['Ngày', 'Ghi chú', 'Nhận trong ngày', 'Trong đó trễ', 'Lũy kế', 'Tỉ lệ (%)'],
    ['28/02/2022', undefined, 1, 0, 1, 33.3],
    ['01/03/2022', 'Hạn nộp', 0, 0, 1, 33.3],
    ['04/03/2022', undefined, 1, 1, 2, 66.7],
    ['Nhóm đơn vị', undefined, 'Phải nhận', 'Đã nhận', 'Đúng hạn', 'Tỉ lệ (%)'],
    ['huyện', undefined, 2, 1, 0, 50],
    ['thị xã', undefined, 1, 1, 1, 100],
  ]);
  // The report of May has two deadlines, and nothing came.
  expect(
    rows.slice(start + 9, start + 13).map(([first, note, ...rest]) => [first, note, rest.at(-1)]),
  ).toEqual([
    [expect.stringContaining('0/3 đơn vị'), undefined, undefined],
    ['Ngày', 'Ghi chú', 'Tỉ lệ (%)'],
    ['30/05/2022', 'Hạn nộp', 0],
    ['05/06/2022', 'Hạn nộp', 0],
  ]);
});

test('it prints on A4 landscape with its header on every page and all of its tables', () => {
  const plan = sheet('Tiếp nhận');
  expect(plan.print?.orientation).toBe('landscape');
  expect(plan.print?.repeatRows).toEqual({ first: 4, last: 4 });
  expect(plan.print?.area.bottom).toBe(Math.max(...plan.cells.map(({ row }) => row)));
  // The filter holds the list and not the tables under it.
  expect(plan.autoFilter).toMatchObject({ top: 4, bottom: 11 });
});

test('a file leads to its line among the files, a number of changes to the first of them', () => {
  const cells = sheet('Tiếp nhận').cells.filter(({ link }) => link !== undefined);
  const file = cells.find(({ value }) => value === 'binh long 2.xlsx');
  expect([valueAt(file?.link), valueAt(file?.link, 3)]).toEqual(['Bình Long', 'binh long 2.xlsx']);
  // Self-assessed 8 → 9 among preschools and in the total.
  const changed = cells.find(({ column }) => column === 11);
  expect([changed?.row, changed?.value, changed?.link]).toEqual([
    7,
    2,
    { sheet: 'Thay đổi giữa các bản', cell: 'A7' },
  ]);
});

test('the totals that the later version changed come first', () => {
  const rows = rowsOf(sheet('Thay đổi giữa các bản')).slice(4, 6);
  // Bù Đốp has 16 and Bình Long had 8, now 9.
  expect(rows.map((row) => [row[0], ...row.slice(4, 8)])).toEqual([
    ['Cộng các đơn vị (thay đổi: Bình Long)', 'Mầm non', 'Đã hoàn thành tự đánh giá', 24, 25],
    ['Cộng các đơn vị (thay đổi: Bình Long)', 'Cộng', 'Đã hoàn thành tự đánh giá', 24, 25],
  ]);
});

test('changes are told with both cells', () => {
  const rows = rowsOf(sheet('Thay đổi giữa các bản'));
  expect(rows.slice(6)).toEqual([
    [
      'Bình Long',
      'Mẫu 1 - bảng 1a',
      1,
      2,
      'Mầm non',
      'Đã hoàn thành tự đánh giá',
      8,
      9,
      'Mẫu 1!C6',
      'Mẫu 1!C6',
      'binh long 2.xlsx',
    ],
    [
      'Bình Long',
      'Mẫu 1 - bảng 1a',
      1,
      2,
      'Cộng',
      'Đã hoàn thành tự đánh giá',
      8,
      9,
      'Mẫu 1!C7',
      'Mẫu 1!C7',
      'binh long 2.xlsx',
    ],
  ]);
});

test('there is no register where there is no more to say than which files came', () => {
  const [, , last] = SOURCES;
  const plain = consolidate(last ? [{ ...last, receivedOn: undefined } as never] : [], {
    templates: TEMPLATES,
  });
  const names = layOutResult(TEMPLATES, plain, (one) => sentence(one, 'vi')).map(({ name }) => name);
  expect(names).not.toContain('Tiếp nhận');
  expect(names).not.toContain('Thay đổi giữa các bản');
});

test('written, read again and made from what it remembers, the result is the same bytes', async () => {
  const files = makeWorkbookFiles();
  const write = async (sources: typeof SOURCES): Promise<Uint8Array> => {
    const { consolidation, sources: all } = mergeSources([], sources, OPTIONS);
    return files.write(await planResult(all, consolidation, OPTIONS, 'vi', digest));
  };
  const first = await write(SOURCES.slice(0, 1));
  const outcome = await files.read(first);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const read = await readState(outcome.workbook, readMark(outcome.workbook), digest);
  if (!read.ok) throw new Error(read.fault);
  const { consolidation, sources } = mergeSources(read.state.sources, SOURCES.slice(1), OPTIONS);
  const second = await files.write(await planResult(sources, consolidation, OPTIONS, 'vi', digest));
  expect(Buffer.from(second).equals(Buffer.from(await write(SOURCES)))).toBe(true);
});
