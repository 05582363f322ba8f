/**
 * What mail allows in its lines: RFC 2045 (base64), RFC 2047 (encoded words), RFC 5322 (quoted
 * strings).
 */

/** 57 bytes are a line of 76 letters, the longest that RFC 2045 allows. */
const BYTES_IN_LINE = 57;

/** Base64 in lines of at most 76 letters, parted by CRLF. */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += BYTES_IN_LINE) {
    lines.push(base64(bytes.subarray(start, start + BYTES_IN_LINE)));
  }
  return lines.join('\r\n');
}

/**
 * 52 letters and 12 of markup: the word has less than 75, and less than 76 with «Subject: » before
 * it.
 */
const BYTES_IN_WORD = 39;

/**
 * Text of a header as encoded words, one a line; no word parts a character. Line breaks become
 * blanks: a header is one line, and a subject must not begin a second header.
 */
export function encodedWords(text: string): string {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let word: number[] = [];
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    const bytes = encoder.encode(character);
    if (word.length + bytes.length > BYTES_IN_WORD) {
      words.push(encodedWord(word));
      word = [];
    }
    word.push(...bytes);
  }
  if (word.length > 0) words.push(encodedWord(word));
  return words.join('\r\n ');
}

function encodedWord(bytes: readonly number[]): string {
  return `=?utf-8?B?${base64(Uint8Array.from(bytes))}?=`;
}

/** @throws Error for what is not printable ASCII, and for quotation marks */
export function quoted(name: string): string {
  if (!/^[ !#-[\]-~]+$/.test(name)) throw new Error(`no file name for a mail: ${JSON.stringify(name)}`);
  return `"${name}"`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
