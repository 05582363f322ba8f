/** What an .xls gives and when it is refused. Streams are built record by record, so every expected value is known. */

import * as XLSX from '@e965/xlsx';
import { FileRefusedError, type FileRefusal } from '../../../src/core/findings/file-refusals';
import type { Cell, Workbook } from '../../../src/core/sheet/grid';
import { readOle2 } from './read-ole2-soon';
import * as biff from './a-biff-stream';
import { aCompoundFile } from './a-compound-file';

const read = (spec: biff.StreamSpec): Promise<Workbook> =>
  readOle2(aCompoundFile({ Workbook: biff.aBiffStream(spec) }));
const readSheet = async (...records: Buffer[]): Promise<Cell[]> => {
  const workbook = await read({ sheets: [{ name: 'A', records }] });
  return [...(workbook.sheets[0]?.cells() ?? [])];
};
const refusalOf = async (attempt: Promise<unknown>): Promise<FileRefusal | 'read'> => {
  try {
    await attempt;
    return 'read';
  } catch (error) {
    if (error instanceof FileRefusedError) return error.refusal;
    throw error;
  }
};

describe('values', () => {
  test('numbers come exactly, however they are packed', async () => {
    const cells = await readSheet(
      biff.number(0, 0, 0.1),
      biff.rk(1, 0, (5 << 2) | 2), // the integer 5
      biff.rk(1, 1, ((-7 << 2) | 2) >>> 0), // the integer -7
      biff.rk(1, 2, (1234 << 2) | 3), // 1234 hundredths
      biff.rk(1, 3, 0x3ff00000), // upper half of the double 1.0
      biff.mulRk(2, 3, [(1 << 2) | 2, (2 << 2) | 2, (3 << 2) | 2]),
    );
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 0.1],
      [2, 1, 5],
      [2, 2, -7],
      [2, 3, 12.34],
      [2, 4, 1],
      [3, 4, 1],
      [3, 5, 2],
      [3, 6, 3],
    ]);
  });

  test('booleans and errors are told from numbers', async () => {
    const cells = await readSheet(
      biff.boolErr(0, 0, 1, 0),
      biff.boolErr(0, 1, 0, 0),
      biff.boolErr(0, 2, 0x07, 1),
      biff.boolErr(0, 3, 0x2a, 1),
      biff.boolErr(0, 4, 0x00, 1),
    );
    expect(cells.map(({ value }) => value)).toEqual([
      true,
      false,
      { error: '#DIV/0!' },
      { error: '#N/A' },
      { error: '#NULL!' },
    ]);
  });

  test('formulas say that they are some and give their stored result of every kind', async () => {
    const cells = await readSheet(
      biff.formula(0, 0, biff.f64(12.5)),
      biff.formula(0, 1, biff.specialResult(0)),
      biff.record(0x0207, biff.wide('Đạt')),
      biff.formula(0, 2, biff.specialResult(1, 1)),
      biff.formula(0, 3, biff.specialResult(2, 0x0f)),
      biff.formula(0, 4, biff.specialResult(3)),
    );
    expect(cells.map(({ value }) => value)).toEqual([12.5, 'Đạt', true, { error: '#VALUE!' }, '']);
    expect(cells.map((cell) => cell.formula)).toEqual(['', '', '', '', '']);
  });

  describe('formulas that ask to be calculated when the file is opened', () => {
    const valuesOf = async (...records: Buffer[]): Promise<unknown[]> =>
      (await readSheet(...records)).map(({ value }) => value);
    const zero = biff.f64(0);

    test.each([
      ['0', zero],
      ['an empty text', biff.specialResult(3)],
    ])('have no value where all hold %s: nobody calculated them', async (_, result) => {
      const formulas = [biff.formula(0, 0, result, 2), biff.formula(1, 0, result, 3)];
      expect(await valuesOf(...formulas, biff.number(2, 0, 0))).toEqual([null, null, 0]);
    });

    test('have the value 0 where another one of them has a result', async () => {
      const formulas = [biff.formula(0, 0, zero, 2), biff.formula(1, 0, biff.f64(7), 2)];
      expect(await valuesOf(...formulas)).toEqual([0, 7]);
    });

    test('are told from those that are volatile or do not ask', async () => {
      expect(await valuesOf(biff.formula(0, 0, zero, 1), biff.formula(1, 0, zero))).toEqual([0, 0]);
    });
  });

  test('what is struck out or stands above or below the line is marked, in a cell and in a part of its text', async () => {
    const workbook = await read({
      fonts: ['Arial', { name: 'Arial', isStruck: true }, { name: 'Arial', script: 1 }],
      xfs: [
        [0, 0],
        [1, 0],
      ],
      globals: [
        biff.sst(
          biff.rich('116', [
            [0, 1],
            [1, 0],
          ]),
          biff.rich('161', [[2, 2]]),
        ),
      ],
      sheets: [
        {
          name: 'A',
          records: [biff.labelSst(0, 0, 0), biff.labelSst(0, 1, 1), biff.number(0, 2, 16, 1)],
        },
      ],
    });
    const cells = [...(workbook.sheets[0]?.cells() ?? [])];
    expect(cells.map(({ runs }) => runs)).toEqual([
      [
        { text: '1', font: 'Arial', mark: 'struck' },
        { text: '16', font: 'Arial' },
      ],
      [
        { text: '16', font: 'Arial' },
        { text: '1', font: 'Arial', mark: 'script' },
      ],
      undefined,
    ]);
    expect(cells.map(({ style }) => style.mark)).toEqual([undefined, undefined, 'struck']);
  });

  test('a look without a value is no cell, an empty text is one', async () => {
    const workbook = await read({
      globals: [biff.sst(biff.narrow(''))],
      sheets: [{ name: 'A', records: [biff.blank(0, 0), biff.labelSst(0, 1, 0)] }],
    });
    expect(workbook.sheets[0]?.cell(1, 1)).toBeUndefined();
    expect(workbook.sheets[0]?.cell(1, 2)?.value).toBe('');
  });

  test('one-byte texts are code points, whatever code page the workbook names', async () => {
    const workbook = await read({
      globals: [biff.record(0x0042, biff.u16(1258)), biff.sst(biff.narrow('Tr\u00ad\u00eang \u00d2\u00de'))],
      sheets: [
        {
          name: 'A',
          records: [
            biff.labelSst(0, 0, 0),
            biff.record(0x0204, biff.u16(1, 0, 0), biff.narrow('\u00c3\u00d2\u00de\u0080')),
            biff.formula(2, 0, biff.specialResult(0)),
            biff.record(0x0207, biff.narrow('\u00c3\u00d2\u00de\u0080')),
          ],
        },
      ],
    });
    expect([...(workbook.sheets[0]?.cells() ?? [])].map(({ value }) => value)).toEqual([
      'Tr\u00ad\u00eang \u00d2\u00de',
      '\u00c3\u00d2\u00de\u0080',
      '\u00c3\u00d2\u00de\u0080',
    ]);
  });

  test('a shared text that is cut in the middle changes its width at the cut', async () => {
    const continuation = biff.record(0x003c, [1], Buffer.from('ạt', 'utf16le'), biff.narrow('next'));
    const table = biff.record(
      0x00fc,
      biff.u32(2),
      biff.u32(2),
      biff.u16(4),
      [0],
      Buffer.from('D:', 'latin1'),
    );
    const workbook = await read({
      globals: [Buffer.concat([table, continuation])],
      sheets: [{ name: 'A', records: [biff.labelSst(0, 0, 0), biff.labelSst(0, 1, 1)] }],
    });
    expect([...(workbook.sheets[0]?.cells() ?? [])].map(({ value }) => value)).toEqual(['D:ạt', 'next']);
  });
});

