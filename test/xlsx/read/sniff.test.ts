/** A file is known by its first bytes, whatever it is called. */

import { sniffFile, type FileKind } from '../../../src/xlsx/read/sniff';
import { buildXlsx } from '../package-builder';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const XML_2003 =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">';

const FILES: readonly (readonly [string, Uint8Array, FileKind])[] = [
  ['no bytes', new Uint8Array(0), 'empty'],
  ['a package', buildXlsx(), 'zip'],
  ['a zip without entries', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)), 'zip'],
  ['an OLE2 file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'ole2'],
  ['a web page', utf8('<html><body><table>'), 'html'],
  ['a web page after blanks', utf8('\r\n \t<!DOCTYPE html>'), 'html'],
  [
    'a web page with a byte order mark',
    utf8('\ufeff<HTML xmlns:x="urn:schemas-microsoft-com:office:excel">'),
    'html',
  ],
  ['a web page in UTF-16', utf16('\ufeff<html>', true), 'html'],
  ['a web page in UTF-16, big end first', utf16('\ufeff<html>', false), 'html'],
  ['a web page in UTF-16 without a mark', utf16('<table>', true), 'html'],
  [
    'XHTML',
    utf8('<?xml version="1.0"?><!-- made by x --><html xmlns="http://www.w3.org/1999/xhtml">'),
    'html',
  ],
  ['a bare table', utf8('<table border=1><tr><td>12'), 'html'],
  ['a web archive', utf8('MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"'), 'html'],
  ['XML Spreadsheet 2003', utf8(XML_2003), 'xml-spreadsheet'],
  ['XML Spreadsheet 2003 in UTF-16', utf16(`\ufeff${XML_2003}`, true), 'xml-spreadsheet'],
  [
    'XML with a prefix',
    utf8('<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'),
    'xml-spreadsheet',
  ],
  ['other XML', utf8('<?xml version="1.0"?><report/>'), 'text'],
  ['CSV', utf8('STT,Trường,Số lượng\n1,A,12'), 'text'],
  ['CSV in UTF-16', utf16('\ufeffSTT\t12', true), 'text'],
  ['CSV in windows-1258', Uint8Array.from([0x53, 0x54, 0x54, 0x2c, 0xd0, 0xf4, 0x6e, 0x67]), 'text'],
  ['a single byte', Uint8Array.of(0x50), 'unknown'],
  ['bytes that say nothing', Uint8Array.of(0x50, 0x4b, 0x07, 0x08, 0, 1, 2, 3), 'unknown'],
  [
    'flat OpenDocument',
    utf8(
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    ),
    'flat-opendocument',
  ],
  ['the content of an .xls alone', Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0), 'biff'],
  ['as some PHP scripts write it', Uint8Array.of(9, 8, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0), 'biff'],
  ['a sheet of Excel 2', Uint8Array.of(9, 0, 4, 0, 2, 0, 16, 0), 'old-biff'],
  ['a sheet of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0, 0, 0), 'old-biff'],
  ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
  ['rich text', utf8('{\\rtf1\\ansi'), 'document'],
  ['a RAR', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0), 'archive'],
  ['a 7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive'],
  ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  ['a mail', utf8('Received: from a\r\nFrom: a@b\r\nSubject: báo cáo\r\n\r\n'), 'mail'],
];

test.each(FILES)('%s', (_, bytes, kind) => {
  expect(sniffFile(bytes)).toBe(kind);
});
