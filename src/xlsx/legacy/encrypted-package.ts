/**
 * Tells whether an encrypted .xlsx yields to Excel's default password, from its EncryptionInfo
 * stream (MS-OFFCRYPTO 2.3.4).
 */

import { cbc, ecb } from '@noble/ciphers/aes';
import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { ByteCursor } from './byte-cursor';
import { concatBytes, readCryptoApiInfo, spunHash, startsWith, uint32Bytes } from './default-password';

type Hash = (data: Uint8Array) => Uint8Array;

/**
 * The `encryptedKey` element of an agile EncryptionInfo: how the password becomes a key, and how to
 * prove it.
 */
interface PasswordKeyEncryptor {
  readonly hash: Hash;
  readonly spinCount: number;
  readonly keyBytes: number;
  readonly blockSize: number;
  readonly salt: Uint8Array;
  readonly encryptedVerifier: Uint8Array;
  readonly encryptedVerifierHash: Uint8Array;
}

/**
 * More rounds than this are not tried: every program uses 100,000 (Office 2010: 50,000), and a
 * hostile file may name thousands of millions to keep us busy.
 */
export const MAX_SPIN_COUNT = 200_000;
const STANDARD_SPIN_COUNT = 50_000;
const HASHES: Readonly<Record<string, Hash>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };
const AES_KEY_BYTES: readonly number[] = [16, 24, 32];
const AES_BLOCK_SIZE = 16;
const STANDARD_AES_ALGORITHMS: ReadonlyMap<number, number> = new Map([
  [0x660e, 128],
  [0x660f, 192],
  [0x6610, 256],
]);
/** What the hash is salted with for each use of the key (2.3.4.13). */
const VERIFIER_INPUT_BLOCK = new Uint8Array([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79]);
const VERIFIER_HASH_BLOCK = new Uint8Array([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e]);
const FILLER = 0x36;

/**
 * An unknown scheme, one without a password (certificates, rights management) and one with more
 * rounds than `MAX_SPIN_COUNT` count as not opened by the default password.
 * @throws FileRefusedError FIL019 when the stream is cut short.
 */
export function opensPackageWithDefaultPassword(encryptionInfo: Uint8Array): boolean {
  const cursor = new ByteCursor(encryptionInfo);
  const major = cursor.u16();
  const minor = cursor.u16();
  if (major === 4 && minor === 4) return opensAgile(cursor.skip(4).take(cursor.remaining));
  return major >= 2 && major <= 4 && minor === 2 && opensStandard(cursor);
}

function opensAgile(xml: Uint8Array): boolean {
  const encryptor = parsePasswordKeyEncryptor(xml);
  if (!encryptor) return false;
  const spun = spunHash(encryptor.hash, encryptor.salt, encryptor.spinCount);
  const decrypt = (data: Uint8Array, block: Uint8Array): Uint8Array => {
    const key = resized(encryptor.hash(concatBytes(spun, block)), encryptor.keyBytes);
    return cbc(key, resized(encryptor.salt, encryptor.blockSize), { disablePadding: true }).decrypt(data);
  };
  const verifier = decrypt(encryptor.encryptedVerifier, VERIFIER_INPUT_BLOCK).subarray(
    0,
    encryptor.salt.length,
  );
  const verifierHash = decrypt(encryptor.encryptedVerifierHash, VERIFIER_HASH_BLOCK);
  return startsWith(verifierHash, encryptor.hash(verifier));
}

/**
 * undefined when the element is missing, names an unknown algorithm, or is not as the standard
 * says.
 */
function parsePasswordKeyEncryptor(xml: Uint8Array): PasswordKeyEncryptor | undefined {
  const text = new TextDecoder().decode(xml);
  const element = /<(?:[A-Za-z]\w*:)?encryptedKey\s([^>]*)>/.exec(text)?.[1] ?? '';
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of element.matchAll(/([A-Za-z]+)\s*=\s*["']([^"']*)["']/g)) {
    attributes.set(name, value);
  }
  const number = (name: string): number => Number(attributes.get(name) ?? NaN);
  const hash = HASHES[(attributes.get('hashAlgorithm') ?? '').replace('-', '').toUpperCase()];
  const salt = base64Bytes(attributes.get('saltValue'));
  const encryptedVerifier = base64Bytes(attributes.get('encryptedVerifierHashInput'));
  const encryptedVerifierHash = base64Bytes(attributes.get('encryptedVerifierHashValue'));
  const spinCount = number('spinCount');
  const keyBytes = number('keyBits') / 8;
  const isAesCbc =
    attributes.get('cipherAlgorithm') === 'AES' && attributes.get('cipherChaining') === 'ChainingModeCBC';
  const isSound =
    isAesCbc &&
    AES_KEY_BYTES.includes(keyBytes) &&
    number('blockSize') === AES_BLOCK_SIZE &&
    Number.isInteger(spinCount) &&
    spinCount >= 0 &&
    spinCount <= MAX_SPIN_COUNT;
  if (!isSound || !hash || !salt || !isBlocks(encryptedVerifier) || !isBlocks(encryptedVerifierHash)) {
    return undefined;
  }
  return {
    hash,
    spinCount,
    keyBytes,
    blockSize: AES_BLOCK_SIZE,
    salt,
    encryptedVerifier,
    encryptedVerifierHash,
  };
}

function isBlocks(data: Uint8Array | undefined): data is Uint8Array {
  return data !== undefined && data.length > 0 && data.length % AES_BLOCK_SIZE === 0;
}

function base64Bytes(text: string | undefined): Uint8Array | undefined {
  const compact = text?.replace(/\s/g, '');
  if (!compact || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
}

/** Cut, or filled up with 0x36, to the length that the cipher wants. */
function resized(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length).fill(FILLER);
  result.set(bytes.subarray(0, length));
  return result;
}

/** Office 2007: SHA-1, always 50,000 rounds, AES in ECB mode. */
function opensStandard(cursor: ByteCursor): boolean {
  const { header, verifier } = readCryptoApiInfo(cursor);
  const keyBits = STANDARD_AES_ALGORITHMS.get(header.algorithm);
  if (keyBits === undefined || (header.keyBits !== keyBits && header.keyBits !== 0)) return false;
  // 20 bytes of SHA-1 in two AES blocks.
  const encryptedHash = verifier.encryptedVerifierHash.subarray(0, 2 * AES_BLOCK_SIZE);
  if (!isBlocks(encryptedHash)) return false;
  const spun = spunHash(sha1, verifier.salt, STANDARD_SPIN_COUNT);
  const hash = sha1(concatBytes(spun, uint32Bytes(0)));
  const derived = concatBytes(sha1(xoredFiller(hash, 0x36)), sha1(xoredFiller(hash, 0x5c)));
  const decrypt = (data: Uint8Array): Uint8Array =>
    ecb(derived.subarray(0, keyBits / 8), { disablePadding: true }).decrypt(data);
  const decryptedVerifier = decrypt(verifier.encryptedVerifier);
  return startsWith(decrypt(encryptedHash), sha1(decryptedVerifier));
}

/**
 * 64 bytes of `filler`, the first of them combined with the hash: how CryptoAPI stretches a hash to
 * a key.
 */
function xoredFiller(hash: Uint8Array, filler: number): Uint8Array {
  const block = new Uint8Array(64).fill(filler);
  hash.forEach((byte, i) => (block[i] = byte ^ filler));
  return block;
}
