/** The proof that a changed file is what was meant: every way of harming it that we can think of is caught. */

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PatchRefusedError, type PlanFault } from '../../../src/core/findings/patch-refusals';
import { portableCodec } from '../../../src/xlsx/read/unpack';
import { changeFile } from '../../../src/xlsx/patch/change-file';
import type { FileChange } from '../../../src/xlsx/patch/file-change';
import { holdAgainstPlan } from '../../../src/xlsx/patch/proof/hold-against-plan';
import { buildXlsx, MAIN, relationship, relationshipsPart, RELATIONS } from '../package-builder';

const ROWS =
  '<row r="1" spans="1:3"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f>A1+B1</f><v>3</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>chữ</t></is></c></row>';
const AFTER =
  '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>' +
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B2" r:id="rId2"/></hyperlinks><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

const SHEET = 'xl/worksheets/sheet1.xml';
const before = buildXlsx({
  sheets: [
    { name: 'Bảng', rows: ROWS, after: AFTER },
    { name: 'Khác', rows: ROWS.replace('t="s"', '') },
  ],
  strings: '<si><t>một</t></si>',
  styles: STYLES,
  parts: {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets><sheet name="Bảng" sheetId="1" r:id="rIdSheet1"/><sheet name="Khác" sheetId="2" r:id="rIdSheet2"/></sheets><definedNames><definedName name="Tong">'Bảng'!$C$1</definedName></definedNames></workbook>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(
      relationship('rId1', 'table', '../tables/table1.xml') +
        `<Relationship Id="rId2" Type="${RELATIONS}/hyperlink" Target="https://moet.gov.vn/" TargetMode="External"/>`,
    ),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="E1:F3"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
  },
});
const change: FileChange = {
  cells: [
    { sheet: 'Bảng', cell: 'A1', content: 5 },
    { sheet: 'Bảng', cell: 'D7', content: 'mới' },
  ],
  sheets: [{ name: 'Thêm', cells: [{ row: 1, column: 1, style: 'count', value: 9 }], columnWidths: [9] }],
  formulaValues: 'forgetStale',
};

/** The changed file with some of its parts replaced; null takes a part out. */
function tampered(
  after: Uint8Array,
  edits: Readonly<Record<string, ((xml: string) => string) | null>>,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(after)));
  for (const [name, edit] of Object.entries(edits)) {
    const text = strFromU8(parts.get(name) ?? new Uint8Array());
    const now = edit?.(text);
    if (now === text) throw new Error(`nothing to tamper with in ${name}`);
    if (now === undefined) parts.delete(name);
    else parts.set(name, strToU8(now));
  }
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

function faultOf(after: Uint8Array): PlanFault | 'none' {
  try {
    holdAgainstPlan(before, after, change, portableCodec);
    return 'none';
  } catch (fault) {
    if (fault instanceof PatchRefusedError && fault.refusal.reason === 'notAsPlanned')
      return fault.refusal.facts.fault;
    throw fault;
  }
}

const swap =
  (from: string | RegExp, to: string) =>
  (xml: string): string =>
    xml.replace(from, to);

it('lets pass what was meant', async () => {
  const { bytes, workbook } = await changeFile(before, change);
  expect(faultOf(bytes)).toBe('none');
  expect(faultOf(zipSync(unzipSync(bytes), { level: 6 }))).toBe('none');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Bảng', 'Khác', 'Thêm']);
});

