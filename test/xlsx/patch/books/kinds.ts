/** Workbooks of many kinds of writer and content, each made by a script: what every change is tried on. */

import { strFromU8, strToU8, zipSync } from 'fflate';
import { zipInForm, type ZipForm } from '../zip-forms';
import { partsOf, type Dialect, type Feature, type Parts } from './base';
import * as features from './features';

export interface KindOfBook {
  readonly name: string;
  readonly ending?: 'xlsx' | 'xlsm';
  readonly bytes: Uint8Array;
}

const book = (
  name: string,
  dialect: Dialect = {},
  feature: Feature = {},
  edit: (parts: Parts) => Parts = (parts) => parts,
): KindOfBook => ({
  name,
  bytes: zipSync(edit(partsOf(dialect, feature)), { level: 6, mtime: new Date(2022, 0, 31, 8) }),
});
const packed = (name: string, form: ZipForm): KindOfBook => ({ name, bytes: zipInForm(partsOf(), form) });
const edited =
  (change: (text: string, part: string) => Uint8Array | string) =>
  (parts: Parts): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([part, bytes]) => {
        const now = change(strFromU8(bytes), part);
        return [part, typeof now === 'string' ? strToU8(now) : now];
      }),
    );

const EXCEL_ROOT =
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"';

export const KINDS: readonly KindOfBook[] = [
  book('Excel', {
    settings:
      '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>',
    sheetAttributes: EXCEL_ROOT,
    sheetStart:
      '<dimension ref="A1:D5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="3" width="12.7" style="1" customWidth="1"/></cols>',
    row: ' spans="1:4" x14ac:dyDescent="0.25"',
  }),
  book('openpyxl, references declared on each sheet', {
    declared: 'sheet',
    settings:
      '<workbookPr/><workbookProtection/><bookViews><workbookView visibility="visible" minimized="0" firstSheet="0" activeTab="0"/></bookViews>',
    calculation: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
    results: 'none',
    application: 'Microsoft Excel',
  }),
  book('references declared on the list of sheets', { declared: 'sheets' }),
  book('references under another prefix', { reference: 'rel' }),
  book('references under another prefix on each sheet', { reference: 'ns1', declared: 'sheet' }),
  book(
    'r means something else around the sheets',
    { reference: 'rel' },
    {},
    edited((text) => text.replace('<sheets>', '<sheets xmlns:r="urn:khac">')),
  ),
  book('xlsxwriter', {
    settings:
      '<fileVersion appName="xl" lastEdited="4" lowestEdited="4" rupBuild="4505"/><workbookPr defaultThemeVersion="124226"/>',
    calculation: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
    results: 'zero',
  }),
  book('a writer that stores zeros and says nothing', {
    calculation: '',
    results: 'zero',
    application: 'exporter',
  }),
  book('LibreOffice', {
    settings:
      '<fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/><bookViews><workbookView showHorizontalScroll="true" tabRatio="500" firstSheet="0" activeTab="0"/></bookViews>',
    calculation: '<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/>',
    application: 'LibreOffice/7.4.7.2$Linux_X86_64',
    row: ' customFormat="false" ht="15" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"',
  }),
  book('WPS', {
    settings:
      '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="27945" windowHeight="12255"/></bookViews>',
    calculation: '<calcPr calcId="144525"/>',
    behind:
      '<extLst><ext uri="{0b15fc19-7d7d-44ad-8c2d-2c3a37ce22c3}"><chartProps xmlns="https://web.wps.cn/et/2018/main" chartId="1"/></ext></extLst>',
    application: 'WPS Office',
  }),
  book('Google Sheets', {
    settings: '<workbookPr/>',
    calculation: '<calcPr/>',
    sheetAttributes:
      ' xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mv="urn:schemas-microsoft-com:mac:vml"',
    sheetStart:
      '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>',
    application: '',
  }),
  book('Apache POI', {
    settings: '<workbookPr date1904="false"/><bookViews><workbookView activeTab="0"/></bookViews>',
    calculation: '',
    sheetStart:
      '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0" tabSelected="true"/></sheetViews><sheetFormatPr defaultRowHeight="15.0"/>',
    application: 'Apache POI',
  }),
  book('Open XML SDK, everything under x', { prefix: 'x:', calculation: '<calcPr calcId="191029"/>' }),
  book('under x, references declared on each sheet', { prefix: 'x:', declared: 'sheet' }),
  book('strict', { isStrict: true }),
  book('strict under a prefix', { isStrict: true, prefix: 's:', reference: 'rels' }),
  book('days from 1904', { settings: '<workbookPr date1904="1"/>' }),
  book('ways from the root', { isAbsolute: true }),
  book('other names of parts', {
    workbookPart: 'book/so-tinh.xml',
    sheetParts: ['book/s/Trang_A.xml', 'book/SHEETS/trang2.XML', 'book/sheet-3.xml'],
  }),
  book('no shared strings, no formats', { hasSharedStrings: false, hasStyles: false, calculation: '' }),
  book('rows and cells without addresses', { isUnnumbered: true }),
  book(
    'a mark of byte order in each part',
    {},
    {},
    edited((text) => `\uFEFF${text}`),
  ),
  book(
    'no declarations, other quotes, comments',
    { head: '<!-- tệp xuất từ phần mềm -->' },
    {},
    edited((text, part) =>
      part.endsWith('sheet1.xml')
        ? text.replace('<sheetData>', '<!-- số liệu --><sheetData>').replace(/ s="1"/g, " s='1'")
        : text,
    ),
  ),
  book(
    'UTF-16',
    {},
    {},
    edited((text, part) => (/sheet\d|workbook\.xml$/.test(part) ? inUtf16(text) : text)),
  ),
  packed('sizes behind the data', { descriptors: true }),
  packed('zip64', { zip64: true }),
  packed('zip64, sizes behind the data', { zip64: true, descriptors: true }),
  packed('stored, with folders and a comment', { stored: true, folders: true, comment: 'gửi Sở GDĐT' }),
  book('charts', {}, features.CHART),
  book('pictures', {}, features.PICTURE),
  book('pivot tables', {}, features.PIVOT),
  book('form controls', {}, features.FORM_CONTROL),
  book('comments', {}, features.COMMENT),
  book('threaded comments', {}, features.THREADED_COMMENT),
  { ...book('macros', { isMacroEnabled: true }, features.MACROS), ending: 'xlsm' },
  book(
    'external links',
    {},
    { ...features.EXTERNAL_LINK },
    edited((text) =>
      text.replace(
        '</sheets>',
        '</sheets><externalReferences><externalReference r:id="rId20"/></externalReferences>',
      ),
    ),
  ),
  book('custom XML', {}, features.CUSTOM_XML),
  book('tables', {}, features.TABLE, edited(withTableHeader)),
  book('slicers', {}, features.SLICER, edited(withTableHeader)),
  book('extension lists, rules and links', {}, features.EXTENSIONS),
  book(
    'protected sheets',
    { settings: '<workbookPr/><workbookProtection lockStructure="1"/>' },
    features.PROTECTION,
  ),
  book('hidden and very hidden sheets', { states: ['visible', 'hidden', 'veryHidden'] }),
];

/** A table's header has to say in its cells what the table says. */
function withTableHeader(text: string, part: string): string {
  if (!part.endsWith('sheet1.xml')) return text;
  const header = ['F', 'G'].map(
    (column, i) => `<c r="${column}1" t="inlineStr"><is><t>Column${String(i + 1)}</t></is></c>`,
  );
  return text.replace('</row>', `${header.join('')}</row>`);
}

function inUtf16(text: string): Uint8Array {
  const declared = text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return new Uint8Array(Buffer.from(`\uFEFF${declared}`, 'utf16le'));
}
