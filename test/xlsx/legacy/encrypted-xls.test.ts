/** Whether an encrypted .xls is told from one that Excel opens by itself; FILEPASS is made by the standard's forward direction. */

import { createHash } from 'node:crypto';
import { FileRefusedError } from '../../../src/core/findings/file-refusals';
import { readOle2 } from './read-ole2-soon';
import { aBiffStream, record, u16, u32 } from './a-biff-stream';
import { aCompoundFile } from './a-compound-file';

const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const verifier = Buffer.from('f0e1d2c3b4a5968778695a4b3c2d1e0f', 'hex');
const digest = (name: string, ...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash(name)).digest();

async function codeOf(filePass: Buffer): Promise<string> {
  const stream = aBiffStream({ globals: [filePass], sheets: [{ name: 'A', records: [] }] });
  const attempt = readOle2(aCompoundFile({ Workbook: stream }));
  return attempt.then(
    () => 'read',
    (error: unknown) => (error instanceof FileRefusedError ? error.refusal.code : String(error)),
  );
}

describe('Excel’s default password is FIL006, any other FIL005', () => {
  const both: [string, string][] = [
    ['VelvetSweatshop', 'FIL006'],
    ['mật khẩu', 'FIL005'],
  ];

  test.each(both)('RC4 with 40 bits, password %s: %s', async (password, code) => {
    expect(await codeOf(rc40FilePass(password))).toBe(code);
  });

  for (const keyBits of [40, 56, 128]) {
    test.each(both)(`RC4 CryptoAPI with ${String(keyBits)} bits, password %s: %s`, async (password, code) => {
      expect(await codeOf(cryptoApiFilePass(password, keyBits))).toBe(code);
    });
  }

  test.each([
    ['VelvetSweatshop', 'FIL006'],
    ['velvetsweatshop', 'FIL005'],
    ['abc', 'FIL005'],
  ])('XOR obfuscation, password %s: %s', async (password, code) => {
    const { key, hash } = xorObfuscation(password);
    expect(await codeOf(record(0x002f, u16(0, key, hash)))).toBe(code);
  });

  test('a scheme that nobody knows is FIL005, a record cut short FIL019', async () => {
    expect(await codeOf(record(0x002f, u16(1, 9, 9)))).toBe('FIL005');
    expect(await codeOf(record(0x002f, u16(7)))).toBe('FIL005');
    expect(await codeOf(rc40FilePass('x', 20))).toBe('FIL019');
  });
});

function rc40FilePass(password: string, keep = 48): Buffer {
  const short = digest('md5', Buffer.from(password, 'utf16le')).subarray(0, 5);
  const repeated = Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([short, salt])));
  const key = digest('md5', digest('md5', repeated).subarray(0, 5), u32(0));
  const encrypted = rc4(key, Buffer.concat([verifier, digest('md5', verifier)]));
  return record(0x002f, u16(1, 1, 1), Buffer.concat([salt, encrypted]).subarray(0, keep));
}

function cryptoApiFilePass(password: string, keyBits: number): Buffer {
  const hash = digest('sha1', digest('sha1', salt, Buffer.from(password, 'utf16le')), u32(0));
  const cut = hash.subarray(0, keyBits / 8);
  const key = keyBits === 40 ? Buffer.concat([cut, Buffer.alloc(11)]) : cut;
  const encrypted = rc4(key, Buffer.concat([verifier, digest('sha1', verifier)]));
  const provider = Buffer.from('Microsoft Base Cryptographic Provider v1.0\0', 'utf16le');
  const fields = [4, 0, 0x6801, 0x8004, keyBits, 1, 0, 0].map(u32);
  const header = Buffer.concat([...fields, provider]);
  return record(
    0x002f,
    u16(1, 2, 2),
    u32(4),
    u32(header.length),
    header,
    u32(16),
    salt,
    encrypted.subarray(0, 16),
    u32(20),
    encrypted.subarray(16),
  );
}

/** RC4 as published; OpenSSL 3 no longer offers it. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const s = Array.from({ length: 256 }, (_, i) => i);
  const get = (i: number): number => s[i % 256] as number;
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + get(i) + (key[i % key.length] as number)) % 256;
    [s[i], s[j]] = [get(j), get(i)];
  }
  const out = Buffer.alloc(data.length);
  for (let n = 0, i = 0, j = 0; n < data.length; n++) {
    i = (i + 1) % 256;
    j = (j + get(i)) % 256;
    [s[i], s[j]] = [get(j), get(i)];
    out[n] = (data[n] as number) ^ get(get(i) + get(j));
  }
  return out;
}

/** Key and verifier of XOR obfuscation by shift registers of 16 and 15 bits, instead of the standard's tables. */
function xorObfuscation(password: string): { key: number; hash: number } {
  const bytes = Buffer.from(password, 'latin1');
  const step = (x: number): number => {
    const rotated = ((x << 1) | (x >> 15)) & 0xffff;
    return rotated & 1 ? rotated ^ 0x1020 : rotated;
  };
  let [key, base, end] = [0, 0x8000, 0xffff];
  for (const byte of [...bytes].reverse()) {
    for (let bit = 0; bit < 8; bit++) {
      base = step(base);
      end = step(end);
      if (byte & 0x7f & (1 << bit)) key ^= base;
    }
  }
  let hash = bytes.length ^ 0xce4b;
  bytes.forEach((byte, i) => {
    const shift = (i + 1) % 15;
    hash ^= ((byte << shift) | (byte >> (15 - shift))) & 0x7fff;
  });
  return { key: key ^ end, hash };
}
