/** What patching does in each dialect of the format, and what it keeps. */

import { unzipSync } from 'fflate';
import type { CellChange } from '../../../src/ports/ports';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import {
  buildXlsx,
  MAIN,
  relationship,
  relationshipsPart,
  RELATIONS,
  xlsxWithRows,
} from '../package-builder';
import { elementIn, partOf } from '../write/read-back';
import { cellsOf, contentOf, readWorkbook } from './cells-of';
import { changedEntries } from './raw-entries';

const SHEET = 'xl/worksheets/sheet1.xml';
const at = (cell: string, content: CellChange['content'], sheet = 'Sheet1'): CellChange => ({
  sheet,
  cell,
  content,
});

async function patchedRows(rows: string, ...changes: readonly CellChange[]): Promise<string> {
  const part = partOf(await patchWorkbook(xlsxWithRows(rows), changes), SHEET);
  return elementIn(part, 'sheetData');
}

describe('a changed cell', () => {
  it.each<[CellChange['content'], string]>([
    [12.5, '<c r="A1" s="3"><v>12.5</v></c>'],
    [true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    [null, '<c r="A1" s="3"/>'],
    [{ formula: 'B1<C1&"x"' }, '<c r="A1" s="3"><f>B1&lt;C1&amp;&quot;x&quot;</f></c>'],
    [
      ' a<b\n_x0041_\u0001',
      '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> a&lt;b&#10;_x005F_x0041__x0001_</t></is></c>',
    ],
  ])('%j keeps style and address', async (content, expected) => {
    const rows = await patchedRows('<row r="1"><c r="A1" s="3"><v>7</v></c></row>', at('A1', content));
    expect(rows).toBe(`<sheetData><row r="1">${expected}</row></sheetData>`);
  });

  it('keeps attributes in their order, single quotes, line ends and extensions; old metadata go', async () => {
    const rows = await patchedRows(
      "<row\r\n r='2' ht='30'>\r\n<c vm='1' t='str' s='4'\r\n r='B2' cm='1'><f>1</f><v>x</v><extLst><ext/></extLst></c>\r\n</row>",
      at('B2', 5),
    );
    expect(rows).toBe(
      "<sheetData><row\r\n r='2' ht='30'>\r\n<c s='4'\r\n r='B2'><v>5</v><extLst><ext/></extLst></c>\r\n</row></sheetData>",
    );
  });

  it('stands in its order among rows and cells that were not there', async () => {
    const rows = await patchedRows(
      '<row r="2" spans="2:4"><c r="B2"/><c r="D2"><v>4</v></c></row><row r="5"/>',
      ...['E7', 'A2', 'C2', 'F2', 'B3', 'A5', 'B1'].map((cell, i) => at(cell, i)),
    );
    expect(rows).toBe(
      '<sheetData><row r="1"><c r="B1"><v>6</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c><c r="D2"><v>4</v></c><c r="F2"><v>3</v></c></row>' +
        '<row r="3"><c r="B3"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>' +
        '<row r="7"><c r="E7"><v>0</v></c></row></sheetData>',
    );
  });

  it('that is new may stand before one that is changed as well', async () => {
    const rows = await patchedRows(
      '<row r="1"><c r="C1"><v>3</v></c></row>',
      at('C1', 4),
      at('A1', 1),
      at('B1', 2),
    );
    expect(rows).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>4</v></c></row></sheetData>',
    );
  });

  it('is found where rows and cells have no addresses, and moves none of the others', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="B3"><v>3</v></c><c><v>4</v></c></row>';
    const patched = await patchedRows(
      rows,
      at('B1', 'hai'),
      at('C3', 40),
      at('A2', 9),
      at('A3', 8),
      at('D1', 7),
    );
    expect(patched).toBe(
      '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve">hai</t></is></c><c r="D1"><v>7</v></c></row>' +
        '<row><c r="A2"><v>9</v></c></row>' +
        '<row><c r="A3"><v>8</v></c><c r="B3"><v>3</v></c><c><v>40</v></c></row></sheetData>',
    );
  });

  it('that is new looks as its row does, else as its column', async () => {
    const bytes = buildXlsx({
      sheets: [
        {
          before: '<cols><col min="2" max="3" width="9" style="5"/></cols>',
          rows: '<row r="1" s="6" customFormat="1"/><row r="2" s="6"/>',
        },
      ],
    });
    const patched = await patchWorkbook(bytes, [at('B1', 1), at('B2', 2), at('D2', 3), at('C4', 4)]);
    expect(elementIn(partOf(patched, SHEET), 'sheetData')).toBe(
      '<sheetData><row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>1</v></c></row>' +
        '<row r="2" s="6"><c r="B2" s="5"><v>2</v></c><c r="D2"><v>3</v></c></row>' +
        '<row r="4"><c r="C4" s="5"><v>4</v></c></row></sheetData>',
    );
  });

  it('that is new widens the sheet’s stated size; emptying what is empty changes nothing', async () => {
    const bytes = buildXlsx({ sheets: [{ before: '<dimension ref="B2:C3"/>', rows: '<row r="2"/>' }] });
    const widened = partOf(await patchWorkbook(bytes, [at('A9', 1)]), SHEET);
    expect(elementIn(widened, 'dimension')).toBe('<dimension ref="A2:C9"/>');
    expect(changedEntries(bytes, await patchWorkbook(bytes, [at('A9', null)]))).toEqual(['xl/workbook.xml']);
  });

  it('is refused as a fault of the program when no cell can hold it, or when it comes twice', async () => {
    const bytes = xlsxWithRows('');
    await expect(patchWorkbook(bytes, [at('A1', Number.NaN)])).rejects.toThrow('NaN');
    await expect(patchWorkbook(bytes, [at('A1', 'x'.repeat(32_768))])).rejects.toThrow('32768');
    await expect(patchWorkbook(bytes, [at('A1', { formula: '=1' })])).rejects.toThrow('no formula');
    await expect(patchWorkbook(bytes, [at('A0', 1)])).rejects.toThrow('no address');
    await expect(patchWorkbook(bytes, [at('A1', 1), at('$A$1', 2)])).rejects.toThrow('twice');
  });
});

