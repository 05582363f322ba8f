/** Tells what a file is by its first bytes: its ending says only what somebody called it. */

import type { OtherFileKind } from '../../core/findings/fil';

/**
 * 'biff' is the content of an .xls without the OLE2 container around it, 'old-biff' the same of
 * Excel 2 to 4.
 */
export type FileKind =
  | 'zip'
  | 'ole2'
  | 'biff'
  | 'old-biff'
  | 'html'
  | 'xml-spreadsheet'
  | 'flat-opendocument'
  | 'empty'
  | 'unknown'
  | Extract<OtherFileKind, 'text' | 'archive' | 'pdf' | 'document' | 'picture' | 'mail'>;

const LOOKED_AT = 4096;
const XML_SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';
const FLAT_OPENDOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:office';

const SIGNATURES: readonly (readonly [FileKind, ...number[]])[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  ['ole2', 0xd0, 0xcf, 0x11, 0xe0],
  ['old-biff', 0x09, 0x00, 0x04, 0x00],
  ['old-biff', 0x09, 0x02, 0x06, 0x00],
  ['old-biff', 0x09, 0x04, 0x06, 0x00],
  ['biff', 0x09, 0x08, 0x08, 0x00],
  ['biff', 0x09, 0x08, 0x10, 0x00],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['document', 0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
  ['archive', 0x52, 0x61, 0x72, 0x21, 0x1a], // Rar!
  ['archive', 0x37, 0x7a, 0xbc, 0xaf, 0x27], // 7z
  ['archive', 0x1f, 0x8b, 0x08], // gzip
  ['picture', 0xff, 0xd8, 0xff], // JPEG
  ['picture', 0x89, 0x50, 0x4e, 0x47], // PNG
  ['picture', 0x47, 0x49, 0x46, 0x38], // GIF
  ['picture', 0x49, 0x49, 0x2a, 0x00], // TIFF
  ['picture', 0x4d, 0x4d, 0x00, 0x2a],
];

/** Looks through byte order marks, UTF-16, and white space and comments in front. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  for (const [kind, ...signature] of SIGNATURES) if (startsWith(bytes, signature)) return kind;
  const text = firstText(bytes).trimStart().toLowerCase();
  const markup = text.replace(/^(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*)+/, '');
  if (/^<(?:\w+:)?workbook\b/.test(markup) && text.includes(XML_SPREADSHEET)) return 'xml-spreadsheet';
  if (/^<(?:\w+:)?document\b/.test(markup) && text.includes(FLAT_OPENDOCUMENT)) return 'flat-opendocument';
  if (
    /^<(?:!doctype html|html|head|body|title|table|tr|meta|style|script|link|div|p|font|center)\b/.test(
      markup,
    )
  )
    return 'html';
  // A web page with its pictures in one file (.mht), as old versions of Excel save "as a web page".
  if (/^mime-version:[^]*text\/html/.test(text) && !/^(?:from|received|subject):/m.test(text)) return 'html';
  if (
    /^(?:return-path|received|mime-version|message-id|from|date|subject|x-[a-z-]+): [^]*^(?:from|subject):/m.test(
      text,
    )
  )
    return 'mail';
  return isPlainText(text) ? 'text' : 'unknown';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function firstText(bytes: Uint8Array): string {
  const first = bytes.subarray(0, LOOKED_AT);
  return new TextDecoder(encodingOf(first)).decode(first);
}

/**
 * Text without a byte order mark is taken for UTF-16 when every other one of its first bytes is 0,
 * as Latin letters are.
 */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe]) || (bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0))
    return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff]) || (bytes[0] === 0 && bytes[2] === 0)) return 'utf-16be';
  return 'utf-8';
}

/**
 * No control characters but those of lines and columns; several letters, so that a stray byte is no
 * text.
 */
function isPlainText(text: string): boolean {
  const isControl = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 13;
  return text.length > 1 && ![...text].some((letter) => isControl(letter.codePointAt(0) ?? 0));
}
