/** Where Excel refuses: chosen batches, cell editing, sizes, requirement sets, and what this host does not answer. */

import { codeOf } from './code-of';
import { startOfficeHost, type BatchRequest, type StartedHost } from './index';

let host: StartedHost;
beforeEach(async () => {
  host = await startOfficeHost({ sheets: ['A'] });
});

/** Three syncs of three cells each. */
const writeNine = (): Promise<unknown> =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    for (const row of [1, 2, 3]) {
      for (const column of ['A', 'B', 'C']) sheet.getRange(`${column}${String(row)}`).values = [[row]];
      await context.sync();
    }
  });
const written = (): string[] => Object.keys(host.workbook.snapshot().sheets[0]?.cells ?? {}).sort();

it('fails the batch that is asked for, with the code that is asked for', async () => {
  host.failBatch({ nth: 2, code: 'GeneralException' });
  expect(await codeOf(writeNine())).toBe('GeneralException');
  expect(written()).toEqual(['A1', 'B1', 'C1']);
  expect(await codeOf(writeNine())).toBe('no error');
});

it('fails in the middle of a batch: what came before has taken effect, what comes behind has not', async () => {
  const secondWrite = ({ Actions }: BatchRequest): number =>
    Actions.flatMap(({ Name }, i) => (Name === 'Values' ? [i] : []))[1] ?? NaN;
  host.failBatch({ nth: 1, code: 'AccessDenied', action: secondWrite });
  expect(await codeOf(writeNine())).toBe('AccessDenied');
  expect(written()).toEqual(['A1']);
});

it('can let a whole batch take effect and still answer with an error', async () => {
  host.failBatch({ nth: 1, code: 'GeneralException', action: Infinity });
  expect(await codeOf(writeNine())).toBe('GeneralException');
  expect(written()).toEqual(['A1', 'B1', 'C1']);
});

it('refuses batches while a cell is being edited', async () => {
  host.editCell(2);
  expect(await codeOf(writeNine())).toBe('InvalidOperationInCellEditMode');
  expect(await codeOf(writeNine())).toBe('InvalidOperationInCellEditMode');
  expect(written()).toEqual([]);
  expect(await codeOf(writeNine())).toBe('no error');
});

it('counts syncs, actions and bytes without the housekeeping of the library', async () => {
  await writeNine();
  await host.settled();
  expect(host.counters.syncs).toBe(3);
  expect(host.counters.actions).toBeGreaterThan(9);
  expect(host.counters.bytes).toBeGreaterThan(host.counters.largestRequest);
  expect(host.heldReferences).toBe(0);
});

it('refuses a request over 5 MB, of which nothing takes effect', async () => {
  const text = 'x'.repeat(32_000);
  const write = (rows: number): Promise<unknown> =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange(`A1:A${String(rows)}`);
      range.values = Array.from({ length: rows }, () => [text]);
      await context.sync();
    });
  expect(await codeOf(write(170))).toBe('RequestPayloadSizeLimitExceeded');
  expect(written()).toEqual([]);
  expect(host.counters.largestRequest).toBeGreaterThan(5 * 1024 * 1024);
  expect(await codeOf(write(150))).toBe('no error');
});

it('refuses an answer over 5 MB', async () => {
  const read = (rows: number): Promise<unknown> =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange(`A1:A${String(rows)}`);
      range.values = 'x'.repeat(32_000) as unknown as string[][];
      range.load('values');
      await context.sync();
    });
  expect(await codeOf(read(170))).toBe('ResponsePayloadSizeLimitExceeded');
  expect(host.workbook.cell('A', 'A170').text).toHaveLength(32_000);
  expect(await codeOf(read(150))).toBe('no error');
  expect(host.counters.largestRequest).toBeLessThan(100_000);
});

it('refuses calls above the declared requirement set', async () => {
  const old = await startOfficeHost({ excelApi: '1.12' });
  const mergedAreas = (on: StartedHost): Promise<unknown> =>
    on.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
  expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  expect(await codeOf(mergedAreas(old))).toBe('ApiNotFound');
  const newer = await startOfficeHost({ excelApi: '1.14' });
  expect(newer.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(newer.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  expect(await codeOf(mergedAreas(newer))).toBe('no error');
});

it('throws for a member that it does not implement, naming it, and remembers that it was asked', async () => {
  const call = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1:B2').removeDuplicates([0], false);
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ code: 'NotImplemented' });
  const property = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1').load('style');
    await context.sync();
  });
  await expect(property).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Range.Style') as string,
  });
  const setting = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1').format.fill.pattern = 'Checker';
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: 'NotImplemented' });
  expect(host.unimplemented).toEqual(['Range.RemoveDuplicates()', 'Range.Style', 'RangeFill.Pattern']);
});

it('is not found any more when it was deleted, and was never loaded when it was not', async () => {
  const deleted = host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add('B').getRange('A1');
    range.load('address');
    await context.sync();
    context.workbook.worksheets.getItem('B').delete();
    range.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(deleted)).toBe('ItemNotFound');
  const unread = host.Excel.run((context) => {
    const { name } = context.workbook.worksheets.getItem('A');
    return Promise.resolve(name);
  });
  expect(await codeOf(unread)).toBe('PropertyNotLoaded');
});

it('takes the time that a test gives it', async () => {
  host.latency = 60;
  const start = performance.now();
  await writeNine();
  expect(performance.now() - start).toBeGreaterThan(170);
});
