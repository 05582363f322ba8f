/**
 * Shapes of workbooks that Excel opens and that other writers, or Excel with more on its sheets,
 * really make; gathered from the issues of excelize, rubyXL, calamine, SheetJS, openpyxl, readxl,
 * EPPlus and IronCalc.
 */

import { strToU8, unzipSync, zipSync } from 'fflate';
import { addressOf } from '../../../src/core/sheet/address';
import type { Workbook } from '../../../src/core/sheet/grid';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import {
  buildXlsx,
  MAIN,
  RELATIONS,
  relationship,
  relationshipsPart,
  type PackageToBuild,
} from '../package-builder';
import { refusalOf } from './refusal-of';

const ROWS = '<row r="3"><c r="A3"><v>16</v></c><c r="B3" t="s"><v>0</v></c></row>';
const STRINGS = '<si><t>Mầm non</t></si>';
const CELLS = ['A3=16', 'B3=Mầm non'];
const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';

function cellsIn({ sheets }: Workbook): string[] {
  return sheets.flatMap((grid) =>
    [...grid.cells()].map(({ row, column, value }) => `${addressOf(row, column)}=${String(value)}`),
  );
}
const read = (spec: PackageToBuild): string[] => cellsIn(readXlsx(buildXlsx(spec)));
const readRows = (rows: string): string[] => read({ sheets: [{ rows }], strings: STRINGS });

describe('what stands beside the table of cells', () => {
  const anchor = (prefix: string): string =>
    `<${prefix}from><${prefix}col>2</${prefix}col><${prefix}row>14</${prefix}row></${prefix}from>`;
  const control = (from: string): string =>
    `<control shapeId="1" r:id="rId9" name="Check Box 1"><controlPr defaultSize="0"><anchor moveWithCells="1">${from}</anchor></controlPr></control>`;
  const alternative = (inside: string): string =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14">${inside}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

  test.each([
    ['a form control', alternative(`<controls>${alternative(control(anchor('xdr:')))}</controls>`)],
    ['a form control without alternatives', `<controls>${control(anchor('xdr:'))}</controls>`],
    [
      'an anchor in its own default vocabulary',
      `<controls>${control(`<from xmlns="${drawing}"><col>1</col><row>2</row></from>`)}</controls>`,
    ],
    ['an anchor as nested cells would be named', `<controls>${control('<row><c>1</c></row>')}</controls>`],
    [
      'an embedded object',
      alternative(
        `<oleObjects><oleObject progId="Word.Document.12" shapeId="2" r:id="rId7"><objectPr><anchor>${anchor('xdr:')}</anchor></objectPr></oleObject></oleObjects>`,
      ),
    ],
    [
      'rules of an extension',
      '<extLst><ext uri="u"><x14:conditionalFormattings xmlns:x14="u"><x14:c/><x14:row/></x14:conditionalFormattings></ext></extLst>',
    ],
  ])('%s changes no cell', (_, after) => {
    expect(read({ sheets: [{ rows: ROWS, after }], strings: STRINGS })).toEqual(CELLS);
  });

  test('but a second table of cells inside of it would be lost, and is refused', () => {
    const after = alternative(`<sheetData>${ROWS}</sheetData>`);
    expect(refusalOf(() => read({ sheets: [{ rows: '', after }], strings: STRINGS }))).toMatchObject({
      code: 'FIL012',
    });
  });
});

