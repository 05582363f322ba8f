/** Cell styles of a workbook, as far as reading needs them: number format and font. */

import type { CellStyle, TextMark } from '../../core/sheet/grid';
import type { XmlReader } from './xml-reader';
import { attributesOf } from './package';
import { markOf } from './rich-text';

/**
 * Number formats that files name by number only (ECMA-376 Part 1, 18.8.30); 14–22 and 45–47 are dates and times. Those
 * that follow the computer's region (5–8, 14, 22, 41–44) are given as Vietnamese Excel shows them.
 */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0 "₫";-#,##0 "₫"',
  6: '#,##0 "₫";[Red]-#,##0 "₫"',
  7: '#,##0.00 "₫";-#,##0.00 "₫"',
  8: '#,##0.00 "₫";[Red]-#,##0.00 "₫"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-* #,##0 "₫"_-;-* #,##0 "₫"_-;_-* "-" "₫"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-* #,##0.00 "₫"_-;-* #,##0.00 "₫"_-;_-* "-"?? "₫"_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Formats 27–36 and 50–58 are dates of East Asian versions. */
const EAST_ASIAN_DATE = 'dd/mm/yyyy';

/**
 * One style for each entry of cellXfs, in its order. A cell's own entry decides, whether or not it says that it
 * "applies" format and font: Excel shows what the entry names. What it does not name is format 0 and font 0, and not
 * what its named style (xfId) has: Excel copies that into the entry when a style is chosen, and looks there no more.
 * @param date1904 whether the workbook counts its days from 1904
 */
export function readStyles(xml: XmlReader, date1904: boolean): CellStyle[] {
  const formats = new Map<number, string>();
  const fonts: { name: string; mark?: TextMark }[] = [];
  const entries: { format: number; font: number }[] = [];
  let section = '';
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.depth === 2) section = xml.name;
    if (xml.name === 'numFmt' && section === 'numFmts') {
      const { numFmtId, formatCode = 'General' } = attributesOf(xml);
      formats.set(Number(numFmtId), formatCode);
    } else if (xml.name === 'font' && section === 'fonts') fonts.push({ name: '' });
    else if (section === 'fonts') {
      const font = fonts[fonts.length - 1];
      if (!font) continue;
      if (xml.name === 'name') font.name = xml.attribute('val') ?? '';
      else if ((xml.name === 'strike' || xml.name === 'vertAlign') && font.mark !== 'struck') {
        const mark = markOf(xml.name, xml.attribute('val'));
        if (mark) font.mark = mark;
      }
    } else if (xml.name === 'xf' && section === 'cellXfs') {
      const { numFmtId = '0', fontId = '0' } = attributesOf(xml);
      entries.push({ format: Number(numFmtId), font: Number(fontId) });
    }
  }
  return entries.map(({ format, font }): CellStyle => {
    const { name, mark } = fonts[font] ?? { name: '' };
    const numberFormat = formats.get(format) ?? builtInFormat(format);
    return {
      numberFormat,
      font: name,
      ...(mark && { mark }),
      ...(date1904 && { isFrom1904: true }),
    };
  });
}

/** The format that files name by number alone; "General" for a number that stands for none. */
export function builtInFormat(id: number): string {
  const isEastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return BUILT_IN_FORMATS[id] ?? (isEastAsian ? EAST_ASIAN_DATE : 'General');
}
