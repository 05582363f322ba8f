/** Sheets of the product in a workbook of the user's: they are as in a file of their own, and the rest is as it was. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { layOutMark, readMark } from '../../../src/core/layout/product-mark';
import { PatchRefusedError } from '../../../src/core/findings/patch-refusals';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { addSheets } from '../../../src/xlsx/patch/add-sheets';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { writeXlsx } from '../../../src/xlsx/write/write-xlsx';
import { DISTRICTS } from '../../cli/run-command';
import { buildXlsx, MAIN, relationship, relationshipsPart, RELATIONS } from '../package-builder';
import { elementIn, partOf } from '../write/read-back';
import { samplePlan, TOTALS } from '../write/sample-plan';
import { cellsOf, readWorkbook } from './cells-of';
import { changedEntries } from './raw-entries';

const FIXTURES = [
  'BC KĐCLGD TX Bình Long.xlsx',
  'BUDANG_mau1.xlsx',
  'Dong Xoai - bao cao KDCLGD.xlsx',
  'Hon Quan.xlsx',
  'Mau 1 - PGDDT Bu Gia Map.xlsx',
  'Phu Rieng - Mau 1.xlsx',
  'bao cao dong phu.xlsx',
  'bù đốp.xlsx',
  'chon thanh (ban chinh).xlsx',
];
const plan = samplePlan();
const names = plan.names ?? [];
const PLANNED = plan.sheets.map(({ name }) => name);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(DISTRICTS, name)));
const small = (name: string, value: number): SheetPlan => ({
  name,
  cells: [{ row: 1, column: 1, style: 'count', value }],
  columnWidths: [10],
});

/** Everything that exceljs, an independent program, knows of a sheet's cells and its look. */
async function lookOf(bytes: Uint8Array, names: readonly string[]): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return names.map((name) => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const cells: unknown[] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const { font, fill, border, alignment, numFmt, protection } = cell;
        const value: unknown = cell.value;
        cells.push({ at: cell.address, value, font, fill, border, alignment, numFmt, protection });
      });
    });
    const { state, columns, views, properties, pageSetup, model } = sheet;
    const merges = (model as unknown as { merges: unknown }).merges;
    // Its types leave out that a sheet without columns has null.
    const widths = (columns as typeof columns | null)?.map(({ width }) => width);
    return { name, state, widths, views, tab: properties.tabColor, pageSetup, merges, cells };
  });
}

describe.each(FIXTURES)('added to %s', (name) => {
  const bytes = fixture(name);

  it('the sheets read as in a file of their own, and the others as before', async () => {
    const added = await addSheets(bytes, plan.sheets, { replaces: [], names });
    const expected = new Map([...(await cellsOf(bytes)), ...(await cellsOf(await writeXlsx(plan)))]);
    expect(Object.fromEntries(await cellsOf(added))).toEqual(Object.fromEntries(expected));
    const before = (await readWorkbook(bytes)).sheets.map((sheet) => sheet.name);
    const { sheets } = await readWorkbook(added);
    expect(sheets.map((sheet) => sheet.name)).toEqual([...before, ...PLANNED]);
    expect(sheets.slice(before.length).map(({ visibility }) => visibility)).toEqual([
      'visible',
      'visible',
      'hidden',
      'veryHidden',
    ]);
    const allowed =
      /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
    const touched = changedEntries(bytes, added).filter((entry) => !allowed.test(entry));
    expect(touched.every((entry) => partOf(bytes, entry) === '')).toBe(true);
    expect(touched).toHaveLength(plan.sheets.length);
  });

  it('the same again gives the same bytes', async () => {
    const once = await addSheets(bytes, plan.sheets, { replaces: [], names });
    const twice = await addSheets(once, plan.sheets, { replaces: PLANNED, names });
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });
});

it.each([
  'Dong Xoai - bao cao KDCLGD.xlsx',
  'BUDANG_mau1.xlsx',
  'BC KĐCLGD TX Bình Long.xlsx',
  'chon thanh (ban chinh).xlsx',
])(
  'looks the same to another program as in a file of its own, beside %s that looks as before',
  async (name) => {
    const bytes = fixture(name);
    const own = (await readWorkbook(bytes)).sheets.map((sheet) => sheet.name);
    const added = await addSheets(bytes, plan.sheets, { replaces: [], names });
    expect(await lookOf(added, own)).toEqual(await lookOf(bytes, own));
    expect(await lookOf(added, PLANNED)).toEqual(await lookOf(await writeXlsx(plan), PLANNED));
  },
);

