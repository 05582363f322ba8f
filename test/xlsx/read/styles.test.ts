/** A cell's number format and font come from its entry in the style table. */

import type { CellStyle } from '../../../src/core/sheet/grid';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { buildXlsx } from '../package-builder';

const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="9" formatCode="0.0%"/></numFmts>' +
  '<fonts><font><sz val="12"/><name val="Times New Roman"/></font><font><b/></font><font><name val=".VnTime"/></font></fonts>' +
  '<cellStyleXfs><xf numFmtId="10" fontId="2"/></cellStyleXfs>';

/** The styles of cells that use the entries of cellXfs in their order. */
function stylesOf(entries: readonly string[], styles = STYLES, extra = ''): (CellStyle | undefined)[] {
  const cells = entries.map((_, i) => `<c s="${String(i)}"><v>1</v></c>`).join('');
  const [sheet] = readXlsx(
    buildXlsx({
      styles: `${styles}<cellXfs>${entries.join('')}</cellXfs>${extra}`,
      sheets: [{ rows: `<row>${cells}</row>` }],
    }),
  ).sheets;
  return entries.map((_, i) => sheet?.cell(1, i + 1)?.style);
}

const formatOf = (id: number): string | undefined =>
  stylesOf([`<xf numFmtId="${String(id)}" fontId="0"/>`])[0]?.numberFormat;

test('format and font are the entry’s own, whether it says that it applies them or not', () => {
  expect(
    stylesOf([
      '<xf numFmtId="164" fontId="0"/>',
      '<xf numFmtId="3" fontId="2" applyNumberFormat="0" applyFont="0"/>',
      '<xf numFmtId="0" fontId="1" applyNumberFormat="1"/>',
    ]),
  ).toEqual([
    { numberFormat: '0.0"%"', font: 'Times New Roman' },
    { numberFormat: '#,##0', font: '.VnTime' },
    { numberFormat: 'General', font: '' },
  ]);
});

test('an entry that names nothing has format 0 and font 0, not those of its named style', () => {
  expect(stylesOf(['<xf xfId="0"/>'])).toEqual([{ numberFormat: 'General', font: 'Times New Roman' }]);
});

test('a font that strikes out or stands off the line marks the cell', () => {
  const fonts = [
    '<font><strike/><name val="Arial"/></font>',
    '<font><strike val="0"/><name val="Arial"/></font>',
    '<font><vertAlign val="superscript"/><name val="Arial"/></font>',
    '<font><vertAlign val="baseline"/><name val="Arial"/></font>',
    '<font><strike val="1"/><vertAlign val="subscript"/></font>',
  ];
  const entries = fonts.map((_, i) => `<xf numFmtId="0" fontId="${String(i)}"/>`);
  const marks = stylesOf(entries, `<fonts>${fonts.join('')}</fonts>`).map((style) => style?.mark);
  expect(marks).toEqual(['struck', undefined, 'script', undefined, 'struck']);
});

test('a format of the file comes before a built-in one of the same number', () => {
  expect(formatOf(9)).toBe('0.0%');
});

test.each([
  [1, '0'],
  [2, '0.00'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [20, 'h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [46, '[h]:mm:ss'],
  [49, '@'],
])('built-in format %d is %s', (id, format) => {
  expect(formatOf(id)).toBe(format);
});

test('formats of money are not General', () => {
  for (const id of [5, 6, 7, 8, 41, 42, 43, 44]) expect(formatOf(id)).toMatch(/#,##0/);
});

test('a format that nobody defined is General', () => {
  expect(formatOf(170)).toBe('General');
});

test('a cell that names no entry has the first, one that names none that exists has the default', () => {
  const [sheet] = readXlsx(
    buildXlsx({
      styles: `${STYLES}<cellXfs><xf numFmtId="10" fontId="2"/></cellXfs>`,
      sheets: [{ rows: '<row><c><v>1</v></c><c s="7"><v>1</v></c></row>' }],
    }),
  ).sheets;
  expect(sheet?.cell(1, 1)?.style).toEqual({ numberFormat: '0.00%', font: '.VnTime' });
  expect(sheet?.cell(1, 2)?.style).toEqual({ numberFormat: 'General', font: '' });
});

test('differential formats do not shift the entries', () => {
  const extra =
    '<dxfs><dxf><font><name val="Arial"/></font><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs>';
  expect(stylesOf(['<xf numFmtId="164" fontId="0"/>'], STYLES, extra)).toEqual([
    { numberFormat: '0.0"%"', font: 'Times New Roman' },
  ]);
});

test('cells of one entry share one style', () => {
  const [a, b] = readXlsx(
    buildXlsx({
      styles: `${STYLES}<cellXfs><xf numFmtId="10" fontId="2"/></cellXfs>`,
      sheets: [{ rows: '<row><c><v>1</v></c></row>' }, { rows: '<row><c><v>2</v></c></row>' }],
    }),
  ).sheets;
  expect(a?.cell(1, 1)?.style).toBe(b?.cell(1, 1)?.style);
});
