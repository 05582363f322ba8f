/** Cells through the genuine Office.js: values, formulas, sizes, merges and links. */

import { codeOf } from './code-of';
import { startOfficeHost, type StartedHost } from './index';

let host: StartedHost;
beforeEach(async () => {
  host = await startOfficeHost({ sheets: ['A', 'Tổng hợp'] });
});
afterEach(() => {
  expect(host.unimplemented).toEqual([]);
});

it('writes a table of values and reads it back with its address', async () => {
  const read = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tổng hợp').getRange('B2:C3');
    range.values = [
      [1, 'hai'],
      [true, ''],
    ];
    range.load('values,address,rowCount,columnCount,valueTypes');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    values: [
      [1, 'hai'],
      [true, ''],
    ],
    valueTypes: [
      ['Double', 'String'],
      ['Boolean', 'Empty'],
    ],
    address: "'Tổng hợp'!B2:C3",
    rowCount: 2,
    columnCount: 2,
  });
});

it('spreads one value over all cells and leaves a cell alone where null is given', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1:B2').values = 7 as unknown as number[][];
    sheet.getRange('A1:B1').values = [[null, 8]];
    await context.sync();
  });
  expect(['A1', 'B1', 'A2', 'B2'].map((at) => host.workbook.cell('A', at).value)).toEqual([7, 8, 7, 7]);
});

it('refuses a table of another size, small or so large that the library sends it in pieces', async () => {
  const write = (address: string, rows: number, columns: number): Promise<unknown> =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange(address).values = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => 1),
      );
      await context.sync();
    });
  expect(await codeOf(write('A1:B2', 1, 1))).toBe('InvalidArgument');
  expect(await codeOf(write('A1:J200', 199, 10))).toBe('InvalidArgument');
  expect(await codeOf(write('A1:J200', 200, 10))).toBe('no error');
  expect(host.workbook.cell('A', 'J200').value).toBe(1);
});

it('reads text as Excel would if it was typed, unless an apostrophe or the format Text says otherwise', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A2').numberFormat = [['@']];
    sheet.getRange('A1:H1').values = [
      ['1.10', "'1.10", '12%', '1/2/2022', 'TRUE', '#N/A', '1,234', 'mầm non'],
    ];
    sheet.getRange('A2').values = [['1.10']];
    await context.sync();
  });
  const value = (at: string): unknown => host.workbook.cell('A', at).value;
  expect([value('A1'), value('B1'), value('C1'), value('E1'), value('H1')]).toEqual([
    1.1,
    '1.10',
    0.12,
    true,
    'mầm non',
  ]);
  // 2 January 2022, counted from 30 December 1899.
  expect([value('D1'), host.workbook.cell('A', 'D1').text]).toEqual([44563, '1/2/2022']);
  expect([value('F1'), value('G1'), value('A2')]).toEqual([{ error: '#N/A' }, 1234, '1.10']);
});

it('works formulas out when they are read, in sheets with Vietnamese names too', async () => {
  const read = await host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem('A').getRange('A1:A2').values = [[1], [2]];
    const range = sheets.getItem('Tổng hợp').getRange('A1:C1');
    range.formulas = [['=SUM(A!A1:A2)', '=A1/7', '=NOSUCHFUNCTION(1)']];
    range.load('values,formulas,text');
    await context.sync();
    sheets.getItem('A').getRange('A1').values = [[40]];
    const after = sheets.getItem('Tổng hợp').getRange('A1').load('values');
    await context.sync();
    return { first: range.toJSON(), after: after.values };
  });
  // The engine gives 15 digits.
  expect(read.first.values).toEqual([[3, 0.428571428571429, '#NAME?']]);
  expect(read.first.formulas).toEqual([['=SUM(A!A1:A2)', '=A1/7', '=NOSUCHFUNCTION(1)']]);
  expect(read.after).toEqual([[42]]);
  expect(host.uncalculated[0]).toMatchObject({
    sheet: 'Tổng hợp',
    cell: 'C1',
    formula: '=NOSUCHFUNCTION(1)',
  });
});

it('refuses a formula of a sheet that is not there, one that is not closed, and a text constant over 255 letters', async () => {
  const enter = (formula: string): Promise<unknown> =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').formulas = [[formula]];
      await context.sync();
    });
  expect(await codeOf(enter("='Không có'!A1"))).toBe('InvalidArgument');
  expect(await codeOf(enter('=SUM(A2'))).toBe('InvalidArgument');
  expect(await codeOf(enter(`="${'x'.repeat(256)}"`))).toBe('InvalidArgument');
  expect(await codeOf(enter(`="${'x'.repeat(255)}"`))).toBe('no error');
});

it('finds the used range, with and without cells that only have a look', async () => {
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('B2').values = [[5]];
    sheet.getRange('D9').format.fill.color = 'red';
    const all = sheet.getUsedRangeOrNullObject(false).load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    const none = context.workbook.worksheets
      .getItem('Tổng hợp')
      .getUsedRangeOrNullObject(true)
      .load('address');
    await context.sync();
    return [all.address, values.address, none.isNullObject];
  });
  expect(read).toEqual(['A!B2:D9', 'A!B2', true]);
});

it('merges cells: the first value stays, the area is found, and covered cells take nothing', async () => {
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1:B1').values = [['một', 'hai']];
    sheet.getRange('A1:B2').merge(false);
    sheet.getRange('B2').values = [['mất']];
    const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('D4').getMergedAreasOrNullObject().load('address');
    await context.sync();
    return [merged.address, none.isNullObject];
  });
  expect(read).toEqual(['A!A1:B2', true]);
  expect(host.workbook.snapshot().sheets[0]?.cells).toEqual({ A1: { value: 'một' } });
});

it('links to a cell of the workbook and shows the text as it is', async () => {
  const link = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1');
    range.hyperlink = { documentReference: "'Tổng hợp'!B2", textToDisplay: '=12', screenTip: 'nguồn' };
    range.load('hyperlink,values,format/font/underline');
    await context.sync();
    return [range.hyperlink.documentReference, range.values[0]?.[0], range.format.font.underline];
  });
  expect(link).toEqual(["'Tổng hợp'!B2", '=12', 'Single']);
});

it('reads whole columns as null, which is what Excel does', async () => {
  const values = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A:B').load('values,rowCount');
    await context.sync();
    return [range.values, range.rowCount];
  });
  expect(values).toEqual([null, 1_048_576]);
});