describe('looks and layout', () => {
  test('fonts are counted without the index 4, which no file has', async () => {
    const workbook = await read({
      fonts: ['F0', 'F1', 'F2', 'F3', '.VnTime', 'VNI-Times'],
      xfs: [0, 3, 5, 6].map((font) => [font, 0] as const),
      sheets: [{ name: 'A', records: [0, 1, 2, 3].map((xf) => biff.number(0, xf, 1, xf)) }],
    });
    const fonts = workbook.sheets[0]?.rowCells(1).map(({ style }) => style.font);
    expect(fonts).toEqual(['F0', 'F3', '.VnTime', 'VNI-Times']);
  });

  test('number formats come from the file, or from the list that every program knows', async () => {
    const workbook = await read({
      globals: [biff.record(0x041e, biff.u16(164), biff.wide('0.0%'))],
      xfs: [0, 164, 10].map((format) => [0, format] as const),
      sheets: [{ name: 'A', records: [0, 1, 2].map((xf) => biff.number(0, xf, 1, xf)) }],
    });
    const formats = workbook.sheets[0]?.rowCells(1).map(({ style }) => style.numberFormat);
    expect(formats).toEqual(['General', '0.0%', '0.00%']);
  });

  test('rich text keeps the font of each stretch, and only then', async () => {
    const rich = (text: string, runs: [number, number][]): Buffer =>
      Buffer.concat([
        biff.u16(text.length),
        Buffer.from([8]),
        biff.u16(runs.length),
        Buffer.from(text, 'latin1'),
        biff.u16(...runs.flat()),
      ]);
    const workbook = await read({
      fonts: ['Arial', 'Arial', '.VnTime'],
      globals: [biff.sst(rich('So: tr\u00ad', [[4, 2]]), rich('bold', [[1, 1]]))],
      sheets: [{ name: 'A', records: [biff.labelSst(0, 0, 0), biff.labelSst(0, 1, 1)] }],
    });
    expect(workbook.sheets[0]?.cell(1, 1)?.runs).toEqual([
      { text: 'So: ', font: 'Arial' },
      { text: 'tr\u00ad', font: '.VnTime' },
    ]);
    expect(workbook.sheets[0]?.cell(1, 2)?.runs).toBeUndefined();
  });

  test('merges, hidden rows and columns, sheet states and the date system are kept; a chart is no sheet', async () => {
    const records = [
      biff.record(0x007d, biff.u16(2, 3, 2560, 0, 1, 0)),
      biff.rowRecord(4, true),
      biff.rowRecord(5),
      biff.number(4, 0, 1),
      biff.record(0x00e5, biff.u16(1, 0, 1, 2, 5)),
    ];
    const workbook = await read({
      globals: [biff.record(0x0022, biff.u16(1))],
      sheets: [
        { name: 'Mẫu 1', records },
        { name: 'Biểu đồ', records: [biff.number(0, 0, 99)], kind: 0x20 },
        { name: 'Ẩn', records: [], state: 1 },
        { name: 'Ẩn kỹ', records: [biff.number(0, 0, 3)], state: 2 },
      ],
    });
    expect(workbook.sheets.map(({ name, visibility, cellCount }) => [name, visibility, cellCount])).toEqual([
      ['Mẫu 1', 'visible', 1],
      ['Ẩn', 'hidden', 0],
      ['Ẩn kỹ', 'veryHidden', 1],
    ]);
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 3, bottom: 2, right: 6 }]);
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([5]);
    expect([...(workbook.sheets[0]?.hiddenColumns ?? [])]).toEqual([3, 4]);
    expect(workbook.date1904).toBe(true);
  });

  test('the numbers of a chart inside a sheet are not the sheet’s', async () => {
    const cells = await readSheet(biff.number(0, 0, 1), biff.bof(0x20), biff.number(0, 0, 2), biff.eof());
    expect(cells.map(({ value }) => value)).toEqual([1]);
  });

  test('what SheetJS writes comes back with its formats, merges and time of saving', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['Cấp', 'Tổng'], ['Mầm non', 12.5], [true]]);
    sheet['!merges'] = [XLSX.utils.decode_range('A1:B1')];
    const book = XLSX.utils.book_new(sheet, 'Mẫu');
    book.Props = { LastAuthor: 'x', ModifiedDate: new Date(Date.UTC(2022, 0, 31, 8)) };
    const bytes = XLSX.write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer;
    const workbook = await readOle2(bytes);
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect([...(workbook.sheets[0]?.cells() ?? [])].map(({ value }) => value)).toEqual([
      'Cấp',
      'Tổng',
      'Mầm non',
      12.5,
      true,
    ]);
    expect(workbook.modified).toBe('2022-01-31T08:00:00.000Z');
  });

  test('a workbook without properties says nothing about when it was saved', async () => {
    const workbook = await read({ sheets: [{ name: 'A', records: [] }] });
    expect(workbook.modified).toBeUndefined();
  });
});

