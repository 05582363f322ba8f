/**
 * Every cell of a sheet is read as it was stored, or the file is refused with the cell's address.
 */

import type { Cell, Grid, Workbook } from '../../../src/core/sheet/grid';
import { addressOf } from '../../../src/core/sheet/address';
import { MAX_CELLS } from '../../../src/xlsx/read/limits';
import { FormulaResults } from '../../../src/xlsx/read/calculated';
import { readSheet } from '../../../src/xlsx/read/read-sheet';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { NO_SHARED_STRINGS } from '../../../src/xlsx/read/shared-strings';
import { xmlOf } from '../../../src/xlsx/read/xml-reader';
import { buildXlsx, MAIN, xlsxWithRows, type SheetToBuild } from '../package-builder';
import { refusalOf } from './refusal-of';

function firstSheet({ sheets: [sheet] }: Workbook): Grid {
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const sheetOf = (sheet: SheetToBuild): Grid => firstSheet(readXlsx(buildXlsx({ sheets: [sheet] })));
const cellsOf = (rows: string, strings?: string): Cell[] => [
  ...firstSheet(readXlsx(xlsxWithRows(rows, strings))).cells(),
];
/** The one cell of a sheet: its XML stands in A1. */
const cellOf = (attributes: string, content: string, strings?: string): Cell | undefined =>
  cellsOf(`<row r="1"><c r="A1"${attributes}>${content}</c></row>`, strings)[0];
const placesOf = (rows: string): string[] =>
  cellsOf(rows).map(({ row, column, value }) => `${addressOf(row, column)}=${String(value)}`);

describe('values', () => {
  test.each([
    ['a number', '', '<v>12</v>', 12],
    ['a number with its type', ' t="n"', '<v>-0.5</v>', -0.5],
    ['a number with an exponent', '', '<v>1.5E-3</v>', 0.0015],
    ['a number with blanks around it', '', '<v> 7 </v>', 7],
    ['true', ' t="b"', '<v>1</v>', true],
    ['false', ' t="b"', '<v>0</v>', false],
    ['true, spelled out', ' t="b"', '<v>true</v>', true],
    ['an error', ' t="e"', '<v>#DIV/0!</v>', { error: '#DIV/0!' }],
    ['a day', ' t="d"', '<v>2022-01-31</v>', { isoDate: '2022-01-31' }],
    ['a day with its time', ' t="d"', '<v>2022-01-31T08:30:00</v>', { isoDate: '2022-01-31T08:30:00' }],
    ['a time', ' t="d"', '<v>08:30:00</v>', { isoDate: '08:30:00' }],
    ['a text result', ' t="str"', '<f>A2</f><v>Đạt</v>', 'Đạt'],
    ['a text result with blanks', ' t="str"', '<v xml:space="preserve"> 5 </v>', ' 5 '],
    ['an empty text result', ' t="str"', '<f>A2</f><v></v>', ''],
    ['text in the cell', ' t="inlineStr"', '<is><t>Mầm non</t></is>', 'Mầm non'],
    ['empty text in the cell', ' t="inlineStr"', '<is><t/></is>', ''],
    ['text in CDATA', ' t="str"', '<v><![CDATA[a & b]]></v>', 'a & b'],
    ['text with entities', ' t="str"', '<v>&lt;5 &amp; &#273;</v>', '<5 & đ'],
    ['an escaped carriage return', ' t="str"', '<v>một_x000D_\nhai_x000d_ba</v>', 'một\nhai\nba'],
    ['an escaped escape', ' t="str"', '<v>_x005F_x000D_</v>', '_x000D_'],
    ['a criterion that looks like a number', ' t="inlineStr"', '<is><t>1.10</t></is>', '1.10'],
  ])('%s', (_, attributes, content, value) => {
    expect(cellOf(attributes, content)?.value).toStrictEqual(value);
  });

  test('a cell that only has a look is left out, and so is one whose value is empty', () => {
    expect(
      cellsOf(
        '<row r="1"><c r="A1" s="1"/><c r="B1"><v/></c><c r="C1" t="s"/><c r="D1"></c><c r="E1"><v> </v></c>' +
          '<c r="F1" t="s"><v></v></c><c r="G1" t="s"><v>\n</v></c><c r="H1" t="e"><v/></c></row>',
      ),
    ).toEqual([]);
  });
});

describe('formulas', () => {
  test.each([
    ['a formula and its value', '', '<f>SUM(B1:B4)</f><v>10</v>', 'SUM(B1:B4)', 10],
    ['entities in a formula', '', '<f>IF(B1&lt;5,"a&amp;b",1)</f><v>1</v>', 'IF(B1<5,"a&b",1)', 1],
    [
      'a shared formula where it is defined',
      '',
      '<f t="shared" ref="A1:A9" si="0">B1*2</f><v>2</v>',
      'B1*2',
      2,
    ],
    ['a shared formula where it is used', '', '<f t="shared" si="0"/><v>4</v>', '', 4],
    ['an array formula', '', '<f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>3</v>', 'SUM(B1:B2*C1:C2)', 3],
    ['a data table', '', '<f t="dataTable" ref="A1:B2" r1="C1"/><v>6</v>', '', 6],
    ['no stored value', '', '<f>4+2</f>', '4+2', null],
    ['an empty stored value', '', '<f>4+2</f><v/>', '4+2', null],
    ['a text result without a stored value', ' t="str"', '<f>A2</f>', 'A2', null],
    ['an empty formula without a value', '', '<f/>', '', null],
  ])('%s', (_, attributes, content, formula, value) => {
    expect(cellOf(attributes, content)).toMatchObject({ formula, value });
  });

  test('a plain value has no formula', () => {
    expect(cellOf('', '<v>1</v>')).not.toHaveProperty('formula');
  });

  test('values and formulas of extensions are not the cell’s', () => {
    const ext = '<extLst><ext uri="u"><x:v>99</x:v><x:f>B9</x:f></ext></extLst>';
    expect(cellOf('', `<v>1</v>${ext}`)).toEqual(cellOf('', '<v>1</v>'));
    const grid = sheetOf({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      after: `<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>1</formula><f>2</f><v>3</v></cfRule></conditionalFormatting>${ext}`,
    });
    expect([...grid.cells()].map((cell) => cell.value)).toEqual([1]);
  });
});

describe('shared strings', () => {
  const STRINGS =
    '<si><t>Tiểu học</t></si><si><t xml:space="preserve"> 5 &amp; 6_x000D_</t></si><si/>' +
    '<si><r><t>Trung </t></r><r><rPr><b/></rPr><t>học</t></r></si>' +
    '<si><r><rPr><rFont val=".VnTime"/></rPr><t>Tr­êng</t></r><r><t> A</t></r></si>' +
    '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si><si><t>a<!-- c -->b</t></si><si><t>cuối</t></si>';
  const shared = (index: string): Cell | undefined => cellOf(' t="s"', `<v>${index}</v>`, STRINGS);

  test.each([
    ['plain', '0', 'Tiểu học'],
    ['with blanks and escapes', '1', ' 5 & 6\n'],
    ['empty', '2', ''],
    ['in runs of one font', '3', 'Trung học'],
    ['in runs with fonts', '4', 'Tr­êng A'],
    ['with how it is pronounced', '5', '課'],
    ['around a comment', '6', 'ab'],
    ['the last', '7', 'cuối'],
  ])('%s', (_, index, text) => {
    expect(shared(index)?.value).toBe(text);
  });

  test('runs are kept where one is struck out or stands off the line', () => {
    const runsOf = (...runs: readonly (readonly [look: string, text: string])[]): unknown => {
      const xml = runs.map(
        ([look, text]) => `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}<t>${text}</t></r>`,
      );
      return cellOf(' t="inlineStr"', `<is>${xml.join('')}</is>`)?.runs;
    };
    expect(runsOf(['<strike/><sz val="12"/>', '1'], ['', '16'])).toEqual([
      { text: '1', font: '', mark: 'struck' },
      { text: '16', font: '' },
    ]);
    expect(runsOf(['', '16'], ['<vertAlign val="superscript"/><rFont val="Arial"/>', '(1)'])).toEqual([
      { text: '16', font: '' },
      { text: '(1)', font: 'Arial', mark: 'script' },
    ]);
    expect(runsOf(['<strike val="false"/>', '1'], ['<b/><vertAlign val="baseline"/>', '16'])).toBeUndefined();
  });

  test('runs are kept only where one names its font', () => {
    expect(shared('4')?.runs).toEqual([
      { text: 'Tr­êng', font: '.VnTime' },
      { text: ' A', font: '' },
    ]);
    expect(shared('3')).not.toHaveProperty('runs');
    expect(
      cellOf(' t="inlineStr"', '<is><r><rPr><rFont val="VNI-Times"/></rPr><t>a</t></r></is>')?.runs,
    ).toEqual([{ text: 'a', font: 'VNI-Times' }]);
  });

  test('thousands of them, long and short, keep their numbers', () => {
    const texts = Array.from(
      { length: 3000 },
      (_, i) => `${String(i)} ${'ấ'.repeat((i * 7) % 900)}${i % 50 ? '' : '&amp;'}`,
    );
    const rows = texts.map((_, i) => `<row><c t="s"><v>${String(i)}</v></c></row>`).join('');
    const strings = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    expect(cellsOf(rows, strings).map((cell) => cell.value)).toEqual(
      texts.map((text) => text.replace('&amp;', '&')),
    );
  });

  test.each([
    ['behind the last', '8'],
    ['below 0', '-1'],
    ['between two', '0.5'],
    ['that is none', 'x'],
  ])('a number %s is refused with its cell', (_, index) => {
    const refusal = { code: 'FIL013', facts: { sheet: 'Sheet1', cell: 'A1' } };
    expect(refusalOf(() => shared(index))).toEqual(refusal);
  });

  test('any number without the part is refused', () => {
    const refusal = { code: 'FIL013', facts: { sheet: 'Sheet1', cell: 'A1' } };
    expect(refusalOf(() => cellOf(' t="s"', '<v>0</v>'))).toEqual(refusal);
  });
});

describe('places', () => {
  test('cells and rows without an address follow the one before', () => {
    expect(
      placesOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    ).toEqual(['A1=1', 'B1=2', 'C5=3', 'D5=4', 'A6=5']);
  });

  test('rows and cells out of order are put in order', () => {
    expect(
      placesOf(
        '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      ),
    ).toEqual(['A1=1', 'A2=3', 'B2=4']);
  });

  test('the last cell that a sheet can have is read', () => {
    expect(placesOf('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>')).toEqual(['XFD1048576=9']);
  });

  test.each([
    ['an address in another row', '<row r="2"><c r="A3"><v>1</v></c></row>', 'A2'],
    ['an address that is none', '<row r="2"><c r="A"><v>1</v></c></row>', 'A2'],
    ['an empty address', '<row r="2"><c r=""><v>1</v></c></row>', 'A2'],
    ['a column behind the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'XFD1'],
    ['a row behind the last', '<row r="1048577"><c><v>1</v></c></row>', 'A1'],
    ['a row that is no number', '<row r="x"><c><v>1</v></c></row>', 'A1'],
    ['row 0', '<row r="0"><c><v>1</v></c></row>', 'A1'],
    ['a cell given twice', '<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>', 'B1'],
    [
      'a row given twice',
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="1"><c r="B1"><v>1</v></c></row>',
      'B1',
    ],
  ])('%s is refused', (_, rows, cell) => {
    expect(refusalOf(() => cellsOf(rows))).toEqual({ code: 'FIL018', facts: { sheet: 'Sheet1', cell } });
  });
});

describe('values that are not what their type says', () => {
  test.each([
    ['a number with a comma', '', '<v>1,5</v>'],
    ['a number with letters', '', '<v>12a</v>'],
    ['a number over all doubles', '', '<v>1E400</v>'],
    ['not a number', '', '<v>NaN</v>'],
    ['a truth value of 2', ' t="b"', '<v>2</v>'],
    ['a day in Vietnamese order', ' t="d"', '<v>31/01/2022</v>'],
    ['an unknown type', ' t="x"', '<v>1</v>'],
    ['two values', '', '<v>1</v><v>2</v>'],
    ['a value in two pieces', '', '<v>1<!-- -->2</v>'],
    ['a value with an element in it', '', '<v><b>1</b></v>'],
    ['a value outside <v>', '', '5'],
  ])('%s', (_, attributes, content) => {
    expect(refusalOf(() => cellOf(attributes, content))).toEqual({
      code: 'FIL018',
      facts: { sheet: 'Sheet1', cell: 'A1' },
    });
  });
});

describe('cells where nobody looks for them', () => {
  const CELL = '<c r="A1"><v>1</v></c>';
  const partDamaged = { code: 'FIL012', facts: { part: 'xl/worksheets/sheet1.xml' } };

  test.each([
    ['a cell outside a row', { rows: CELL }],
    [
      'a row in an alternative',
      { rows: `<mc:AlternateContent><mc:Choice><row r="1">${CELL}</row></mc:Choice></mc:AlternateContent>` },
    ],
    ['a cell in a cell', { rows: `<row r="1"><c r="A1">${CELL}</c></row>` }],
    [
      'sheet data in an alternative',
      { after: `<mc:AlternateContent><sheetData><row r="1">${CELL}</row></sheetData></mc:AlternateContent>` },
    ],
    ['no sheet data at all', { xml: `<worksheet xmlns="${MAIN}"/>` }],
    ['another kind of part', { xml: `<styleSheet xmlns="${MAIN}"><sheetData/></styleSheet>` }],
  ])('%s is refused', (_, sheet) => {
    expect(refusalOf(() => sheetOf(sheet))).toEqual(partDamaged);
  });

  test('alternatives and extensions without cells are passed over', () => {
    const grid = sheetOf({
      before: '<mc:AlternateContent><mc:Choice Requires="x"><sheetPr/></mc:Choice></mc:AlternateContent>',
      rows: `<row r="1">${CELL}<extLst><ext uri="u"/></extLst></row>`,
      after: '<mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent>',
    });
    expect(grid.cellCount).toBe(1);
  });

  test('prefixes and the strict namespace make no difference', () => {
    const xml = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect([...sheetOf({ xml }).cells()]).toMatchObject([{ row: 1, column: 1, value: 2, formula: '1+1' }]);
  });

  test('a macro sheet of old holds cells like any other', () => {
    const xml = `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="u"><sheetData><row r="1">${CELL}</row></sheetData></xm:macrosheet>`;
    expect(sheetOf({ xml }).cellCount).toBe(1);
  });
});

test('merges, hidden rows and hidden columns', () => {
  const grid = sheetOf({
    before:
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="5" width="9"/></cols>',
    rows: '<row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" ht="15.75" hidden="0"/><row r="7" hidden="true"/>',
    after: '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$D$4:D6"/></mergeCells>',
  });
  expect(grid.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 3 },
    { top: 4, left: 4, bottom: 6, right: 4 },
  ]);
  expect([...grid.hiddenRows]).toEqual([2, 3, 7]);
  expect([...grid.hiddenColumns]).toEqual([2, 3, 4]);
});

test('more cells than the limit are refused, those of the sheets before counted in', () => {
  const part = `<worksheet><sheetData><row>${'<c><v>1</v></c>'.repeat(3)}</row></sheetData></worksheet>`;
  const read = (cellsBefore: number): Grid =>
    readSheet(xmlOf(new TextEncoder().encode(part), 'part'), {
      name: 'A',
      visibility: 'visible',
      styles: [],
      strings: NO_SHARED_STRINGS,
      formulas: new FormulaResults('calculated'),
      cellsBefore,
    });
  expect(read(MAX_CELLS - 3).cellCount).toBe(3);
  expect(refusalOf(() => read(MAX_CELLS - 2))).toEqual({ code: 'FIL010', facts: { limit: MAX_CELLS } });
});
