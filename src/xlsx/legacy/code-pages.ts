/** Bytes of the code pages that Excel 5 and 95 wrote their texts in → letters. */

export type LetterDecoder = (bytes: Uint8Array) => string;

/**
 * What a CODEPAGE record means: numbers of Windows, and two that Excel used for its own systems.
 */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  32_768: 'macintosh',
  65_001: 'utf-8',
};
const WINDOWS_PAGES: readonly number[] = [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258];
const WESTERN: readonly number[] = [1252, 32_769];
const WITHOUT_RECORD = 1252;
/**
 * What Western Windows has from 0x80 to 0x9F; by hand, as some versions of Node leave these bytes
 * as they are.
 */
const WESTERN_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const UNKNOWN_LETTER = '\ufffd';

/**
 * Of a page that nobody knows only the letters that all pages share are read; others are seen to be
 * unknown.
 */
export function lettersOf(codePage: number = WITHOUT_RECORD): LetterDecoder {
  if (WESTERN.includes(codePage)) return westernLetters;
  const name = WINDOWS_PAGES.includes(codePage) ? `windows-${String(codePage)}` : NAMES[codePage];
  if (name === undefined)
    return (bytes) =>
      Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : UNKNOWN_LETTER)).join('');
  const decoder = new TextDecoder(name);
  return (bytes) => decoder.decode(bytes);
}

function westernLetters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WESTERN_FROM_80[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}
