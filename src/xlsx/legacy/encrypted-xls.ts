/**
 * Tells whether the encryption of an .xls (its FILEPASS record) yields to Excel's default password
 * (MS-OFFCRYPTO 2.3).
 */

import { md5, sha1 } from '@noble/hashes/legacy';
import type { BiffVersion } from './biff-records';
import type { ByteCursor } from './byte-cursor';
import {
  concatBytes,
  defaultPasswordBytes,
  readCryptoApiInfo,
  startsWith,
  uint32Bytes,
} from './default-password';

const XOR_OBFUSCATION = 0;
const RC4 = 1;
/**
 * Key and verifier that XOR obfuscation makes of the default password: they depend on nothing else.
 */
const DEFAULT_XOR_KEY = 0xb359;
const DEFAULT_XOR_VERIFIER = 0x9a0a;
const ALGORITHM_RC4 = 0x6801;
const SHORTEST_KEY_BITS = 40;
const LONGEST_KEY_BITS = 128;

/**
 * `filePass` stands at the start of the record's content. An unknown scheme is one that the default
 * password does not open.
 * @throws FileRefusedError FIL019 when the record is cut short.
 */
export function opensXlsWithDefaultPassword(filePass: ByteCursor, version: BiffVersion = 8): boolean {
  // Excel 5 and 95 have one scheme and do not name it.
  const kind = version === 5 ? XOR_OBFUSCATION : filePass.u16();
  if (kind === XOR_OBFUSCATION) {
    return filePass.u16() === DEFAULT_XOR_KEY && filePass.u16() === DEFAULT_XOR_VERIFIER;
  }
  if (kind !== RC4) return false;
  const major = filePass.u16();
  const minor = filePass.u16();
  if (major === 1 && minor === 1) return opensRc40(filePass);
  return major >= 2 && major <= 4 && minor === 2 && opensRc4CryptoApi(filePass);
}

/** RC4 with a key of 40 bits, as Excel 97 and 2000 encrypt (2.3.6). */
function opensRc40(filePass: ByteCursor): boolean {
  const salt = filePass.take(16);
  const encrypted = filePass.take(32);
  const short = concatBytes(md5(defaultPasswordBytes()).subarray(0, 5), salt);
  const repeated = concatBytes(...Array.from({ length: 16 }, () => short));
  const key = md5(concatBytes(md5(repeated).subarray(0, 5), uint32Bytes(0)));
  const decrypted = rc4(key, encrypted);
  return startsWith(decrypted.subarray(16), md5(decrypted.subarray(0, 16)));
}

/**
 * RC4 with keys of 40 to 128 bits through the Windows CryptoAPI, as Excel 2002 and later encrypt
 * (2.3.5).
 */
function opensRc4CryptoApi(filePass: ByteCursor): boolean {
  const { header, verifier } = readCryptoApiInfo(filePass);
  const keyBits = header.keyBits === 0 ? SHORTEST_KEY_BITS : header.keyBits;
  const isKnown = keyBits >= SHORTEST_KEY_BITS && keyBits <= LONGEST_KEY_BITS && keyBits % 8 === 0;
  if (header.algorithm !== ALGORITHM_RC4 || !isKnown) return false;
  const hash = sha1(concatBytes(sha1(concatBytes(verifier.salt, defaultPasswordBytes())), uint32Bytes(0)));
  // Keys of 40 bits are filled up with zeros to 128, longer ones are used as they are.
  const key = new Uint8Array(keyBits === SHORTEST_KEY_BITS ? 16 : keyBits / 8);
  key.set(hash.subarray(0, keyBits / 8));
  const decrypted = rc4(key, concatBytes(verifier.encryptedVerifier, verifier.encryptedVerifierHash));
  return startsWith(decrypted.subarray(16), sha1(decrypted.subarray(0, 16)));
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 0xff] ?? 0;
  const swap = (i: number, j: number): void => {
    const kept = at(i);
    state[i] = at(j);
    state[j] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let j = 0;
  return data.map((byte, index) => {
    const i = (index + 1) & 0xff;
    j = (j + at(i)) & 0xff;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  });
}
