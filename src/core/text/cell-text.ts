/**
 * The text that a person reads in a cell, as its number format shows it, with legacy Vietnamese
 * encodings turned into Unicode.
 */

import type { Cell, CellValue, TextMark, TextRun } from '../sheet/grid';
import { mayBeInvisible, withoutInvisible } from './invisible';
import { decodeLegacy, legacyEncodingOf, looksLegacy } from './legacy-encodings';
import { inFifteenDigits, shownNumber } from './number-format';

/**
 * Text in Unicode (NFC) without invisible characters, without what is struck out in it and without
 * raised signs of footnotes: here is the one place where text of a sheet comes in. A number comes
 * out as it is stored where its format shows just that, and as it is shown where that is a day, a
 * percentage or a code («01690401»); errors as "#DIV/0!", no stored value as "".
 */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.runs) return runsText(cell, cell.runs);
  if (typeof cell.value === 'string') return unicodeText(cell.value, cell.style.font);
  if (typeof cell.value !== 'number') return valueText(cell.value);
  const shown = shownNumber(cell.value, cell.style);
  return shown.kind === 'number' ? valueText(cell.value) : shown.text;
}

/** What is left of rich text; all of it where marks leave nothing, which `isStruckOut` tells. */
function runsText({ style }: Cell, runs: readonly TextRun[]): string {
  const textOf = (run: TextRun): string => unicodeText(run.text, run.font || style.font);
  const kept = runs.filter(
    (run, i) => !isStruck(run, style.mark) && !isFootnote(run, style.mark, runs[i - 1]?.text ?? ''),
  );
  return (kept.some(({ text }) => text.trim() !== '') ? kept : runs).map(textOf).join('');
}

function isStruck(run: TextRun, own: TextMark | undefined): boolean {
  return markOf(run, own) === 'struck';
}

/**
 * «16¹», «Mầm non (*)»: digits, letters or stars off the line, but not the power of a unit («m²»).
 */
function isFootnote(run: TextRun, own: TextMark | undefined, before: string): boolean {
  if (markOf(run, own) !== 'script' || /(?:^|[^\p{L}])[kcd]?m$/u.test(before)) return false;
  return /^\s*[([]?(?:\d{1,2}|[a-z]|[*†‡]+)(?:\s*[,;]\s*(?:\d{1,2}|[a-z]))*[)\]]?\s*$/i.test(run.text);
}

function markOf(run: TextRun, own: TextMark | undefined): TextMark | undefined {
  return run.mark ?? (run.font === '' ? own : undefined);
}

/**
 * Whether all that the cell says is struck out: somebody took it back, and nobody may count it in
 * silence.
 */
export function isStruckOut({ value, style, runs }: Cell): boolean {
  if (value === null || value === '') return false;
  const said = runs?.filter(({ text }) => text.trim() !== '');
  return said ? said.length > 0 && said.every((run) => isStruck(run, style.mark)) : style.mark === 'struck';
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
 * NFC, without invisible characters. Nearly all text is so, which one look shows: nothing before
 * U+0300 is ever composed, nor are Vietnamese letters.
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
  if (typeof value === 'number') return String(inFifteenDigits(value));
  if (typeof value !== 'object') return value;
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