describe('the rest of the workbook', () => {
  const calcChain = `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`;
  const withChain = (workbook = ''): Uint8Array =>
    buildXlsx({
      sheets: [{ rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>3</v></c></row>' }],
      workbook,
      parts: {
        'xl/calcChain.xml': calcChain,
        'xl/_rels/workbook.xml.rels': relationshipsPart(
          relationship('rIdSheet1', 'worksheet', 'worksheets/sheet1.xml') +
            relationship('rId9', 'calcChain', 'calcChain.xml'),
        ),
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      },
    });

  it('loses its order of calculation when a formula goes, and keeps it when only values change', async () => {
    const bytes = withChain();
    expect(changedEntries(bytes, await patchWorkbook(bytes, [at('B1', 4)]))).toEqual([
      'xl/workbook.xml',
      SHEET,
    ]);
    const patched = await patchWorkbook(bytes, [at('A1', 4)]);
    expect(partOf(patched, 'xl/calcChain.xml')).toBe('');
    expect(partOf(patched, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(patched, '[Content_Types].xml')).not.toContain('calcChain');
  });

  it.each([
    ['', '<calcPr fullCalcOnLoad="1" calcCompleted="1"/>'],
    [
      '<calcPr calcId="191029" calcMode="manual"/>',
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1" calcCompleted="1"/>',
    ],
    [
      '<calcPr fullCalcOnLoad="0" calcId="5"></calcPr>',
      '<calcPr fullCalcOnLoad="1" calcId="5" calcCompleted="1"></calcPr>',
    ],
    // A file that nobody calculated stays one: its zeros are no results.
    ['<calcPr calcCompleted="0"/>', '<calcPr calcCompleted="0" fullCalcOnLoad="1"/>'],
  ])('is calculated anew when it is opened: %s', async (before, after) => {
    const workbook = partOf(await patchWorkbook(withChain(before), [at('B1', 4)]), 'xl/workbook.xml');
    expect(elementIn(workbook, 'calcPr')).toBe(after);
  });

  it('gets its calculation settings behind names and before what the schema puts last', async () => {
    const xml = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rIdSheet1"/></sheets><definedNames><definedName name="x">1</definedName></definedNames><pivotCaches/><extLst/></workbook>`;
    const bytes = buildXlsx({ parts: { 'xl/workbook.xml': xml } });
    expect(partOf(await patchWorkbook(bytes, [at('A1', 1)]), 'xl/workbook.xml')).toBe(
      xml.replace('<pivotCaches/>', '<calcPr fullCalcOnLoad="1" calcCompleted="1"/><pivotCaches/>'),
    );
  });

  it('keeps pictures, charts, macros, comments and unknown parts as they were packed', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    const bytes = buildXlsx({
      sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: '<drawing r:id="rId1"/>' }],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(
          relationship('rId1', 'drawing', '../drawings/drawing1.xml') +
            relationship('rId2', 'comments', '../comments1.xml'),
        ),
        'xl/drawings/drawing1.xml': '<d/>',
        'xl/charts/chart1.xml': '<c:chart xmlns:c="x"/>',
        'xl/media/image1.png': noise,
        'xl/vbaProject.bin': noise.slice(7),
        'xl/comments1.xml': '<comments/>',
        'customXml/item1.xml': '<a>not even known</a>',
        'xl/broken.xml': '<never looked into',
      },
    });
    const patched = await patchWorkbook(bytes, [at('A1', 2)]);
    expect(changedEntries(bytes, patched)).toEqual(['xl/workbook.xml', SHEET]);
    expect(partOf(patched, SHEET)).toContain('<drawing r:id="rId1"/>');
  });
});

