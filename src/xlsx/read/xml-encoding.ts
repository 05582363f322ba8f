/**
 * In which encoding an XML part is: byte order marks, the bytes that «<?» takes, and the
 * declaration at its head.
 */

import { decodeStrictly } from './utf8';

/** Bytes of the longest byte order mark, that of UTF-8. */
export const LONGEST_MARK = 3;

/** An XML declaration ends well before so many bytes, in UTF-16 too. */
export const LONGEST_DECLARATION = 256;

/**
 * What is UTF-8, or a part of it; no encoding that a declaration of one-byte letters can be in has
 * two bytes a letter.
 */
const AS_UTF8: readonly string[] = [
  'utf-8',
  'utf8',
  'us-ascii',
  'ascii',
  'utf-16',
  'utf16',
  'ucs-2',
  'unicode',
];

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/**
 * The encoding that the part is in, by its first bytes; undefined for UTF-8. A name that nobody
 * knows is given as it is: reading it as something else would change letters.
 */
export function foreignEncoding(first: Uint8Array): string | undefined {
  const [a, b, c, d] = first;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  if (hasUtf8Mark(first)) return undefined;
  const head = String.fromCharCode(...first.subarray(0, LONGEST_DECLARATION));
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || AS_UTF8.includes(declared) ? undefined : declared;
}

/**
 * The text of all of the bytes; undefined when they are not sound, or nobody knows the encoding.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch (fault) {
    if ((fault as { name?: unknown }).name === 'RangeError') return undefined;
    throw fault;
  }
  return decodeStrictly(decoder, bytes);
}
