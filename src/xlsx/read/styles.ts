/** Cell styles of a workbook, as far as reading needs them: number format and font. */

import { builtInFormat } from '../../core/sheet/built-in-formats';
import type { CellStyle, TextMark } from '../../core/sheet/grid';
import type { XmlReader } from './xml-reader';
import { attributesOf } from './package';
import { markOf } from './rich-text';

/**
 * One style for each entry of cellXfs, in its order. A cell's own entry decides, whether or not it
 * says that it "applies" format and font: Excel shows what the entry names. What it does not name
 * is format 0 and font 0, and not what its named style (xfId) has: Excel copies that into the entry
 * when a style is chosen, and looks there no more.
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
