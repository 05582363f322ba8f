/** The text that a person sees in a cell, with legacy Vietnamese encodings already turned into Unicode. */

import type { Cell, CellValue } from '../sheet/grid';
import { mayBeInvisible, withoutInvisible } from './invisible';
import { decodeLegacy, legacyEncodingOf, looksLegacy } from './legacy-encodings';

/**
 * Text in Unicode (NFC) without invisible characters: here is the one place where text of a sheet comes in. Numbers come out as they are stored, errors as "#DIV/0!", no stored value
 * as "".
 */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.runs) return cell.runs.map((run) => unicodeText(run.text, run.font || cell.style.font)).join('');
  return typeof cell.value === 'string' ? unicodeText(cell.value, cell.style.font) : valueText(cell.value);
}

/** Text typed with the font, in Unicode NFC; text that already is Unicode stays what it is. */
export function unicodeText(text: string, font: string): string {
  const encoding = legacyEncodingOf(font);
  // Only now: the soft hyphen is the «ư» of one legacy encoding.
  return encoding && looksLegacy(text, encoding)
    ? withoutInvisible(decodeLegacy(text, encoding))
    : composed(text);
}

/**
 * NFC, without invisible characters. Nearly all text is so, which one look shows: nothing before U+0300 is ever composed,
 * nor are Vietnamese letters.
 */
function composed(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x300 ? code < 0x1ea0 || code > 0x1ef9 : mayBeInvisible(code))
      return withoutInvisible(text).normalize('NFC');
  }
  return text;
}

/** What a value looks like when it is quoted in a message or in the provenance sheet. */
export function valueText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  return 'error' in value ? value.error : value.isoDate;
}

/** Whether a Vietnamese legacy font had to be decoded to read the cell. */
export function isLegacyText(cell: Cell): boolean {
  const isLegacy = (text: string, font: string): boolean => {
    const encoding = legacyEncodingOf(font);
    return encoding !== undefined && looksLegacy(text, encoding);
  };
  if (cell.runs) return cell.runs.some((run) => isLegacy(run.text, run.font || cell.style.font));
  return typeof cell.value === 'string' && isLegacy(cell.value, cell.style.font);
}
