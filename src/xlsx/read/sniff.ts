/** Tells what a file is by its first bytes: its ending says only what somebody called it. */

export type FileKind = 'zip' | 'ole2' | 'html' | 'xml-spreadsheet' | 'empty' | 'unknown';

const LOOKED_AT = 4096;

export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole2';
  const text = firstText(bytes).trimStart().toLowerCase();
  if (text.startsWith('<?xml') && text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'xml-spreadsheet';
  const markup = text.replace(/^<\?xml[^>]*>\s*/, '').replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (/^<(?:!doctype html|html|head|body|table|meta|style|div)\b/.test(markup)) return 'html';
  return markup.startsWith('<workbook') && markup.includes('urn:schemas-microsoft-com')
    ? 'xml-spreadsheet'
    : 'unknown';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function firstText(bytes: Uint8Array): string {
  const first = bytes.subarray(0, LOOKED_AT);
  const encoding = startsWith(first, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(first, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  return new TextDecoder(encoding).decode(first);
}