describe('a second run', () => {
  it('replaces a sheet of the product where it stands, with its names, and leaves the user’s changes', async () => {
    const first = await addSheets(fixture('Hon Quan.xlsx'), plan.sheets, { replaces: [], names });
    const users = (await readWorkbook(first)).sheets[0]?.name ?? '';
    const edited = await patchWorkbook(first, [{ sheet: users, cell: 'Z1', content: 'của đơn vị' }]);
    const longer = samplePlan(9);
    const second = await addSheets(edited, [...longer.sheets].reverse(), {
      replaces: PLANNED,
      ...(longer.names && { names: longer.names }),
    });
    const expected = new Map([...(await cellsOf(edited))].filter(([key]) => key.startsWith(`${users}!`)));
    for (const [key, cell] of await cellsOf(await writeXlsx(longer))) expected.set(key, cell);
    expect(Object.fromEntries(await cellsOf(second))).toEqual(Object.fromEntries(expected));
    expect((await readWorkbook(second)).sheets.map(({ name }) => name)).toEqual([users, ...PLANNED]);
    const defined = elementIn(partOf(second, 'xl/workbook.xml'), 'definedNames');
    expect(defined.match(/name="_xlnm.Print_Area" localSheetId="1"/g)).toHaveLength(1);
    expect(defined).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Biểu 1 - ''Tổng'' hợp'!$A$1:$C$14</definedName>`,
    );
    expect(defined.match(/SoTruong/g)).toHaveLength(1);
  });

  it('shows a sheet that was hidden when the plan says so, and keeps its mark readable', async () => {
    const mark = { kind: 'template', text: '{"a":"ghi nhớ"}' } as const;
    const hidden: SheetPlan = { ...small('A', 1), visibility: 'hidden' };
    const first = await addSheets(buildXlsx(), [hidden, layOutMark(mark)], { replaces: [] });
    expect(readMark(await readWorkbook(first))).toEqual(mark);
    const second = await addSheets(first, [small('A', 2)], { replaces: ['A'] });
    const { sheets } = await readWorkbook(second);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'visible'],
      ['A', 'visible'],
      ['_kdclgd', 'veryHidden'],
    ]);
    expect(readMark(await readWorkbook(second))).toEqual(mark);
  });

  it('takes comments and pictures of the replaced sheet along, but nothing that another sheet uses', async () => {
    const bytes = buildXlsx({
      sheets: [{}, { name: 'A' }],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(
          relationship('rId1', 'image', '../media/both.png'),
        ),
        'xl/worksheets/_rels/sheet2.xml.rels': relationshipsPart(
          relationship('rId1', 'drawing', '../drawings/drawing1.xml') +
            relationship('rId2', 'image', '../media/both.png'),
        ),
        'xl/drawings/drawing1.xml': '<d/>',
        'xl/drawings/_rels/drawing1.xml.rels': relationshipsPart(
          relationship('rId1', 'image', '../media/one.png'),
        ),
        'xl/media/both.png': 'x',
        'xl/media/one.png': 'y',
      },
    });
    const replaced = await addSheets(bytes, [small('A', 2)], { replaces: ['a'] });
    expect(
      changedEntries(bytes, replaced).filter((name) => !/workbook|styles|Types|sheet2\.xml$/.test(name)),
    ).toEqual([
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/media/one.png',
      'xl/worksheets/_rels/sheet2.xml.rels',
    ]);
  });
});

