/** How an XML part says in which encoding it is: byte order marks, and the declaration at its head. */

import { decodeStrictly } from './utf8';

/** Bytes of the longest byte order mark, that of UTF-8. */
export const LONGEST_MARK = 3;

const READABLE: readonly string[] = ['utf-8', 'utf8', 'us-ascii', 'utf-16'];

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** The text of bytes that begin with UTF-16's mark; undefined when they are not sound. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return decodeStrictly(new TextDecoder(encoding, { fatal: true }), bytes);
}

/** False for an XML declaration that names an encoding which is not read. */
export function isReadableDeclaration(instruction: string): boolean {
  const encoding = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(instruction)?.[1];
  return encoding === undefined || READABLE.includes(encoding.toLowerCase());
}
