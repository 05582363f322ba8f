/** What a result workbook remembers, and when it is left as it is because something of somebody's would be lost. */

import { createHash } from 'node:crypto';
import { makeMark, readState } from '../../src/app/result-state';
import { layOutMark, readMark, type ProductMark } from '../../src/core/layout/product-mark';
import type { Workbook } from '../../src/core/sheet/grid';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { aSource } from '../builders/sources';

const files = makeWorkbookFiles();
const digest = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

const SOURCES = [
  aSource({ file: 'a.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[5, 4, 3, 0, 1, 1, 1, 0, 1]] }),
  aSource({
    file: 'b.xlsx',
    unit: 'HUYỆN HỚN QUẢN',
    figures: [[7, 4, 3, 0, 1, 1, 1, 0, 1]],
    given: 'Hớn Quản',
    receivedOn: '2022-02-28',
  }),
];

const sheet = (name: string, ...values: readonly (string | number)[]): SheetPlan => ({
  name,
  cells: values.map((value, i) => ({ row: i + 1, column: 1, style: 'plain', value })),
  columnWidths: [10],
});
const PLANS = [sheet('Tổng hợp tỉnh', 'Mầm non', 12), sheet('Đơn vị', 'Bù Đốp', 'Hớn Quản')];

/** The sheets as they are written and read again, with the memory of how they were made. */
async function reopened(sheets: readonly SheetPlan[], mark: ProductMark): Promise<Workbook> {
  const outcome = await files.read(await files.write({ title: 'x', sheets: [...sheets, layOutMark(mark)] }));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

it('gives back the sources that it was made from', async () => {
  const workbook = await reopened(PLANS, await makeMark(SOURCES, PLANS, digest));
  const read = await readState(workbook, readMark(workbook), digest);
  if (!read.ok) throw new Error(read.fault);
  expect(read.state.sources).toEqual(JSON.parse(JSON.stringify(SOURCES)));
  expect(Object.keys(read.state.sheets)).toEqual(['Tổng hợp tỉnh', 'Đơn vị']);
});

it('is the same text again when it is made from what was read', async () => {
  const first = await makeMark(SOURCES, PLANS, digest);
  const workbook = await reopened(PLANS, first);
  const read = await readState(workbook, readMark(workbook), digest);
  if (!read.ok) throw new Error(read.fault);
  expect(await makeMark(read.state.sources, PLANS, digest)).toEqual(first);
});

it('knows no day of arrival where none was remembered', async () => {
  const workbook = await reopened(PLANS, await makeMark(SOURCES, PLANS, digest));
  const read = await readState(workbook, readMark(workbook), digest);
  expect(read.ok && read.state.sources.map(({ receivedOn }) => receivedOn)).toEqual([
    undefined,
    '2022-02-28',
  ]);
});

it('gives them back however many they are, over several cells', async () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    aSource({ file: `${String(i)}.xlsx`, figures: [[i, 0, 0, 0, 0, 0, 0, 0, 0]] }),
  );
  const workbook = await reopened(PLANS, await makeMark(many, PLANS, digest));
  expect(workbook.sheets.find(({ name }) => name === '_kdclgd')?.lastRow).toBeGreaterThan(2);
  const read = await readState(workbook, readMark(workbook), digest);
  expect(read.ok && read.state.sources.map(({ file }) => file)).toEqual(many.map(({ file }) => file));
});

it.each([
  ['a figure', [sheet('Tổng hợp tỉnh', 'Mầm non', 13), PLANS[1]], ['Tổng hợp tỉnh']],
  ['a note beside the table', [PLANS[0], sheet('Đơn vị', 'Bù Đốp', 'Hớn Quản', 'đã gọi')], ['Đơn vị']],
  ['a sheet of its own', [...PLANS, sheet('Ghi chú của tôi', 1)], ['Ghi chú của tôi']],
])('leaves the workbook alone when somebody changed %s', async (_, changed, sheets) => {
  const mark = await makeMark(SOURCES, PLANS, digest);
  const workbook = await reopened(
    changed.flatMap((one) => one ?? []),
    mark,
  );
  expect(await readState(workbook, readMark(workbook), digest)).toEqual({
    ok: false,
    fault: 'changed',
    sheets,
  });
});

it('takes a sheet that was thrown away for no change: its figures are in the sources', async () => {
  const workbook = await reopened(PLANS.slice(0, 1), await makeMark(SOURCES, PLANS, digest));
  expect(await readState(workbook, readMark(workbook), digest)).toMatchObject({ ok: true });
});

it('knows a workbook that is not a result, and a memory that was damaged', async () => {
  const workbook = await reopened(PLANS, await makeMark(SOURCES, PLANS, digest));
  const mark = readMark(workbook);
  const fault = async (text: string): Promise<unknown> =>
    readState(workbook, { kind: 'result', text }, digest);
  expect(await readState(workbook, undefined, digest)).toEqual({ ok: false, fault: 'notOurs' });
  expect(await readState(workbook, { kind: 'template', text: mark?.text ?? '' }, digest)).toEqual({
    ok: false,
    fault: 'notOurs',
  });
  expect(await fault((mark?.text ?? '').replace('a.xlsx', 'c.xlsx'))).toEqual({
    ok: false,
    fault: 'unreadable',
  });
  expect(await fault('')).toEqual({ ok: false, fault: 'unreadable' });
  for (const version of [1, 3]) {
    const other = `{"version":${String(version)},"sources":[],"sheets":{}}`;
    const signed = `${await digest(new TextEncoder().encode(other))}${other}`;
    expect(await fault(signed)).toEqual({ ok: false, fault: 'unreadable' });
  }
});