describe('rows and cells without numbers', () => {
  test.each([
    ['no row says its number', '<row><c r="A3"><v>16</v></c><c r="B3" t="s"><v>0</v></c></row>', CELLS],
    [
      'rows without a number, blank ones left out',
      '<row><c r="A1"><v>1</v></c></row><row><c r="A3"><v>16</v></c><c r="B3" t="s"><v>0</v></c></row>',
      ['A1=1', ...CELLS],
    ],
    [
      'only the first cell of a row says where it is',
      '<row><c r="A3"><v>16</v></c><c t="s"><v>0</v></c></row><row><c><v>5</v></c></row>',
      [...CELLS, 'A4=5'],
    ],
    [
      'some rows say it and others do not',
      '<row r="3"><c><v>16</v></c><c t="s"><v>0</v></c></row><row><c r="C7"><v>7</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
      [...CELLS, 'C7=7', 'A9=9'],
    ],
    [
      'rows without a number that go back',
      '<row><c r="A5"><v>5</v></c></row><row><c r="A3"><v>16</v></c><c t="s"><v>0</v></c></row>',
      [...CELLS, 'A5=5'],
    ],
    [
      'a formula first, which is no plain cell',
      '<row><c r="A3"><f>8+8</f><v>16</v></c><c r="B3" t="s"><v>0</v></c></row>',
      CELLS,
    ],
    [
      'addresses in small letters',
      '<row r="3"><c r="a3"><v>16</v></c><c r="b3" t="s"><v>0</v></c></row>',
      CELLS,
    ],
  ])('%s', (_, rows, cells) => {
    expect(readRows(rows)).toEqual(cells);
  });

  test('a hidden row is the one that its cells name', () => {
    const workbook = readXlsx(
      buildXlsx({
        sheets: [{ rows: '<row hidden="1"><c r="A4"><v>1</v></c></row><row><c><v>2</v></c></row>' }],
      }),
    );
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([4]);
  });

  test.each([
    ['one that gives another number than its row', '<row r="2"><c r="A3"><v>1</v></c></row>'],
    ['one behind another of the same row', '<row><c r="A3"><v>1</v></c><c r="B4"><v>1</v></c></row>'],
    ['one behind a cell without a number', '<row><c><v>1</v></c><c r="B4"><v>1</v></c></row>'],
  ])('an address that contradicts its row is refused: %s', (_, rows) => {
    expect(refusalOf(() => readRows(rows))).toMatchObject({ code: 'FIL018' });
  });
});

describe('texts', () => {
  test.each([
    ['an empty reference', '<c r="C3" t="s"><v></v></c>', []],
    ['an empty reference, closed at once', '<c r="C3" t="s"><v/></c>', []],
    ['an empty reference on a line of its own', '<c r="C3" t="s">\n<v>\n</v>\n</c>', []],
    [
      'a text in the cell beside a value',
      '<c r="C3" t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>',
      ['C3=1.'],
    ],
    ['a value behind that text', '<c r="C3" t="inlineStr"><is><t>1.</t></is><v>1.0</v></c>', ['C3=1.']],
    ['a value of its type beside a text', '<c r="C3"><v>7</v><is><t>bảy</t></is></c>', ['C3=7']],
    ['a text whose cell does not say so', '<c r="C3"><is><t>bảy</t></is></c>', ['C3=bảy']],
    ['a truth value in capitals', '<c r="C3" t="b"><v>TRUE</v></c>', ['C3=true']],
  ])('%s', (_, cell, more) => {
    expect(readRows(ROWS.replace('</row>', `${cell}</row>`))).toEqual([...CELLS, ...more]);
  });
});

