/**
 * Shapes of .xls that Excel opens: of Macs, of Excel 5 and 95, of scripts; gathered from the issues of SheetJS, xlrd, POI
 * and calamine.
 */

import { addressOf } from '../../../src/core/sheet/address';
import type { Workbook } from '../../../src/core/sheet/grid';
import * as biff from './a-biff-stream';
import { aCompoundFile } from './a-compound-file';
import { readOle2 } from './read-ole2-soon';

const cellsIn = ({ sheets }: Workbook): string[] =>
  sheets.flatMap((grid) =>
    [...grid.cells()].map(
      ({ row, column, value }) => `${grid.name}!${addressOf(row, column)}=${String(value)}`,
    ),
  );
const CELLS = [biff.number(0, 0, 16), biff.number(1, 0, 21), biff.number(1, 2, 2)];
const READ = ['A!A1=16', 'A!A2=21', 'A!C2=2'];

describe('records that nobody needs are passed', () => {
  const noise = (type: number, size: number): Buffer => biff.record(type, Buffer.alloc(size, 0xff));

  test.each([
    ['the chart colours of Excel for Mac in the globals', noise(0x105c, 14)],
    ['a record of a later Excel', biff.record(0x0899, biff.u16(0x0899), Buffer.alloc(30))],
    ['one that does not repeat its number', noise(0x0899, 30)],
    ['one of another program', noise(0xdc5d, 26)],
    ['one without content', biff.record(0x7001)],
  ])('%s', async (_, record) => {
    const spec = { globals: [record], sheets: [{ name: 'A', records: CELLS }] };
    expect(cellsIn(await readOle2(aCompoundFile({ Workbook: biff.aBiffStream(spec) })))).toEqual(READ);
  });

  test.each([
    ['in front of the cells', [noise(0x105c, 14), ...CELLS]],
    ['among them', [...CELLS.slice(0, 1), noise(0xdc5d, 26), ...CELLS.slice(1)]],
    [
      'among them, of a type that stands elsewhere',
      [...CELLS.slice(0, 2), biff.record(0x0086), ...CELLS.slice(2)],
    ],
    ['behind them', [...CELLS, noise(0x105c, 14), noise(0x7001, 3)]],
    [
      'routing slips and windows behind them',
      [...CELLS, noise(0x0034, 54), noise(0x003d, 18), noise(0x00dc, 12)],
    ],
  ])('%s', async (_, records) => {
    const spec = { sheets: [{ name: 'A', records }] };
    expect(cellsIn(await readOle2(aCompoundFile({ Workbook: biff.aBiffStream(spec) })))).toEqual(READ);
  });

  test('a stretch of other records that no sheet is named for', async () => {
    const more = Buffer.concat([biff.bof(0x1000), biff.record(0x0099, [0, 0]), biff.eof()]);
    const stream = Buffer.concat([biff.aBiffStream({ sheets: [{ name: 'A', records: CELLS }] }), more]);
    expect(cellsIn(await readOle2(aCompoundFile({ Workbook: stream })))).toEqual(READ);
  });
});

describe('records with bytes of a writer’s own behind their content', () => {
  const label = biff.record(0x0204, biff.u16(0, 0, 0), biff.wide('Mầm non'), [0, 0]);
  test.each([
    ['a text', [label], ['A!A1=Mầm non']],
    ['a truth value', [biff.record(0x0205, biff.u16(0, 0, 0), [1, 0, 0])], ['A!A1=true']],
    ['a number', [biff.record(0x0203, biff.u16(0, 0, 0), biff.f64(12), [0])], ['A!A1=12']],
    [
      'a formula under its number of Excel 4',
      [
        biff.record(
          0x0406,
          biff.u16(0, 0, 0),
          biff.f64(7),
          biff.u16(0),
          biff.u32(0),
          biff.u16(3),
          [0x1e, 7, 0],
        ),
      ],
      ['A!A1=7'],
    ],
  ])('%s is read', async (_, records, cells) => {
    const spec = { sheets: [{ name: 'A', records }] };
    expect(cellsIn(await readOle2(aCompoundFile({ Workbook: biff.aBiffStream(spec) })))).toEqual(cells);
  });

  test('a sheet that does not state its extent', async () => {
    const whole = Buffer.from(biff.aBiffStream({ sheets: [{ name: 'A', records: CELLS }] }));
    const without = whole.subarray(0, whole.length);
    without.writeUInt16LE(0x7001, without.lastIndexOf(biff.dimensions()));
    expect(cellsIn(await readOle2(aCompoundFile({ Workbook: without })))).toEqual(READ);
  });
});