describe('dialects', () => {
  it('writes with the sheet’s own prefix, also into one without rows', async () => {
    const xml = (data: string): string =>
      `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:dimension ref="A1"/>${data}</x:worksheet>`;
    const bytes = buildXlsx({ sheets: [{ xml: xml('<x:sheetData/>') }] });
    const patched = await patchWorkbook(bytes, [at('B2', 'đạt'), at('A3', { formula: 'A1' })]);
    const rows =
      '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">đạt</x:t></x:is></x:c></x:row>' +
      '<x:row r="3"><x:c r="A3"><x:f>A1</x:f></x:c></x:row>';
    expect(partOf(patched, SHEET)).toBe(
      xml(`<x:sheetData>${rows}</x:sheetData>`).replace('ref="A1"', 'ref="A1:B3"'),
    );
    expect(contentOf((await cellsOf(patched)).get('Sheet1!B2'))).toBe('{"value":"đạt"}');
  });

  it('keeps a byte order mark, comments and processing instructions', async () => {
    const xml = `\ufeff<?xml version="1.0"?>\r\n<!-- <c r="A1"> --><worksheet xmlns="${MAIN}"><sheetData><!-- > --><row r="1"><?x <c?><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const patched = await patchWorkbook(buildXlsx({ sheets: [{ xml }] }), [at('A1', 2)]);
    const part = Buffer.from(unzipSync(patched)[SHEET] ?? []).toString('utf8');
    expect(part).toBe(xml.replace('<v>1</v>', '<v>2</v>'));
  });

  it.each(['utf-16le', 'utf-16be'])('writes a part in %s back as UTF-8, and says so', async (encoding) => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>đạt</v></c></row></sheetData></worksheet>`;
    const part = Buffer.from(xml, 'utf16le');
    if (encoding === 'utf-16be') part.swap16();
    const patched = await patchWorkbook(buildXlsx({ parts: { [SHEET]: new Uint8Array(part) } }), [
      at('A1', 2),
    ]);
    expect(partOf(patched, SHEET)).toContain('encoding="UTF-8"');
    expect(contentOf((await cellsOf(patched)).get('Sheet1!A1'))).toBe('{"value":2}');
    expect(contentOf((await cellsOf(patched)).get('Sheet1!B1'))).toBe('{"value":"đạt"}');
  });

  it('keeps what stands before, between and behind the zip entries, stored entries and the comment', async () => {
    const stored = buildXlsx({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }], level: 0 });
    const patched = await patchWorkbook(withComment(stored, 'ghi chú'), [at('A1', 2)]);
    expect(Buffer.from(patched).toString('utf8')).toMatch(/ghi chú$/);
    expect(changedEntries(stored, patched)).toEqual(['xl/workbook.xml', SHEET]);
    expect(contentOf((await cellsOf(patched)).get('Sheet1!A1'))).toBe('{"value":2}');
  });
});

function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  const text = Buffer.from(comment, 'utf8');
  const whole = Buffer.concat([bytes, text]);
  whole.writeUInt16LE(text.length, bytes.length - 2);
  return new Uint8Array(whole);
}

it('does not make results of zeros that only the lack of any other result shows to be none', async () => {
  const row = '<row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f><v>0</v></c></row>';
  const bytes = buildXlsx({ sheets: [{ rows: row }] });
  const read = async (file: Uint8Array): Promise<unknown> =>
    (await readWorkbook(file)).sheets[0]?.cell(1, 2)?.value;
  expect(await read(bytes)).toBeNull();
  expect(await read(await patchWorkbook(bytes, [at('D1', 1)]))).toBeNull();
  const mixed = row.replace('</row>', '<c r="C1"><f>A1</f><v>4</v></c></row>');
  expect(await read(await patchWorkbook(buildXlsx({ sheets: [{ rows: mixed }] }), [at('D1', 1)]))).toBe(0);
});