describe('names in the zip file', () => {
  const GOOD = unzipSync(buildXlsx({ sheets: [{ rows: ROWS }], strings: STRINGS }));
  /** Entries one after another, as `zipSync` cannot write a name twice. */
  function zipOf(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
    const stand = entries.map(([, content], i): [string, Uint8Array] => [
      String(i).padStart(3, '0'),
      content,
    ]);
    const bytes = zipSync(
      Object.fromEntries(stand.map(([name, content], i) => [longName(name, entries[i]?.[0]), content])),
      {
        level: 0,
      },
    );
    const text = Buffer.from(bytes);
    entries.forEach(([name], i) => {
      const from = Buffer.from(longName(String(i).padStart(3, '0'), name));
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from)) text.write(name, at, 'latin1');
    });
    return new Uint8Array(text);
  }
  /** A name as long as the one that is to stand there. */
  const longName = (number: string, name = ''): string => number.padEnd(name.length, '~');
  const parts = Object.entries(GOOD);
  const sheet = GOOD[SHEET] ?? new Uint8Array(0);

  test.each([
    ['a sheet', SHEET],
    ['the shared texts', 'xl/sharedStrings.xml'],
    ['the workbook', 'xl/workbook.xml'],
  ])('%s packed twice with the same content is that content', (_, name) => {
    expect(cellsIn(readXlsx(zipOf([...parts, [name, GOOD[name] ?? sheet]])))).toEqual(CELLS);
  });

  test.each([
    ['first', [[SHEET, strToU8('<worksheet/>')], ...parts] as const],
    ['last', [...parts, [SHEET, strToU8('<worksheet/>')]] as const],
    ['three times', [[SHEET, sheet], ...parts, [SHEET, strToU8('<worksheet/>')]] as const],
  ])('another content under the name of a sheet is refused, and not as damage: %s', (_, entries) => {
    expect(refusalOf(() => readXlsx(zipOf(entries)))).toEqual({ code: 'FIL024', facts: { part: SHEET } });
  });

  test('what nobody reads may stand there in two versions', () => {
    const other: [string, Uint8Array][] = [
      ['xl/theme/theme1.xml', strToU8('<a/>')],
      ['xl/theme/theme1.xml', strToU8('<b/>')],
    ];
    expect(cellsIn(readXlsx(zipOf([...parts, ...other])))).toEqual(CELLS);
  });

  test.each([
    ['other names and folders', 'tables/mau.xml', '../tables/mau.xml', 'tables/mau.xml'],
    ['a blank in a name', 'xl/trang 1.xml', 'trang%201.xml', 'xl/trang 1.xml'],
    ['a Vietnamese name', 'xl/trang Mẫu 1.xml', encodeURI('trang Mẫu 1.xml'), 'xl/trang Mẫu 1.xml'],
    ['capitals', 'XL/WORKSHEETS/SHEET1.XML', 'worksheets/sheet1.xml', 'XL/WORKSHEETS/SHEET1.XML'],
    [
      'an absolute target',
      'xl/worksheets/sheet1.xml',
      '/xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet1.xml',
    ],
    ['backslashes', 'xl\\worksheets\\sheet1.xml', 'worksheets\\sheet1.xml', 'xl\\worksheets\\sheet1.xml'],
    ['a «%» that is no escape', 'xl/100%.xml', '100%.xml', 'xl/100%.xml'],
  ])('%s', (_, name, target) => {
    const others = parts.filter(([one]) => one !== SHEET && one !== RELS);
    const rels = relationshipsPart(
      relationship('rIdSheet1', 'worksheet', target) +
        relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
    );
    const files = Object.fromEntries([...others, [RELS, strToU8(rels)], [name, sheet]]);
    expect(cellsIn(readXlsx(zipSync(files)))).toEqual(CELLS);
  });
});

describe('encodings', () => {
  const xml = new TextDecoder().decode(unzipSync(buildXlsx({ strings: STRINGS }))['xl/sharedStrings.xml']);
  const utf16 = (text: string, isLittle: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(isLittle ? bytes : bytes.swap16());
  };
  const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

  test.each([
    ['a byte order mark', strToU8(`\ufeff${xml}`), 'Mầm non'],
    ['UTF-16', utf16(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, true), 'Mầm non'],
    ['UTF-16, big end first', utf16(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, false), 'Mầm non'],
    ['UTF-16 without a mark', utf16(xml.replace('UTF-8', 'UTF-16'), true), 'Mầm non'],
    ['a mark and a wrong declaration', strToU8(`\ufeff${xml.replace('UTF-8', 'ISO-8859-1')}`), 'Mầm non'],
    ['ISO 8859-1', latin(xml.replace('UTF-8', 'ISO-8859-1').replace('Mầm', 'M\u00e0m')), 'Màm non'],
    [
      'windows-1258, the tone behind the letter',
      latin(xml.replace('UTF-8', 'windows-1258').replace('Mầm', 'M\u00e2\u00ccm')),
      'Mầm non'.normalize('NFD').replace('a\u0302', 'â'),
    ],
    ['a blank line in front of the declaration', strToU8(`\n${xml}`), 'Mầm non'],
  ])('%s', (_, strings, text) => {
    const [, cell] = read({
      sheets: [{ rows: ROWS }],
      strings: STRINGS,
      parts: { 'xl/sharedStrings.xml': strings },
    });
    expect(cell).toBe(`B3=${text}`);
  });
});

