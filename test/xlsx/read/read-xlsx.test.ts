/** A workbook is read whole, by its relationships, or refused with the reason. */

import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../../../src/core/sheet/grid';
import { MAX_PART_BYTES } from '../../../src/xlsx/read/limits';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import {
  buildXlsx,
  MAIN,
  relationship,
  relationshipsPart,
  RELATIONS,
  xlsxWithRows,
  type PackageToBuild,
} from '../package-builder';
import { refusalOf } from './refusal-of';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const read = (spec: PackageToBuild): Workbook => readXlsx(buildXlsx(spec));
const refusal = (spec: PackageToBuild): unknown => refusalOf(() => read(spec));
const firstValue = ({ sheets: [sheet] }: Workbook): unknown => sheet?.cell(1, 1)?.value;

/** Sets the sizes and the checksum that a part's directory entry declares. */
function withDeclared(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = view.getUint32(copy.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}

describe('workbook', () => {
  test('sheets come in the workbook’s order with their names and visibility', () => {
    const { sheets } = read({
      sheets: [
        { name: 'Bảng 1a' },
        { name: 'Phụ lục &amp; ghi chú', state: 'hidden' },
        { name: 'Ẩn', state: 'veryHidden' },
        { name: 'Cuối', state: 'visible' },
      ],
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Bảng 1a', 'visible'],
      ['Phụ lục & ghi chú', 'hidden'],
      ['Ẩn', 'veryHidden'],
      ['Cuối', 'visible'],
    ]);
  });

  test.each([
    ['', false],
    ['<workbookPr/>', false],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
  ])('%s counts dates from 1904: %s', (workbook, date1904) => {
    expect(read({ workbook }).date1904).toBe(date1904);
  });

  test.each([
    ['2022-01-31T08:00:00Z', '2022-01-31T08:00:00.000Z'],
    ['2022-01-31T08:00:00+07:00', '2022-01-31T01:00:00.000Z'],
    ['2022-01-31T08:00:00', '2022-01-31T08:00:00.000Z'],
    ['hôm qua', undefined],
    ['', undefined],
  ])('last saved at %j is %s', (modified, expected) => {
    expect(read({ modified }).modified).toBe(expected);
  });

  test('a workbook that says nothing of its saving is read', () => {
    expect(read({}).modified).toBeUndefined();
  });
});

describe('parts are found', () => {
  const sheetAt = (target: string, path: string, rels = RELS): PackageToBuild => ({
    parts: {
      [SHEET]: null,
      [path]: sheetXml(ONE),
      [rels]: relationshipsPart(relationship('rIdSheet1', 'worksheet', target)),
    },
  });

  test.each([
    ['by a relative target', sheetAt('worksheets/a.xml', 'xl/worksheets/a.xml')],
    ['by an absolute target', sheetAt('/xl/worksheets/a.xml', 'xl/worksheets/a.xml')],
    ['through the folder above', sheetAt('../sheets/a.xml', 'sheets/a.xml')],
    ['with backslashes in the target', sheetAt('worksheets\\a.xml', 'xl/worksheets/a.xml')],
    ['with backslashes in the package', sheetAt('worksheets/a.xml', 'xl\\worksheets\\a.xml')],
    ['in other capitals', sheetAt('Worksheets/A.xml', 'xl/worksheets/a.XML')],
  ])('%s', (_, spec) => {
    expect(firstValue(read(spec))).toBe(1);
  });

  test('when the workbook part itself is elsewhere', () => {
    const { parts } = sheetAt('a.xml', 'book/a.xml', 'book/_rels/main.xml.rels');
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rIdSheet1"/></sheets></workbook>`;
    const root = relationshipsPart(relationship('rId1', 'officeDocument', '/book/main.xml'));
    expect(
      firstValue(
        read({
          parts: { ...parts, 'xl/workbook.xml': null, 'book/main.xml': workbook, '_rels/.rels': root },
        }),
      ),
    ).toBe(1);
  });

  test('in a strict package', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const rel = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="${strict}/${type}" Target="${target}"/>`;
    const workbook = `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}" conformance="strict"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const book = read({
      sheets: [{ rows: '<row r="1"><c r="A1" t="d"><v>2022-01-31</v></c></row>' }],
      parts: {
        '_rels/.rels': relationshipsPart(rel('rId1', 'officeDocument', 'xl/workbook.xml')),
        'xl/workbook.xml': workbook,
        [RELS]: relationshipsPart(rel('rId1', 'worksheet', 'worksheets/sheet1.xml')),
      },
    });
    expect(firstValue(book)).toEqual({ isoDate: '2022-01-31' });
  });

  test('chart sheets and dialogue sheets hold no cells and are passed over', () => {
    const { sheets } = read({
      sheets: [{ name: 'A', rows: ONE }, { name: 'Biểu đồ' }, { name: 'Hộp' }, { name: 'B', rows: ONE }],
      parts: {
        [RELS]: relationshipsPart(
          relationship('rIdSheet1', 'worksheet', 'worksheets/sheet1.xml') +
            relationship('rIdSheet2', 'chartsheet', 'chartsheets/sheet1.xml') +
            relationship('rIdSheet3', 'dialogsheet', 'dialogsheets/sheet1.xml') +
            relationship('rIdSheet4', 'worksheet', 'worksheets/sheet4.xml'),
        ),
      },
    });
    expect(sheets.map(({ name, cellCount }) => [name, cellCount])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });

  test('a missing part of shared strings matters only to a cell that needs it', () => {
    const rels = relationshipsPart(
      relationship('rIdSheet1', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
    );
    expect(firstValue(read({ sheets: [{ rows: ONE }], parts: { [RELS]: rels } }))).toBe(1);
    const shared = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(refusal({ sheets: [{ rows: shared }], parts: { [RELS]: rels } })).toMatchObject({
      code: 'FIL013',
    });
  });
});