const HARMS: readonly (readonly [string, PlanFault, Parameters<typeof tampered>[1]])[] = [
  ['a value beside the changed one', 'reading', { [SHEET]: swap('<v>2</v>', '<v>20</v>') }],
  ['a changed cell with another value', 'reading', { [SHEET]: swap('<v>5</v>', '<v>6</v>') }],
  ['a changed cell that lost its format', 'reading', { [SHEET]: swap('<c r="A1" s="1">', '<c r="A1">') }],
  ['an unchanged cell with another format', 'reading', { [SHEET]: swap('<c r="B1">', '<c r="B1" s="1">') }],
  [
    'a format that reads the same',
    'stretch',
    { 'xl/styles.xml': swap('<font><sz val="11"/>', '<font><b/><sz val="11"/>') },
  ],
  ['a lost formula', 'reading', { [SHEET]: swap('<f>A1+B1</f>', '<v>3</v>') }],
  [
    'a forgotten value that hangs on nothing',
    'reading',
    { 'xl/worksheets/sheet2.xml': swap('<v>2</v>', '') },
  ],
  ['a lost merge', 'reading', { [SHEET]: swap(/<mergeCells.*<\/mergeCells>/, '') }],
  ['a lost validation', 'stretch', { [SHEET]: swap(/<dataValidations.*<\/dataValidations>/, '') }],
  [
    'a lost conditional format',
    'stretch',
    { [SHEET]: swap(/<conditionalFormatting.*<\/conditionalFormatting>/, '') },
  ],
  ['a lost link', 'stretch', { [SHEET]: swap(/<hyperlinks.*<\/hyperlinks>/, '') }],
  ['a lost way to the table', 'stretch', { [SHEET]: swap(/<tableParts.*<\/tableParts>/, '') }],
  ['a lost list of other formats', 'stretch', { 'xl/styles.xml': swap(/<cellStyles.*<\/cellStyles>/, '') }],
  ['a lost table', 'part', { 'xl/tables/table1.xml': null }],
  ['a changed table', 'part', { 'xl/tables/table1.xml': swap('E1:F3', 'E1:F4') }],
  ['changed shared strings', 'reading', { 'xl/sharedStrings.xml': swap('một', 'hai') }],
  ['another sheet rewritten', 'stretch', { 'xl/worksheets/sheet2.xml': swap('spans="1:3"', 'ht="30"') }],
  ['a lost name', 'stretch', { 'xl/workbook.xml': swap(/<definedName .*<\/definedName>/, '') }],
  ['a lost view', 'stretch', { 'xl/workbook.xml': swap('<workbookView/>', '') }],
  ['two sheets of one number', 'stretch', { 'xl/workbook.xml': swap('sheetId="3"', 'sheetId="2"') }],
  [
    'an unbound prefix',
    'prefix',
    { 'xl/worksheets/sheet3.xml': swap('<sheetData>', '<sheetData q:id="1">') },
  ],
  [
    'a reference to no relationship',
    'relationship',
    { 'xl/worksheets/sheet3.xml': swap('<sheetData>', '<sheetData r:id="rId9">') },
  ],
  [
    'a part of no kind',
    'contentType',
    { '[Content_Types].xml': swap(/<Override PartName="\/xl\/worksheets\/sheet3.xml"[^>]*>/, '') },
  ],
  [
    'a part of another kind',
    'stretch',
    { '[Content_Types].xml': swap('sheet.main+xml', 'template.main+xml') },
  ],
  ['a part too many', 'part', { 'xl/other.xml': () => '<x/>' }],
  [
    'a lost relationship',
    'reading',
    { 'xl/_rels/workbook.xml.rels': swap(/<Relationship Id="rIdStyles"[^>]*>/, '') },
  ],
  ['a damaged part', 'unreadable', { 'xl/worksheets/sheet3.xml': swap('</worksheet>', '') }],
  ['a sheet in the place of another', 'reading', { 'xl/workbook.xml': swap('name="Thêm"', 'name="Bớt"') }],
];

it.each(HARMS)('catches %s', async (_, expected, parts) => {
  const { bytes } = await changeFile(before, change);
  expect(faultOf(tampered(bytes, parts))).toBe(expected);
});

it('catches any letter changed in any part, but for hints that say nothing', async () => {
  const { bytes } = await changeFile(before, change);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const hint = /dimension|calcPr|count=|standalone|xml:space/;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.nat(), (name, place) => {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      const letters = [...text.matchAll(/[A-Za-z0-9]/g)];
      const at = letters[place % letters.length]?.index ?? 0;
      const tag = text.slice(text.lastIndexOf('<', at), text.indexOf('>', at) + 1);
      const isOurs = /sheet3|styles/.test(name);
      // How our own new sheet, formats and texts are spelt is not read again: the writer's tests are about that.
      if (hint.test(tag) || isOurs) return Promise.resolve();
      const changed = `${text.slice(0, at)}${text[at] === 'Z' ? 'Y' : 'Z'}${text.slice(at + 1)}`;
      expect(
        `${name}: ${tag} → ${faultOf(zipSync({ ...parts, [name]: strToU8(changed) }, { level: 6 }))}`,
      ).not.toMatch(/none$/);
      return Promise.resolve();
    }),
    { numRuns: 300 },
  );
});
