/** Written workbooks, part by part, against what ECMA-376 says of each feature. */

import { unzipSync } from 'fflate';

import type { PlannedCell } from '../../../src/core/sheet/plan';
import { writeXlsx } from '../../../src/xlsx/write/write-xlsx';
import { cellAt, elementIn, partOf, sheetsOf } from './read-back';
import { samplePlan, SOURCES, TOTALS } from './sample-plan';

describe('writeXlsx', () => {
  let bytes: Uint8Array;
  let workbook: string;
  let sheet: string;
  let styles: string;

  beforeAll(async () => {
    bytes = await writeXlsx(samplePlan());
    workbook = partOf(bytes, 'xl/workbook.xml');
    sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    styles = partOf(bytes, 'xl/styles.xml');
  });

  /** The cellXfs entry and the font, fill and border of a cell. */
  function lookOf(address: string): { xf: string; font: string; fill: string; border: string } {
    const index = Number(new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
    const xf = childrenOf(elementIn(styles, 'cellXfs'), 'xf')[index] ?? '';
    const part = (list: string, item: string, attribute: string): string =>
      childrenOf(elementIn(styles, list), item)[Number(new RegExp(`${attribute}="(\\d+)"`).exec(xf)?.[1])] ??
      '';
    return {
      xf,
      font: part('fonts', 'font', 'fontId'),
      fill: part('fills', 'fill', 'fillId'),
      border: part('borders', 'border', 'borderId'),
    };
  }

  it('stores formulas with the value they have, number or empty text', () => {
    const totals = sheetsOf(bytes)[TOTALS];
    expect(cellAt(totals, 11, 2)).toMatchObject({ t: 'n', v: 15, f: 'SUM(B5:B10)' });
    expect(cellAt(totals, 11, 3)).toMatchObject({ t: 's', v: '', f: 'IF(B5=0,"",1)' });
    expect(sheet).toMatch(/<c r="C11"[^>]* t="str"[^>]*><f>IF\(B5=0,"",1\)<\/f><v\/><\/c>/);
  });

  it('keeps sheets hidden that shall not be seen, and opens on the first visible one', () => {
    expect(workbook).toMatch(/<sheet name="ẩn"[^>]* state="hidden"\/>/);
    expect(workbook).toMatch(/<sheet name="_marks"[^>]* state="veryHidden"\/>/);
    expect(workbook).toMatch(/<sheet name="Nguồn số liệu"[^>]*r:id="rId2"\/>/);
    expect(workbook).toContain('activeTab="0"');
  });

  it('opens on the first sheet that can be seen', async () => {
    const [first, ...rest] = [...samplePlan().sheets].reverse();
    if (!first) throw new Error('no sheets');
    const written = await writeXlsx({ title: '', sheets: [first, ...rest] });
    expect(partOf(written, 'xl/workbook.xml')).toContain('activeTab="2"');
  });

  it('names print areas, repeated rows and filters in quoted, absolute references of their sheet', () => {
    const name = "'Biểu 1 - ''Tổng'' hợp'!";
    const names = elementIn(workbook, 'definedNames');
    expect(childrenOf(names, 'definedName')).toEqual([
      `<definedName name="SoTruong">${name}$B$5:$B$10</definedName>`,
      `<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">${name}$A$4:$C$10</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="0">${name}$A$1:$C$11</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${name}$4:$4</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'${SOURCES}'!$A$1:$A$2</definedName>`,
    ]);
  });

  it('prints on A4, one page wide and any number tall', () => {
    expect(elementIn(sheet, 'pageSetup')).toBe(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(elementIn(sheet, 'sheetPr')).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(elementIn(partOf(bytes, 'xl/worksheets/sheet2.xml'), 'pageSetup')).toContain(
      'orientation="portrait"',
    );
  });

  it('freezes the panes, filters, merges, and sets widths, heights and the tab colour', () => {
    expect(elementIn(sheet, 'pane')).toBe(
      '<pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen" activePane="bottomRight"/>',
    );
    expect(elementIn(sheet, 'autoFilter')).toBe('<autoFilter ref="A4:C10"/>');
    expect(elementIn(sheet, 'mergeCells')).toBe(
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    );
    expect(elementIn(sheet, 'cols')).toContain('<col min="2" max="2" width="12.5" customWidth="true"/>');
    expect(sheet).toContain('<row r="4" ht="48" customHeight="1">');
    expect(elementIn(sheet, 'tabColor')).toBe('<tabColor rgb="FF1F4E79"/>');
  });

  it('validates what is typed, with prompt and error', () => {
    const [whole = '', list = '', date = ''] = childrenOf(
      elementIn(sheet, 'dataValidations'),
      'dataValidation',
    );
    expect(whole).toContain('type="whole" sqref="B5:B10" operator="greaterThanOrEqual" allowBlank="1"');
    expect(whole).toContain('promptTitle="Số trường" prompt="Số nguyên&#10;từ 0 trở lên"');
    expect(whole).toContain('errorTitle="Chưa đúng" error="Hãy nhập số nguyên &amp; không âm"');
    expect(whole).toContain('showInputMessage="1" showErrorMessage="1" errorStyle="stop"');
    expect(list).toContain('<formula1>"Mầm non,Tiểu học,THCS,THPT,Trường ""khác"""</formula1>');
    // 2021-09-01 and 2022-08-31 as openpyxl.utils.datetime.to_excel gives them
    expect(date).toContain('<formula1>44440</formula1><formula2>44804</formula2>');
  });

  it('formats on a condition', () => {
    expect(elementIn(sheet, 'conditionalFormatting')).toBe(
      '<conditionalFormatting sqref="B5:B10"><cfRule type="expression" priority="1" dxfId="0"><formula>B5&gt;2</formula></cfRule></conditionalFormatting>',
    );
    expect(elementIn(styles, 'dxf')).toBe(
      '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFE3E6"/><bgColor rgb="FFFFE3E6"/></patternFill></fill></dxf>',
    );
  });

  it('locks the sheet without a password and leaves input cells unlocked', () => {
    const protection = elementIn(sheet, 'sheetProtection');
    expect(protection).toContain('sheet="1" objects="1" scenarios="1"');
    expect(protection).toContain('formatColumns="0" formatRows="0" autoFilter="0"');
    expect(protection).not.toContain('password');
    expect(lookOf('B5').xf).toContain('<protection locked="0"/>');
    expect(lookOf('B11').xf).not.toContain('locked');
  });

  it('gives every style its font, fill, borders, alignment and number format', () => {
    const total = lookOf('B11');
    expect(total.font).toBe('<font><b/><sz val="12"/><name val="Times New Roman"/></font>');
    expect(total.fill).toContain('<patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill>');
    expect(total.border).toContain(
      '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>',
    );
    expect(total.xf).toContain('<alignment horizontal="right" vertical="center" wrapText="true"/>');
    const formats = elementIn(styles, 'numFmts');
    const formatOf = (xf: string): string | undefined =>
      new RegExp(`numFmtId="${/numFmtId="(\d+)"/.exec(xf)?.[1] ?? ''}" formatCode="([^"]*)"`).exec(
        formats,
      )?.[1];
    expect(formatOf(total.xf)).toBe('#,##0');
    expect(formatOf(lookOf('C11').xf)).toBe('0.0');
    expect(formatOf(lookOf('A2').xf)).toBe('dd/mm/yyyy');
  });

  it('leads to cells inside the workbook without a relationship to the outside', () => {
    expect(sheet).toContain('<hyperlink ref="C5" location="&apos;Nguồn số liệu&apos;!A2"/>');
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.includes('worksheets/_rels'))).toEqual([]);
  });

  it('says in its properties what it is and nothing about the time', () => {
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Tổng hợp &amp; kiểm tra</dc:title>');
    expect(core).toContain('<dc:creator>Tổng hợp KĐCLGD</dc:creator>');
    expect(core).not.toContain('dcterms:modified');
  });

  it('writes the elements of a sheet in the order that the schema asks for', () => {
    const order = [
      ...sheet.matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|sheetProtection|autoFilter|mergeCells|conditionalFormatting|dataValidations|hyperlinks|pageMargins|pageSetup)[ >/]/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'autoFilter',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
    ]);
  });

  it('refuses a plan with a fault before it writes anything', async () => {
    const twice: PlannedCell = { row: 1, column: 1, style: 'count', value: 1 };
    const sheets = [{ name: 'Biểu', cells: [twice, twice], columnWidths: [] }];
    await expect(writeXlsx({ title: '', sheets })).rejects.toThrow('sheet "Biểu", A1: planned twice');
  });
});

function childrenOf(xml: string, name: string): string[] {
  const inner = xml.replace(/^<[^>]*>/, '');
  return inner.match(new RegExp(`<${name}(?: [^>]*)?/>|<${name}(?: [^>]*[^/])?>.*?</${name}>`, 'gs')) ?? [];
}
