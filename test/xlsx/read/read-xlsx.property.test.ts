/** Laws of reading: what was packed is what is read, and damage never passes in silence. */

import fc from 'fast-check';
import { FileRefusedError } from '../../../src/core/findings/file-refusals';
import { addressOf } from '../../../src/core/sheet/address';
import type { Workbook } from '../../../src/core/sheet/grid';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { buildXlsx, xlsxWithRows } from '../package-builder';
import { runs } from '../../property-runs';

type Stored = number | string | boolean | null;

interface RandomCell {
  readonly row: number;
  readonly column: number;
  readonly value: Stored;
}

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'đ',
    'ế',
    'Ộ',
    ' ',
    '&',
    '<',
    '>',
    '"',
    "'",
    '\n',
    '_',
    'x',
    '0',
    '€',
    '😀',
    ']',
  ),
  maxLength: 30,
});
const value: fc.Arbitrary<Stored> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0 || 0),
  fc.integer({ min: 0, max: 5000 }),
  text,
  fc.boolean(),
  fc.constant(null),
);
const cells: fc.Arbitrary<RandomCell[]> = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 30 }), value }),
  { selector: ({ row, column }) => `${String(row)}:${String(column)}`, maxLength: 60 },
);

/** Texts that cannot stand in XML as they are: markup, and what looks like an escape. */
const escaped = (plain: string): string =>
  plain
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** The rows of these cells; texts in turn shared, in the cell, and as a formula's result. */
function write(all: readonly RandomCell[], strings: string[]): string {
  const byRow = new Map<number, RandomCell[]>();
  for (const cell of all) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow]
    .map(
      ([row, list]) =>
        `<row r="${String(row)}">${list.map((cell) => writeCell(cell, strings)).join('')}</row>`,
    )
    .join('');
}

function writeCell({ row, column, value: stored }: RandomCell, strings: string[]): string {
  const at = `r="${addressOf(row, column)}"`;
  if (stored === null) return `<c ${at}><f>1+1</f></c>`;
  if (typeof stored === 'number') return `<c ${at}><v>${String(stored)}</v></c>`;
  if (typeof stored === 'boolean') return `<c ${at} t="b"><v>${stored ? '1' : '0'}</v></c>`;
  const way = (row + column) % 3;
  if (way === 0) return `<c ${at} t="inlineStr"><is><t>${escaped(stored)}</t></is></c>`;
  if (way === 1) return `<c ${at} t="str"><f>A1</f><v>${escaped(stored)}</v></c>`;
  strings.push(`<si><t xml:space="preserve">${escaped(stored)}</t></si>`);
  return `<c ${at} t="s"><v>${String(strings.length - 1)}</v></c>`;
}

test('every cell of a random sheet is read at its place with its value, and no other', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const strings: string[] = [];
      const rows = write(all, strings);
      const [grid] = readXlsx(xlsxWithRows(rows, strings.join(''))).sheets;
      const byPlace = (a: RandomCell, b: RandomCell): number => a.row - b.row || a.column - b.column;
      expect(
        [...(grid?.cells() ?? [])].map(({ row, column, value: is }) => ({ row, column, value: is })),
      ).toEqual([...all].sort(byPlace));
    }),
    { numRuns: runs(300) },
  );
});

/** Everything that a workbook says of its cells. */
function contentOf({ sheets, date1904 }: Workbook): unknown {
  return [date1904, sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.merges, [...sheet.cells()]])];
}

/** What is read from the bytes, or undefined when they are refused. Any other exception fails the test. */
function contentUnlessRefused(bytes: Uint8Array): unknown {
  try {
    return contentOf(readXlsx(bytes));
  } catch (fault) {
    if (fault instanceof FileRefusedError) return undefined;
    throw fault;
  }
}

const SAMPLE = {
  sheets: [
    {
      name: 'Bảng 1a',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>12</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1*2</f><v>24</v></c></row>',
      after: '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>',
    },
    { name: 'Ẩn', state: 'hidden', rows: '<row><c><v>7</v></c><c t="b"><v>1</v></c></row>' },
  ],
  strings: '<si><t>Mầm non</t></si><si><t>Tiểu học</t></si>',
  styles:
    '<fonts><font><name val="Arial"/></font></fonts><cellXfs><xf/><xf numFmtId="9" fontId="0"/></cellXfs>',
  modified: '2022-01-31T08:00:00Z',
} as const;

describe.each([
  ['packed', buildXlsx(SAMPLE)],
  ['stored', buildXlsx({ ...SAMPLE, level: 0 })],
])('a %s workbook', (_, sound) => {
  const content = contentOf(readXlsx(sound));

  test('with changed bytes is refused or read exactly as before', () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = sound.slice();
        for (const [at, flip] of changes) bytes[at] = (bytes[at] ?? 0) ^ flip;
        const found = contentUnlessRefused(bytes);
        if (found !== undefined) expect(found).toEqual(content);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('with any one bit of any byte changed is refused or read exactly as before', () => {
    for (let at = 0; at < sound.length; at++) {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      const found = contentUnlessRefused(bytes);
      if (found !== undefined) expect(found).toEqual(content);
    }
  });

  test('cut short anywhere, at either end, is refused', () => {
    for (let length = 0; length < sound.length; length++) {
      expect(contentUnlessRefused(sound.subarray(0, length))).toBeUndefined();
      expect(contentUnlessRefused(sound.subarray(sound.length - length))).toBeUndefined();
    }
  });

  test('with a piece taken out is refused', () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 300 }), (at, length) => {
        const bytes = Uint8Array.of(...sound.subarray(0, at), ...sound.subarray(at + length));
        const found = contentUnlessRefused(bytes);
        if (found !== undefined) expect(found).toEqual(content);
      }),
      { numRuns: runs(1000) },
    );
  });
});

test('a sheet whose XML is cut anywhere before it was packed is refused', () => {
  const whole =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>12</v></c><c r="B1" t="b"><v>1</v></c></row></sheetData></worksheet>';
  for (let length = 0; length < whole.length; length++) {
    const bytes = buildXlsx({ sheets: [{ xml: whole.slice(0, length) }] });
    expect(contentUnlessRefused(bytes)).toBeUndefined();
  }
});
