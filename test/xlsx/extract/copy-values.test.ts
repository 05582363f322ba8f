/** What a copy of values holds, and above all what it does not. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { PatchRefusedError } from '../../../src/core/findings/patch-refusals';
import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import { copyValues } from '../../../src/xlsx/extract/copy-values';
import { DISTRICTS } from '../../cli/run-command';
import {
  buildXlsx,
  MAIN,
  relationship,
  relationshipsPart,
  RELATIONS,
  xlsxWithRows,
} from '../package-builder';
import { cellsOf, readWorkbook } from '../patch/cells-of';

const everything = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (fault) {
    if (fault instanceof PatchRefusedError) return fault.refusal;
    throw fault;
  }
  return 'copied';
}

describe('a copy of values', () => {
  it('has the value of each formula and no formula, each text in its cell, each look', async () => {
    const bytes = buildXlsx({
      sheets: [
        {
          rows:
            '<row r="1"><c r="A1" t="s" s="1"><v>1</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>a&amp;b</v></c>' +
            '<c r="C1" s="1"><f t="shared" ref="C1:C2" si="0">Sheet2!A1*2</f><v>84</v></c><c r="D1" t="b"><f>1=1</f><v>1</v></c></row>' +
            '<row r="2"><c r="C2"><f t="shared" si="0"/><v>0</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="str"><f>""</f><v></v></c></row>',
        },
        { name: 'Sheet2', rows: '<row r="1"><c r="A1"><v>42</v></c></row>' },
      ],
      strings:
        '<si><t>lương giáo viên</t></si><si><r><rPr><rFont val=".VnTime"/></rPr><t>§ång Phó</t></r></si>',
      styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="10"/></cellXfs>',
    });
    const before = await cellsOf(bytes);
    const copy = copyValues(bytes, ['Sheet1']);
    const after = await cellsOf(copy);
    expect([...after.keys()]).toEqual([...before.keys()].filter((key) => key.startsWith('Sheet1')));
    for (const [key, cell] of after) {
      const { formula: _, ...rest } = JSON.parse(before.get(key) ?? '{}') as { formula?: string };
      expect(JSON.parse(cell)).toEqual(rest);
    }
    // Texts of a sheet that stays behind stay behind.
    expect(everything(copy)).not.toContain('lương giáo viên');
    expect(everything(copy)).not.toMatch(/<f[ >/]/);
  });

  it('leaves behind everything that leads outside or calculates', async () => {
    const outside =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>[1]Tong!A1&gt;0</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>[1]Tong!A1</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><pageSetup orientation="landscape" r:id="rId2"/>' +
      '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext uri="x"/></extLst>';
    const copy = copyValues(
      buildXlsx({
        sheets: [
          {
            rows: '<row r="1"><c r="A1"><f>[1]Tong!A1</f><v>7</v></c></row>',
            before:
              '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="33"/></cols>',
            after: `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${outside}`,
          },
        ],
        workbook:
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$1</definedName><definedName name="gia">[1]Tong!$A$1</definedName></definedNames>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(
            '<Relationship Id="rId1" Type="x/hyperlink" Target="https://vi.du/" TargetMode="External"/>' +
              relationship('rId3', 'drawing', '../drawings/drawing1.xml'),
          ),
          'xl/drawings/drawing1.xml': '<wsDr/>',
          'xl/vbaProject.bin': 'macro',
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        },
      }),
      ['Sheet1'],
    );
    expect(Object.keys(unzipSync(copy)).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const text = everything(copy);
    expect(text).not.toMatch(
      /\[1\]|vi\.du|External|hyperlink|drawing|table|validation|conditional|"gia"|tabSelected/,
    );
    const sheet = strFromU8(unzipSync(copy)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const kept of [
      'ySplit="1"',
      'width="33"',
      '<mergeCell ref="A1:B1"/>',
      'orientation="landscape"',
      '<v>7</v>',
    ])
      expect(sheet).toContain(kept);
    expect(text).toContain('_xlnm.Print_Area');
  });

  it('keeps a formula that nobody has worked out where all that it reads is copied too', async () => {
    const bytes = xlsxWithRows('<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>SUM(A1:A1)</f></c></row>');
    const copy = copyValues(bytes, ['Sheet1']);
    expect(await cellsOf(copy)).toEqual(await cellsOf(bytes));
    // So that Excel works it out.
    expect(everything(copy)).toContain('fullCalcOnLoad="1"');
  });

  it.each(['Sheet2!A1', '[1]Tong!A1', 'gia', 'INDIRECT("A1")'])(
    'refuses one that reads more, because no value would be true: %s',
    (formula) => {
      const bytes = buildXlsx({
        sheets: [{ rows: `<row r="3"><c r="B3"><f>${formula}</f></c></row>` }, { name: 'Sheet2' }],
      });
      expect(refusalOf(() => copyValues(bytes, ['Sheet1']))).toEqual({
        reason: 'valueUnknown',
        facts: { sheet: 'Sheet1', cell: 'B3' },
      });
    },
  );

  it('refuses a sheet that is not there', () => {
    expect(refusalOf(() => copyValues(buildXlsx(), ['Tổng']))).toMatchObject({ reason: 'noSuchSheet' });
  });

  it('shows a sheet when all that are copied were hidden, and keeps the others as they were', async () => {
    const sheets = [
      { name: 'A' },
      { name: 'B', state: 'veryHidden' as const },
      { name: 'C', state: 'hidden' as const },
    ];
    const bytes = buildXlsx({ sheets, modified: '2022-02-14T08:00:00Z' });
    const shown = async (...names: string[]): Promise<unknown> =>
      (await readWorkbook(copyValues(bytes, names))).sheets.map(({ name, visibility }) => [name, visibility]);
    expect(await shown('A', 'B')).toEqual([
      ['A', 'visible'],
      ['B', 'veryHidden'],
    ]);
    expect(await shown('B', 'C')).toEqual([
      ['B', 'visible'],
      ['C', 'hidden'],
    ]);
    expect((await readWorkbook(copyValues(bytes, ['A']))).modified).toBe('2022-02-14T08:00:00.000Z');
  });

  it('is made of a workbook whose tags have prefixes', async () => {
    const bytes = buildXlsx({
      sheets: [
        {
          xml: `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${RELATIONS}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="str"><x:f>"z"</x:f><x:v>z</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
      strings: '<si><t>Bù Đốp</t></si>',
    });
    const copy = copyValues(bytes, ['Sheet1']);
    expect(XLSX.utils.sheet_to_csv(XLSX.read(copy).Sheets['Sheet1'] ?? {})).toBe('Bù Đốp,z');
  });
});

const FILES = readdirSync(DISTRICTS)
  .filter((name) => /\.xlsx$/.test(name) && !name.startsWith('~'))
  // What cannot be read at all is refused before anything is copied.
  .filter((name) => !/chi doc|bi loi/.test(name))
  .map((name) => [name, readFileSync(join(DISTRICTS, name))] as const);

describe.each(FILES)('the report %s', (_, bytes) => {
  it('reads the same from its copy, by our reader and by another', async () => {
    const before = recognise(await readWorkbook(bytes), TEMPLATES, 'x.xlsx');
    const names = [...new Set([...before.tables, ...before.lists].map(({ sheet }) => sheet))];
    const copy = copyValues(bytes, names);
    const after = recognise(await readWorkbook(copy), TEMPLATES, 'x.xlsx');
    const figures = (read: typeof before): unknown =>
      JSON.parse(
        JSON.stringify([read.tables, read.lists], (key, value: unknown) =>
          key === 'isFormula' ? undefined : value,
        ),
      );
    expect(figures(after)).toEqual(figures(before));
    // Formulas that a writer stored without values stay; of all others the value alone.
    for (const [key, cell] of await cellsOf(copy)) {
      const { value, formula } = JSON.parse(cell) as { value: unknown; formula?: string };
      expect([key, formula !== undefined]).toEqual([key, value === null]);
    }
    expect(copyValues(bytes, names)).toEqual(copy);

    const shown = (book: XLSX.WorkBook): unknown =>
      book.SheetNames.filter((name) => names.includes(name)).map((name) => [
        name,
        XLSX.utils.sheet_to_csv(book.Sheets[name] ?? {}),
      ]);
    const other = XLSX.read(copy);
    expect(other.SheetNames.toSorted()).toEqual(names.toSorted());
    expect(shown(other)).toEqual(shown(XLSX.read(bytes)));
  });
});
