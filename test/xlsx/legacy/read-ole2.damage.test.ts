/** Damage that the .xls reader must notice: each case is one that some reader passes over in silence. */

import { FileRefusedError, type FileRefusal } from '../../../src/core/findings/file-refusals';
import type { Workbook } from '../../../src/core/sheet/grid';
import { readOle2 } from './read-ole2-soon';
import * as biff from './a-biff-stream';
import { aCompoundFile } from './a-compound-file';

const read = (spec: biff.StreamSpec): Promise<Workbook> =>
  readOle2(aCompoundFile({ Workbook: biff.aBiffStream(spec) }));
const refusalOf = async (attempt: Promise<unknown>): Promise<FileRefusal | 'read'> => {
  try {
    await attempt;
    return 'read';
  } catch (error) {
    if (error instanceof FileRefusedError) return error.refusal;
    throw error;
  }
};
const FIL019 = { code: 'FIL019', facts: {} };

describe('damage', () => {
  const one = (records: Buffer[]): biff.StreamSpec => ({ sheets: [{ name: 'A', records }] });

  test.each<[string, Buffer[]]>([
    ['a text result that is missing', [biff.formula(0, 0, biff.specialResult(0)), biff.number(0, 1, 1)]],
    ['a text result without its formula', [biff.record(0x0207, biff.narrow('x'))]],
    [
      'a number under a type that nobody knows, between cells',
      [biff.number(0, 0, 1), unknownNumber(0, 1), biff.number(0, 2, 1)],
    ],
    ['one behind the last cell', [biff.number(0, 0, 1), unknownNumber(0, 1)]],
    ['one in front of the first', [unknownNumber(0, 0), biff.number(0, 1, 1)]],
    ['one that is all there is', [unknownNumber(3, 3)]],
    [
      'a number under a type that stands elsewhere',
      [biff.number(0, 0, 1), biff.record(0x0055, biff.u16(0, 1, 0), biff.f64(7)), biff.number(0, 2, 1)],
    ],
    [
      'a setting that swallowed a cell',
      [biff.record(0x0099, [8, 0], biff.number(0, 0, 1)), biff.number(0, 1, 1)],
    ],
    ['an unknown record that swallowed a cell', [biff.record(0x0999, [1, 2, 3], biff.number(0, 0, 1))]],
    ['a number of the wrong size', [biff.record(0x0203, biff.u16(0, 0, 0))]],
    [
      'a row of numbers whose ends do not fit',
      [biff.record(0x00bd, biff.u16(0, 0, 0), biff.u32(2), biff.u16(5))],
    ],
    ['a look that does not exist', [biff.number(0, 0, 1, 9)]],
    ['an error that does not exist', [biff.boolErr(0, 0, 0x55, 1)]],
    ['a column past the last', [biff.number(0, 256, 1)]],
    ['a formula that swallowed the next cell', [swallowing()]],
    ['cells out of order where rows come in blocks', blockOutOfOrder()],
    [
      'a cell whose type became the end of a block',
      [biff.number(0, 0, 1), biff.dbCell([]), biff.number(0, 1, 1)],
    ],
    ['an end of the sheet that has content', [biff.number(0, 0, 1), biff.record(0x000a, [0, 0])]],
    ['an extent that comes twice', [biff.record(0x0200, Buffer.alloc(14)), biff.number(0, 0, 1)]],
  ])('%s', async (_, records) => {
    expect(await refusalOf(read(one(records)))).toEqual(FIL019);
  });

  test('a text that does not exist names its cell', async () => {
    const refusal = await refusalOf(read(one([biff.labelSst(4, 2, 0)])));
    expect(refusal).toEqual({ code: 'FIL013', facts: { sheet: 'A', cell: 'C5' } });
  });

  test('a cell that comes twice, and a number that is none, name their cell', async () => {
    const twice = one([biff.number(1, 1, 1), biff.number(1, 1, 2)]);
    expect(await refusalOf(read(twice))).toEqual({ code: 'FIL018', facts: { sheet: 'A', cell: 'B2' } });
    const infinite = one([biff.number(0, 0, Infinity)]);
    expect(await refusalOf(read(infinite))).toEqual({ code: 'FIL018', facts: { sheet: 'A', cell: 'A1' } });
  });

  test('a sheet whose name was lost is not lost in silence', async () => {
    const spec = { sheets: ['A', 'B'].map((name, i) => ({ name, records: [biff.number(0, 0, i)] })) };
    const bytes = Buffer.from(biff.aBiffStream(spec));
    const second = bytes.lastIndexOf(Buffer.from([0x85, 0x00]), bytes.indexOf(biff.eof()));
    bytes[second] = 0x86;
    expect(await refusalOf(readOle2(aCompoundFile({ Workbook: bytes })))).toEqual(FIL019);
  });

  test('a table of shared texts inside a sheet, which announces millions, changes nothing', async () => {
    const stray = biff.record(0x00fc, biff.u32(0x0a8a0001), biff.u32(0x0f000000), Buffer.alloc(20));
    const workbook = await read({
      globals: [biff.sst(biff.narrow('a'))],
      sheets: [{ name: 'A', records: [stray, biff.labelSst(0, 0, 0)] }],
    });
    expect([...(workbook.sheets[0]?.cells() ?? [])].map(({ value }) => value)).toEqual(['a']);
  });

  test('every shorter stream is refused', async () => {
    const whole = biff.aBiffStream(one([biff.number(0, 0, 1), biff.number(0, 1, 2)]));
    for (let length = 0; length < whole.length; length++) {
      expect(await refusalOf(readOle2(aCompoundFile({ Workbook: whole.subarray(0, length) })))).toEqual(
        FIL019,
      );
    }
  });
});

function unknownNumber(row: number, column: number): Buffer {
  return biff.record(0x0303, biff.u16(row, column, 0), biff.f64(7));
}

function blockOutOfOrder(): Buffer[] {
  const block = [biff.rowRecord(0), biff.number(0, 5, 1), biff.number(0, 1, 1)];
  return [...block, biff.dbCell(block)];
}

/** `=1` whose size has grown by the 18 bytes of the number that followed. */
function swallowing(): Buffer {
  const whole = Buffer.concat([biff.formula(0, 0, biff.f64(1)), biff.number(0, 1, 2)]);
  whole.writeUInt16LE(whole.length - 4, 2);
  return whole;
}