describe('Excel 5 and 95', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  const label = (column: number, bytes: Uint8Array, xf = 0): Buffer =>
    biff.record(0x0204, biff.u16(0, column, xf), biff.bytesText(bytes));
  const read = (spec: Parameters<typeof biff.aBiff5Stream>[0], stream = 'Book'): Promise<Workbook> =>
    readOle2(aCompoundFile({ [stream]: biff.aBiff5Stream(spec) }));

  test('numbers, texts, truth values and results of formulas', async () => {
    const workbook = await read({
      records: [
        ...[
          biff.number(0, 0, 16),
          biff.rk(0, 1, (42 << 2) | 2),
          label(2, latin('Mam non')),
          biff.boolErr(0, 3, 1, 0),
        ],
        ...[biff.formula(0, 4, biff.f64(2.5)), biff.formula(0, 5, biff.specialResult(0))],
        ...[biff.record(0x0207, biff.bytesText(latin('dat'))), biff.mulRk(1, 0, [6, 10])],
      ],
    });
    const values = ['A1=16', 'B1=42', 'C1=Mam non', 'D1=true', 'E1=2.5', 'F1=dat', 'A2=1', 'B2=2'];
    expect(cellsIn(workbook)).toEqual(values.map((value) => `Mau 1!${value}`));
  });

  test.each([
    ['none named: Western', undefined, [0xe0, 0xe2], 'àâ'],
    ['Western of Windows', 1252, [0x80, 0xe0], '€à'],
    ['Vietnamese', 1258, [0xf0, 0xea], '\u20ab\u00ea'.replace('\u20ab', 'đ')],
    ['that of the Mac', 32_768, [0x88, 0x8e], 'àé'],
    ['under the Mac’s other number', 10_000, [0x88], 'à'],
    ['Cyrillic', 1251, [0xcf], 'П'],
    ['one that nobody knows: seen to be unread', 737, [0x41, 0x80], 'A\ufffd'],
  ])('texts in a code page, %s', async (_, codePage, bytes, text) => {
    const workbook = await read({
      records: [label(0, Uint8Array.from(bytes))],
      ...(codePage !== undefined && { codePage }),
    });
    expect(cellsIn(workbook)).toEqual([`Mau 1!A1=${text}`]);
  });

  test('looks of cells, and of stretches of a text', async () => {
    const workbook = await read({
      fonts: ['Arial', '.VnTime'],
      formats: [[164, '0.0%']],
      xfs: [
        [0, 0],
        [1, 164],
      ],
      records: [
        biff.number(0, 0, 0.5, 1),
        biff.record(0x00d6, biff.u16(0, 1, 0), biff.bytesText(latin('ab')), [1, 1, 1]),
      ],
    });
    const [number, text] = [...(workbook.sheets[0]?.cells() ?? [])];
    expect(number?.style).toMatchObject({ numberFormat: '0.0%', font: '.VnTime' });
    expect(text?.runs).toEqual([
      { text: 'a', font: 'Arial' },
      { text: 'b', font: '.VnTime' },
    ]);
  });

  test.each(['Book', 'BOOK', 'Workbook'])('in a stream called %s', async (name) => {
    expect(cellsIn(await read({ records: [biff.number(0, 0, 5)] }, name))).toEqual(['Mau 1!A1=5']);
  });

  test('a sheet that is marked as one of Excel 97 in a workbook of Excel 95', async () => {
    const stream = Buffer.from(biff.aBiff5Stream({ records: [label(0, latin('a'))] }));
    stream.writeUInt16LE(0x0600, stream.lastIndexOf(Buffer.from([9, 8, 8, 0])) + 4);
    expect(cellsIn(await readOle2(aCompoundFile({ Book: stream })))).toEqual(['Mau 1!A1=a']);
  });

  test('one sheet and nothing else, as scripts print it', async () => {
    const opening = biff.record(0x0809, biff.u16(0, 0x10, 0, 0));
    const records = [opening, biff.number(0, 0, 12), label(1, latin('Truong')), biff.eof()];
    expect(cellsIn(await readOle2(new Uint8Array(Buffer.concat(records))))).toEqual([
      'Sheet1!A1=12',
      'Sheet1!B1=Truong',
    ]);
  });

  test('a password', async () => {
    const locked = biff.aBiff5Stream({ records: [] });
    const pass = biff.record(0x002f, biff.u16(0x1234, 0x5678));
    const stream = Buffer.concat([locked.subarray(0, 12), pass, locked.subarray(12)]);
    await expect(readOle2(aCompoundFile({ Book: stream }))).rejects.toMatchObject({
      refusal: { code: 'FIL005' },
    });
  });
});
