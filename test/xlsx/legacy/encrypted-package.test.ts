/** Whether an encrypted .xlsx is told from one that Excel opens by itself; EncryptionInfo is made by the standard's forward direction. */

import { createCipheriv, createHash } from 'node:crypto';
import { FileRefusedError } from '../../../src/core/findings/file-refusals';
import { MAX_SPIN_COUNT } from '../../../src/xlsx/legacy/encrypted-package';
import { readOle2 } from './read-ole2-soon';
import { u16, u32 } from './a-biff-stream';
import { aCompoundFile } from './a-compound-file';

interface AgileSpec {
  readonly password: string;
  readonly hash?: string;
  readonly keyBits?: number;
  readonly spinCount?: number;
  readonly chaining?: string;
}

const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const verifier = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex');
const digest = (name: string, ...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash(name)).digest();

async function codeOf(streams: Record<string, Uint8Array>): Promise<string> {
  return readOle2(aCompoundFile({ EncryptedPackage: new Uint8Array(5000), ...streams })).then(
    () => 'read',
    (error: unknown) => (error instanceof FileRefusedError ? error.refusal.code : String(error)),
  );
}
const agile = (spec: AgileSpec): Promise<string> => codeOf({ EncryptionInfo: agileInfo(spec) });
const standard = (password: string, keyBits: number): Promise<string> =>
  codeOf({ EncryptionInfo: standardInfo(password, keyBits) });
const DEFAULT = 'VelvetSweatshop';

describe('agile encryption', () => {
  test.each([
    ['SHA1', 128],
    ['SHA256', 192],
    ['SHA384', 256],
    ['SHA512', 256],
    ['SHA1', 256], // the hash is shorter than the key and is filled up
  ])('%s and %d bits: the default password is FIL006, another FIL005', async (hash, keyBits) => {
    expect(await agile({ password: DEFAULT, hash, keyBits, spinCount: 1000 })).toBe('FIL006');
    expect(await agile({ password: 'bí mật', hash, keyBits, spinCount: 1000 })).toBe('FIL005');
  });

  test('the rounds that Excel uses are tried; more than the cap are not', async () => {
    expect(await agile({ password: DEFAULT, spinCount: 100_000 })).toBe('FIL006');
    const hostile = agileInfo({ password: DEFAULT, spinCount: 1 }).toString('latin1');
    const many = hostile.replace('spinCount="1"', `spinCount="${String(MAX_SPIN_COUNT + 1)}"`);
    expect(await codeOf({ EncryptionInfo: Buffer.from(many, 'latin1') })).toBe('FIL005');
  });

  test('a cipher mode that is not tried is FIL005', async () => {
    expect(await agile({ password: DEFAULT, spinCount: 10, chaining: 'ChainingModeCFB' })).toBe('FIL005');
  });
});

describe('standard encryption', () => {
  test.each([128, 192, 256])('%d bits: the default password is FIL006, another FIL005', async (keyBits) => {
    expect(await standard(DEFAULT, keyBits)).toBe('FIL006');
    expect(await standard('bí mật', keyBits)).toBe('FIL005');
  });
});

describe('everything else that is encrypted', () => {
  test('extensible and unknown schemes are FIL005', async () => {
    for (const version of [
      [3, 3],
      [4, 3],
      [9, 9],
    ]) {
      const info = Buffer.concat([u16(...version), Buffer.alloc(100)]);
      expect(await codeOf({ EncryptionInfo: info })).toBe('FIL005');
    }
  });

  test('no EncryptionInfo at all is FIL005, one cut short FIL019', async () => {
    expect(await codeOf({})).toBe('FIL005');
    expect(await codeOf({ EncryptionInfo: standardInfo(DEFAULT, 128).subarray(0, 40) })).toBe('FIL019');
  });

  test('a workbook under rights management is FIL005, though a page that says so could be read', async () => {
    const file = aCompoundFile({ '\u0009DRMContent': new Uint8Array(10), Workbook: new Uint8Array(10) });
    await expect(readOle2(file)).rejects.toMatchObject({ refusal: { code: 'FIL005' } });
  });
});

function spun(hash: string, password: string, rounds: number): Buffer {
  let value = digest(hash, salt, Buffer.from(password, 'utf16le'));
  for (let i = 0; i < rounds; i++) value = digest(hash, u32(i), value);
  return value;
}

function encrypt(cipher: string, key: Buffer, iv: Buffer | null, data: Buffer): Buffer {
  const padded = Buffer.concat([data, Buffer.alloc((16 - (data.length % 16)) % 16)]);
  const aes = createCipheriv(cipher, key, iv).setAutoPadding(false);
  return Buffer.concat([aes.update(padded), aes.final()]);
}

function agileInfo(spec: AgileSpec): Buffer {
  const { password, hash = 'SHA512', keyBits = 256, spinCount = 1000, chaining = 'ChainingModeCBC' } = spec;
  const base = spun(hash, password, spinCount);
  const encrypted = (block: string, data: Buffer): string => {
    const derived = digest(hash, base, Buffer.from(block, 'hex'));
    const key = Buffer.concat([derived, Buffer.alloc(32, 0x36)]).subarray(0, keyBits / 8);
    return encrypt(`aes-${String(keyBits)}-cbc`, key, salt, data).toString('base64');
  };
  const cipher = `saltSize="16" blockSize="16" keyBits="${String(keyBits)}" cipherAlgorithm="AES" cipherChaining="${chaining}" hashAlgorithm="${hash}" saltValue="${salt.toString('base64')}"`;
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">' +
    `<keyData ${cipher}/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">` +
    `<p:encryptedKey spinCount="${String(spinCount)}" ${cipher} ` +
    `encryptedVerifierHashInput="${encrypted('fea7d2763b4b9e79', verifier)}" ` +
    `encryptedVerifierHashValue="${encrypted('d7aa0f6d3061344e', digest(hash, verifier))}" ` +
    `encryptedKeyValue="${encrypted('146e0be7abacd0d6', Buffer.alloc(keyBits / 8))}"/>` +
    '</keyEncryptor></keyEncryptors></encryption>';
  return Buffer.concat([u16(4, 4), u32(0x40), Buffer.from(xml)]);
}

function standardInfo(password: string, keyBits: number): Buffer {
  const final = digest('sha1', spun('sha1', password, 50_000), u32(0));
  const stretched = [0x36, 0x5c].map((filler) => {
    const block = Buffer.alloc(64, filler);
    final.forEach((byte, i) => (block[i] = byte ^ filler));
    return digest('sha1', block);
  });
  const key = Buffer.concat(stretched).subarray(0, keyBits / 8);
  const cipher = `aes-${String(keyBits)}-ecb`;
  const algorithm = { 128: 0x660e, 192: 0x660f, 256: 0x6610 }[keyBits] ?? 0;
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const header = Buffer.concat([...[0x24, 0, algorithm, 0x8004, keyBits, 0x18, 0, 0].map(u32), provider]);
  return Buffer.concat([
    u16(3, 2),
    u32(0x24),
    u32(header.length),
    header,
    u32(16),
    salt,
    encrypt(cipher, key, null, verifier),
    u32(20),
    encrypt(cipher, key, null, digest('sha1', verifier)),
  ]);
}