describe('containers', () => {
  const stream = (value: number, padding = 0): Uint8Array =>
    biff.aBiffStream({
      sheets: [
        { name: 'A', records: [biff.number(0, 0, value), biff.record(0x00ec, Buffer.alloc(padding))] },
      ],
    });
  const valueIn = async (container: Uint8Array): Promise<unknown> =>
    (await readOle2(container)).sheets[0]?.cell(1, 1)?.value;

  test.each([512, 4096] as const)(
    'sectors of %d bytes, in the mini stream and outside',
    async (sectorSize) => {
      expect(await valueIn(aCompoundFile({ Workbook: stream(1) }, { sectorSize }))).toBe(1);
      expect(await valueIn(aCompoundFile({ Workbook: stream(2, 8000) }, { sectorSize }))).toBe(2);
    },
  );

  test('the newer of two workbook streams is read', async () => {
    expect(await valueIn(aCompoundFile({ Book: biff.bof(5, 0x0500), Workbook: stream(3) }))).toBe(3);
  });

  test('padding after the last sheet is no damage', async () => {
    const padded = Buffer.concat([stream(4), Buffer.alloc(3000)]);
    expect(await valueIn(aCompoundFile({ Workbook: padded }))).toBe(4);
  });

  test.each([
    ['a Word document', 'WordDocument', 'document'],
    ['slides', 'PowerPoint Document', 'presentation'],
    ['a mail', '__properties_version1.0', 'mail'],
  ])('%s is told from a workbook', async (_, stream, kind) => {
    const file = aCompoundFile({ [stream]: new Uint8Array(5000) });
    expect(await refusalOf(readOle2(file))).toEqual({ code: 'FIL023', facts: { kind } });
  });

  test.each(['Workbook', 'WORKBOOK', 'workbook', 'Book', 'BOOK'])(
    'a stream called %s is the workbook',
    async (name) => {
      expect(await valueIn(aCompoundFile({ [name]: stream(5) }))).toBe(5);
    },
  );

  test('the records alone, without a container, are a workbook', async () => {
    expect(await valueIn(stream(6))).toBe(6);
  });
});