describe('dialects', () => {
  it('speaks the workbook’s own prefixes and strict namespaces, and makes the formats that are missing', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const bytes = buildXlsx({
      parts: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="Của tôi" sheetId="7" q:id="rIdSheet1"/></x:sheets></x:workbook>`,
        'xl/styles.xml': `<x:styleSheet xmlns:x="${strict}"><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts><x:dxfs count="0"/></x:styleSheet>`,
        'xl/_rels/workbook.xml.rels': relationshipsPart(
          relationship('rIdSheet1', 'worksheet', 'worksheets/sheet1.xml') +
            relationship('rId2', 'styles', 'styles.xml'),
        ),
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    const added = await addSheets(bytes, plan.sheets, { replaces: [], names });
    expect(partOf(added, 'xl/workbook.xml')).toContain('sheetId="8" q:id="rId3"/>');
    expect(partOf(added, 'xl/worksheets/sheet2.xml')).toContain(`xmlns="${strict}"`);
    const styles = partOf(added, 'xl/styles.xml');
    expect(styles.match(/<[a-z]/gi)).toHaveLength(styles.match(/<x:/g)?.length ?? 0);
    const cells = await cellsOf(added);
    expect(cells.get('Của tôi!A1')).toContain('Arial');
    expect(cells.get(`${TOTALS}!A1`)).toContain('Times New Roman');
    for (const [key, cell] of await cellsOf(await writeXlsx(plan))) expect(cells.get(key)).toBe(cell);
  });

  it('adds a style sheet where there is none, in which the user’s cells keep the standard look', async () => {
    const bytes = buildXlsx({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
    const added = await addSheets(bytes, [small('A', 1200)], { replaces: [] });
    const cells = await cellsOf(added);
    expect(JSON.parse(cells.get('Sheet1!A1') ?? '')).toMatchObject({ style: { numberFormat: 'General' } });
    expect(JSON.parse(cells.get('A!A1') ?? '')).toMatchObject({
      value: 1200,
      style: { numberFormat: '#,##0', font: 'Times New Roman' },
    });
    expect(partOf(added, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  });

  it('gives formats free numbers and points conditional formats at the right look', async () => {
    const bytes = buildXlsx({
      styles:
        '<numFmts count="1"><numFmt numFmtId="165" formatCode="0.000"/></numFmts><fonts count="1"><font><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="165"/></cellXfs><dxfs count="1"><dxf><font><i/></font></dxf></dxfs>',
      sheets: [{ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }],
    });
    const added = await addSheets(bytes, plan.sheets, { replaces: [], names });
    const cells = await cellsOf(added);
    expect(cells.get('Sheet1!A1')).toContain('"numberFormat":"0.000"');
    expect(cells.get(`${TOTALS}!A2`)).toContain('"numberFormat":"dd/mm/yyyy"');
    expect(elementIn(partOf(added, 'xl/worksheets/sheet2.xml'), 'cfRule')).toContain('dxfId="1"');
    expect(await lookOf(added, PLANNED)).toEqual(await lookOf(await writeXlsx(plan), PLANNED));
    expect(elementIn(partOf(added, 'xl/styles.xml'), 'dxfs')).toMatch(/^<dxfs count="2"><dxf><font><i\/>/);
  });
});

describe('what is the user’s own is not written over', () => {
  const reasonOf = async (work: Promise<unknown>): Promise<unknown> => {
    const fault: unknown = await work.catch((reason: unknown) => reason);
    return fault instanceof PatchRefusedError ? fault.refusal : fault;
  };

  it('a sheet, whatever case its name is in', async () => {
    const bytes = buildXlsx({ sheets: [{ name: 'NGUỒN số liệu' }] });
    expect(await reasonOf(addSheets(bytes, plan.sheets, { replaces: [] }))).toEqual({
      reason: 'nameTaken',
      facts: { sheet: 'NGUỒN số liệu' },
    });
  });

  it('a defined name, while names of other sheets stay where they point', async () => {
    const book = (list: string): Uint8Array =>
      buildXlsx({
        parts: {
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rIdSheet1"/></sheets><definedNames>${list}</definedNames><calcPr calcId="1"/></workbook>`,
        },
      });
    const taken = book('<definedName name="sotruong">Sheet1!$A$1</definedName>');
    expect(await reasonOf(addSheets(taken, plan.sheets, { replaces: [], names }))).toEqual({
      reason: 'definedNameTaken',
      facts: { name: 'sotruong' },
    });
    const own = '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1</definedName>';
    const added = await addSheets(book(own), plan.sheets, { replaces: [], names });
    expect(partOf(added, 'xl/workbook.xml')).toContain(`<definedNames>${own}<definedName name="SoTruong">`);
  });

  it('a structure that somebody locked with a password; a lock without one is against slips only', async () => {
    const locked = (lock: string): Uint8Array => buildXlsx({ workbook: `<workbookProtection ${lock}/>` });
    const add = (lock: string): Promise<Uint8Array> =>
      addSheets(locked(lock), [small('A', 1)], { replaces: [] });
    const refusal = { reason: 'structureProtected', facts: {} };
    expect(await reasonOf(add('lockStructure="1" workbookPassword="CC1A"'))).toEqual(refusal);
    expect(await reasonOf(add('lockStructure="true" workbookHashValue="x"'))).toEqual(refusal);
    expect(partOf(await add('lockStructure="1"'), 'xl/workbook.xml')).toContain('name="A"');
  });
});

it('lets a link lead to a sheet of the user’s', async () => {
  const linked: SheetPlan = {
    name: 'Lỗi',
    cells: [{ row: 1, column: 1, style: 'link', value: 'Xem', link: { sheet: 'Sheet1', cell: 'B2' } }],
    columnWidths: [10],
  };
  const added = await addSheets(buildXlsx(), [linked], { replaces: [] });
  expect(partOf(added, 'xl/worksheets/sheet2.xml')).toContain(`ref="A1" location="&apos;Sheet1&apos;!B2"`);
  expect((await readWorkbook(added)).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Lỗi']);
});