describe('where the workbook and its sheets are', () => {
  const workbook = (sheets: string, more = ''): Record<string, string> => ({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"${more}><sheets>${sheets}</sheets></workbook>`,
  });
  const ONE = '<sheet name="Mẫu 1" sheetId="1" r:id="rIdSheet1"/>';

  test.each([
    [
      'a module without a part, as Excel 95 had them',
      workbook(`${ONE}<sheet name="Module1" sheetId="2" r:id=""/>`),
    ],
    [
      'an id of another vocabulary in front',
      workbook(ONE.replace('r:id', 'z:id="rIdNone" r:id'), ' xmlns:z="urn:another"'),
    ],
    ['one behind', workbook(ONE.replace('"/>', '" z:id="rIdNone"/>'), ' xmlns:z="urn:another"')],
    ['an id without a prefix', workbook(ONE.replace('r:id', 'id="7" r:id'))],
    ['another prefix for it', workbook(ONE.replace('r:id', 'd3p1:id'), ` xmlns:d3p1="${RELATIONS}"`)],
    ['its prefix declared where it stands', workbook(ONE.replace('r:id', `xmlns:q="${RELATIONS}" q:id`))],
    [
      'the strict vocabulary',
      workbook(
        ONE.replace('r:id', 's:id'),
        ' xmlns:s="http://purl.oclc.org/ooxml/officeDocument/relationships"',
      ),
    ],
    ['no relationships of the package, its types instead', { '_rels/.rels': null }],
    ['damaged relationships of the package', { '_rels/.rels': '<?xml version="1.0"?>\nCORRUPTED' }],
    [
      'relationships of the package that lead nowhere',
      { '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', 'xl/book.xml')) },
    ],
    [
      'a day of saving that is not well formed',
      {
        '_rels/.rels': relationshipsPart(
          relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
            relationship('rId2', 'core-properties', 'docProps/core.xml'),
        ),
        'docProps/core.xml': '<cp:coreProperties',
      },
    ],
  ])('%s', (_, parts) => {
    expect(read({ sheets: [{ rows: ROWS }], strings: STRINGS, parts })).toEqual(CELLS);
  });

  test('a sheet that does not say where its part is would be lost, and is refused', () => {
    const parts = workbook('<sheet name="A" sheetId="1"/>');
    expect(refusalOf(() => read({ parts }))).toMatchObject({ code: 'FIL012' });
  });
});

describe('packages of other programs are named as what they are', () => {
  const zipWith = (...names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
  const openDocument = (kind: string): Uint8Array =>
    zipSync({
      mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
      'content.xml': strToU8('<x/>'),
    });

  test.each([
    ['an .ods', openDocument('spreadsheet'), { code: 'FIL016' }],
    ['an .odt', openDocument('text'), { facts: { kind: 'document' } }],
    ['a Word document', zipWith('[Content_Types].xml', 'word/document.xml'), { facts: { kind: 'document' } }],
    ['slides', zipWith('[Content_Types].xml', 'ppt/presentation.xml'), { facts: { kind: 'presentation' } }],
    ['Numbers', zipWith('Index/Document.iwa', 'preview.jpg'), { facts: { kind: 'numbers' } }],
    ['a packed folder', zipWith('Bu Dop.xlsx', 'Bu Dang.xlsx'), { facts: { kind: 'archive' } }],
  ])('%s', (_, bytes, refusal) => {
    expect(refusalOf(() => readXlsx(bytes))).toMatchObject(refusal);
  });
});
