/**
 * The password that Excel itself sets and tries, and the small pieces of cryptography that all
 * schemes share.
 */

import { ByteCursor } from './byte-cursor';

/**
 * With it Excel encrypts workbooks whose structure is protected or that are to be opened read-only;
 * it opens them unasked.
 */
export const DEFAULT_PASSWORD = 'VelvetSweatshop';

/** The default password as the schemes hash it: UTF-16, little-endian. */
export function defaultPasswordBytes(): Uint8Array {
  const bytes = new Uint8Array(DEFAULT_PASSWORD.length * 2);
  for (let i = 0; i < DEFAULT_PASSWORD.length; i++) bytes[i * 2] = DEFAULT_PASSWORD.charCodeAt(i);
  return bytes;
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A 32-bit number as four bytes, little-endian. */
export function uint32Bytes(value: number): Uint8Array {
  return new Uint8Array([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24]);
}

/** Whether `found` starts with all of `expected`: decrypted hashes are padded to whole blocks. */
export function startsWith(found: Uint8Array, expected: Uint8Array): boolean {
  return found.length >= expected.length && expected.every((byte, i) => found[i] === byte);
}

/**
 * salt + password, hashed once and then `rounds` times more with a counter in front: slow on
 * purpose.
 */
export function spunHash(
  hash: (data: Uint8Array) => Uint8Array,
  salt: Uint8Array,
  rounds: number,
): Uint8Array {
  let digest = hash(concatBytes(salt, defaultPasswordBytes()));
  const input = new Uint8Array(4 + digest.length);
  const view = new DataView(input.buffer);
  for (let i = 0; i < rounds; i++) {
    view.setUint32(0, i, true);
    input.set(digest, 4);
    digest = hash(input);
  }
  return digest;
}

/** MS-OFFCRYPTO EncryptionHeader (2.3.2), as far as the key depends on it. */
export interface CryptoApiHeader {
  readonly algorithm: number;
  readonly keyBits: number;
}

/** MS-OFFCRYPTO EncryptionVerifier (2.3.3). */
export interface CryptoApiVerifier {
  readonly salt: Uint8Array;
  readonly encryptedVerifier: Uint8Array;
  readonly encryptedVerifierHash: Uint8Array;
}

/**
 * Reads flags, header and verifier, which .xls and .xlsx share. @throws FileRefusedError FIL019
 * when cut short.
 */
export function readCryptoApiInfo(cursor: ByteCursor): {
  header: CryptoApiHeader;
  verifier: CryptoApiVerifier;
} {
  const header = new ByteCursor(cursor.skip(4).take(cursor.u32()));
  const algorithm = header.skip(8).u32();
  const keyBits = header.skip(4).u32();
  const salt = cursor.take(cursor.u32());
  const encryptedVerifier = cursor.take(16);
  const encryptedVerifierHash = cursor.skip(4).take(cursor.remaining);
  return { header: { algorithm, keyBits }, verifier: { salt, encryptedVerifier, encryptedVerifierHash } };
}
