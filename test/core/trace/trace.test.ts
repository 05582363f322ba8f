/** Every number of a result leads to the cells that make it, with nothing at hand but the result. */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mergeSources, planResult } from '../../../src/app/consolidate-sources';
import { readSource } from '../../../src/app/read-source';
import { traceResult, type TracedResult } from '../../../src/app/trace-result';
import { workbookFiles } from '../../../src/cli/node-workbook-files';
import { digest } from '../../../src/cli/read-path';
import { addressOf } from '../../../src/core/sheet/address';
import { changeCells } from '../../../src/core/sheet/change-workbook';
import type { Workbook } from '../../../src/core/sheet/grid';
import { trace, type TracedSum } from '../../../src/core/trace/trace';
import { TEMPLATES } from '../../../src/templates';
import { DISTRICTS, ROOT } from '../../cli/run-command';

const FILES = [
  join(DISTRICTS, 'Hon Quan.xlsx'),
  join(DISTRICTS, 'bù đốp.xlsx'),
  join(DISTRICTS, 'BC KĐCLGD TX Bình Long.xlsx'),
  join(ROOT, 'test/fixtures/registers/Danh sach Bu Dop.xlsx'),
];
let result: Workbook;

beforeAll(async () => {
  const sources = [];
  for (const path of FILES)
    sources.push(
      await readSource({ file: basename(path) }, readFileSync(path), TEMPLATES, workbookFiles, digest),
    );
  const options = { templates: TEMPLATES, asOf: '2022-01-31' };
  const { consolidation, sources: all } = mergeSources([], sources, options);
  const bytes = await workbookFiles.write(await planResult(all, consolidation, options, 'vi', digest));
  const outcome = await workbookFiles.read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  result = outcome.workbook;
});

const ask = (sheet: string, cell: string): Promise<TracedResult> => traceResult(result, sheet, cell, digest);
async function sumAt(sheet: string, cell: string): Promise<TracedSum> {
  const { trace: found } = await ask(sheet, cell);
  if (found.is !== 'sum') throw new Error(`${sheet}!${cell} is ${found.is}`);
  return found;
}
const places = ({ sources }: TracedSum): unknown[] =>
  sources.map(({ unit, value, typed, file, sheet, cell }) => [unit, value, typed, file, sheet, cell]);

it('goes from a provincial total to each unit’s cell, as it was typed', async () => {
  const schools = await sumAt('Tổng hợp tỉnh', 'B6');
  // figures.csv: preschools of Bình Long 12, Bù Đốp 10, Hớn Quản 16; the places are those of test/fixtures/README.md.
  expect(places(schools).sort()).toEqual([
    ['Bình Long', 12, '12', 'BC KĐCLGD TX Bình Long.xlsx', 'Sheet1', 'C6'],
    ['Bù Đốp', 10, '10', 'bù đốp.xlsx', 'KDCLGD', 'B10'],
    ['Hớn Quản', 16, '16', 'Hon Quan.xlsx', 'Mau 1', 'C11'],
  ]);
  expect([schools.value, schools.sum]).toEqual([38, 38]);
});

it('follows a percentage to its part and its whole', async () => {
  const { trace: found } = await ask('Tổng hợp tỉnh', 'D6');
  if (found.is !== 'ratio') throw new Error(found.is);
  expect(found.value).toBeCloseTo((100 * found.part.sum) / found.whole.sum, 1);
  expect([found.part.at.cell, found.whole.at.cell]).toEqual(['C6', 'B6']);
  expect(found.whole.sources).toHaveLength(3);
});

it('follows every number of every table of totals, and the sources add up to it', () => {
  const tables = result.sheets.filter(({ name }) =>
    /^Tổng hợp tỉnh$|^Theo |^Công khai|^Bằng THCS -/.test(name),
  );
  let numbers = 0;
  for (const grid of tables) {
    for (const { row, column, value, formula } of grid.cells()) {
      if (typeof value !== 'number' || formula === undefined) continue;
      const found = trace(result, grid.name, addressOf(row, column));
      numbers++;
      const sums = found.is === 'ratio' ? [found.part, found.whole] : found.is === 'sum' ? [found] : [];
      expect([grid.name, found.at.cell, sums.length > 0]).toEqual([grid.name, found.at.cell, true]);
      for (const one of sums) expect([one.at, one.sum]).toEqual([one.at, one.value]);
    }
  }
  expect(numbers).toBeGreaterThan(300);
});

it('goes from a line of a merged list to the cell of its name', async () => {
  const { trace: found } = await ask('Danh sách trường – các ĐV', 'D5');
  expect(found).toMatchObject({
    is: 'record',
    source: { unit: 'Bù Đốp', file: 'Danh sach Bu Dop.xlsx', sheet: 'DS truong' },
  });
});

it('starts in the list of sources as well', async () => {
  const line = await sumAt('Nguồn số liệu', 'E5');
  expect(line.sources).toHaveLength(1);
});

it('takes the sheet’s name in any spelling of the same letters', async () => {
  expect((await sumAt('tổng hợp TỈNH'.normalize('NFD'), 'B6')).value).toBe(38);
});

it.each([
  ['Không có', 'A1', 'noSheet'],
  ['Tổng hợp tỉnh', 'Z99', 'noCell'],
  ['Tổng hợp tỉnh', 'A6', 'noFigure'],
])('says that nothing stands behind %s!%s: %s', async (sheet, cell, why) => {
  expect((await ask(sheet, cell)).trace).toMatchObject({ is: 'nothing', why });
});

it('knows a number that somebody typed over, and what its sources come to', async () => {
  const { workbook } = changeCells(result, [{ sheet: 'Theo đơn vị', cell: 'C6', content: 99 }]);
  const found = await traceResult(workbook, 'Theo đơn vị', 'C6', digest);
  expect(found.workbook).toMatchObject({
    is: 'changed',
    sheets: expect.arrayContaining(['Theo đơn vị']) as unknown,
  });
  expect(found.trace).toMatchObject({ is: 'nothing', why: 'noFigure' });
  const foreign = changeCells(result, [
    { sheet: 'Theo đơn vị', cell: 'C6', content: { formula: 'MAX(1,2)' } },
  ]).workbook;
  expect(trace(foreign, 'Theo đơn vị', 'C6')).toMatchObject({ is: 'nothing', why: 'foreign' });
});

it('goes on working when the memory of the result is gone', async () => {
  const bare = { ...result, sheets: result.sheets.filter(({ name }) => name !== '_kdclgd') };
  const found = await traceResult(bare, 'Tổng hợp tỉnh', 'B6', digest);
  expect(found).toMatchObject({ workbook: { is: 'unknown' }, trace: { is: 'sum', sum: 38 } });
});
