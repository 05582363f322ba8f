/** Tells what a file is by its first bytes: its ending says only what somebody called it. */

export type FileKind = 'zip' | 'ole2' | 'html' | 'xml-spreadsheet' | 'empty' | 'unknown';

const LOOKED_AT = 4096;
const XML_SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';

/** Looks through byte order marks, UTF-16, and white space and comments in front. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole2';
  const text = firstText(bytes).trimStart().toLowerCase();
  const markup = text.replace(/^(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*)+/, '');
  if (/^<(?:\w+:)?workbook\b/.test(markup) && text.includes(XML_SPREADSHEET)) return 'xml-spreadsheet';
  if (
    /^<(?:!doctype html|html|head|body|title|table|tr|meta|style|script|link|div|p|font|center)\b/.test(
      markup,
    )
  )
    return 'html';
  // A web page with its pictures in one file (.mht), as old versions of Excel save "as a web page".
  return /^mime-version:[^]*text\/html/.test(text) ? 'html' : 'unknown';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function firstText(bytes: Uint8Array): string {
  const first = bytes.subarray(0, LOOKED_AT);
  return new TextDecoder(encodingOf(first)).decode(first);
}

/** Text without a byte order mark is taken for UTF-16 when every other one of its first bytes is 0, as Latin letters are. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe]) || (bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0))
    return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff]) || (bytes[0] === 0 && bytes[2] === 0)) return 'utf-16be';
  return 'utf-8';
}