describe('refused', () => {
  const word = `<w:document xmlns:w="u"><w:body/></w:document>`;
  const ods = {
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8('<x/>'),
  };

  test.each<[string, PackageToBuild, object]>([
    ['a missing sheet part', { parts: { [SHEET]: null } }, { code: 'FIL017', facts: { part: SHEET } }],
    ['a sheet without its relationship', { parts: { [RELS]: relationshipsPart('') } }, { code: 'FIL017' }],
    ['no relationships at all', { parts: { [RELS]: null } }, { code: 'FIL017' }],
    [
      'a missing style part',
      { styles: '', parts: { 'xl/styles.xml': null } },
      { code: 'FIL017', facts: { part: 'xl/styles.xml' } },
    ],
    ['a missing workbook part', { parts: { 'xl/workbook.xml': null } }, { code: 'FIL017' }],
    [
      'a zip that is no package',
      { parts: { '_rels/.rels': null, '[Content_Types].xml': null, 'xl/workbook.xml': null } },
      { code: 'FIL014' },
    ],
    ['a Word document', { parts: { 'xl/workbook.xml': word } }, { code: 'FIL014' }],
    [
      'a binary workbook',
      {
        parts: {
          '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', 'xl/workbook.bin')),
          'xl/workbook.bin': 'x',
        },
      },
      { code: 'FIL015' },
    ],
    ['a workbook without sheets', { sheets: [] }, { code: 'FIL012', facts: { part: 'xl/workbook.xml' } }],
    [
      'a DOCTYPE in any part',
      { parts: { 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' } },
      { code: 'FIL011', facts: { part: 'xl/workbook.xml' } },
    ],
    [
      'a sheet cut short',
      { parts: { [SHEET]: sheetXml(ONE).slice(0, -12) } },
      { code: 'FIL012', facts: { part: SHEET } },
    ],
    [
      'a sheet that is not closed in order',
      { parts: { [SHEET]: sheetXml(ONE.replace('</row>', '')) } },
      { code: 'FIL012', facts: { part: SHEET } },
    ],
    [
      'shared strings cut short',
      { strings: '<si><t>a</t>' },
      { code: 'FIL012', facts: { part: 'xl/sharedStrings.xml' } },
    ],
    ['styles cut short', { styles: '<fonts>' }, { code: 'FIL012', facts: { part: 'xl/styles.xml' } }],
    [
      'two sheets that are one part',
      {
        sheets: [{}, {}],
        parts: {
          [RELS]: relationshipsPart(
            relationship('rIdSheet1', 'worksheet', 'worksheets/sheet1.xml') +
              relationship('rIdSheet2', 'worksheet', '/xl/worksheets/Sheet1.xml'),
          ),
        },
      },
      { code: 'FIL012', facts: { part: 'xl/workbook.xml' } },
    ],
    [
      'two relationships of one id',
      {
        parts: {
          [RELS]: relationshipsPart(
            relationship('rIdSheet1', 'worksheet', 'worksheets/sheet1.xml') +
              relationship('rIdSheet1', 'worksheet', 'worksheets/sheet2.xml'),
          ),
        },
      },
      { code: 'FIL012', facts: { part: RELS } },
    ],
  ])('%s', (_, spec, expected) => {
    expect(refusal(spec)).toMatchObject(expected);
  });

  test('an OpenDocument file', () => {
    expect(refusalOf(() => readXlsx(zipSync(ods, { level: 0 }))).code).toBe('FIL016');
  });

  test('a bomb in a needed part, by what it declares', () => {
    const bytes = withDeclared(xlsxWithRows(ONE), SHEET, MAX_PART_BYTES + 1);
    expect(refusalOf(() => readXlsx(bytes))).toEqual({
      code: 'FIL009',
      facts: { part: SHEET, limit: MAX_PART_BYTES },
    });
  });

  test('a bomb that declares little, before it is unpacked whole', () => {
    const blanks = ' '.repeat(30_000_000);
    const bytes = withDeclared(xlsxWithRows(ONE + blanks), SHEET, 4000);
    expect(refusalOf(() => readXlsx(bytes))).toEqual({ code: 'FIL008', facts: { part: SHEET } });
  });
});

test('a bomb in a part that nobody needs costs nothing', () => {
  const bytes = buildXlsx({
    sheets: [{ rows: ONE }],
    parts: { 'xl/media/image1.png': new Uint8Array(1_000_000) },
  });
  expect(firstValue(readXlsx(withDeclared(bytes, 'xl/media/image1.png', 0xfffffff0)))).toBe(1);
});

test('a sheet of many megabytes is read piece by piece, and no cell is lost', () => {
  const count = 60_000;
  const rows = Array.from(
    { length: count },
    (_, i) =>
      `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><v>${String(i)}</v></c><c t="inlineStr"><is><t>Trường số ${String(i)}</t></is></c></row>`,
  );
  const [grid] = readXlsx(xlsxWithRows(rows.join(''))).sheets;
  expect(grid?.cellCount).toBe(2 * count);
  for (const row of [1, 2, 31_337, count]) {
    expect(grid?.cell(row, 1)?.value).toBe(row - 1);
    expect(grid?.cell(row, 2)?.value).toBe(`Trường số ${String(row - 1)}`);
  }
});
