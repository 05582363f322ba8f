/** A part is handed out only as what was packed, whichever codec inflates it and however large it is. */

import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { workbookFiles } from '../../../src/cli/node-workbook-files';
import { crc32 } from '../../../src/xlsx/read/crc32';
import { portableCodec, unpackInPieces, unpackWhole, type ZipCodec } from '../../../src/xlsx/read/unpack';
import { readZipDirectory, type ZipEntry } from '../../../src/xlsx/read/zip-directory';
import { buildXlsx } from '../package-builder';
import { refusalOf } from './refusal-of';
import { runs } from '../../property-runs';

const CONTENT = strToU8(Array.from({ length: 30_000 }, (_, i) => `<c r="A${String(i)}"/>`).join(''));
const DAMAGED = { code: 'FIL008', facts: { part: 'a.xml' } };

/** As the command line has it. */
const nodeCodec: ZipCodec = {
  inflate: (packed, size) => zlib.inflateRawSync(packed, { maxOutputLength: size + 1 }),
  crc32,
};

function packed(level: 0 | 6 = 6): { bytes: Uint8Array; entry: ZipEntry } {
  const bytes = zipSync({ 'a.xml': CONTENT }, { level });
  const entry = readZipDirectory(bytes).get('a.xml');
  if (!entry) throw new Error('no entry');
  return { bytes, entry };
}

function joinPieces(bytes: Uint8Array, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  const source = unpackInPieces(bytes, entry, codec);
  const all: number[] = [];
  for (let piece = source(); piece; piece = source()) for (const byte of piece) all.push(byte);
  return Uint8Array.from(all);
}

describe.each([
  ['whole, portable', portableCodec, unpackWhole],
  ['whole, on Node', nodeCodec, unpackWhole],
  ['in pieces', portableCodec, joinPieces],
] as const)('%s', (_, codec, unpack) => {
  test('packed and stored parts come out as they went in', () => {
    for (const level of [0, 6] as const) {
      const { bytes, entry } = packed(level);
      expect(Buffer.from(unpack(bytes, entry, codec)).equals(CONTENT)).toBe(true);
    }
  });

  test('a wrong checksum is refused', () => {
    const { bytes, entry } = packed();
    expect(refusalOf(() => unpack(bytes, { ...entry, crc: entry.crc ^ 1 }, codec))).toEqual(DAMAGED);
  });

  test.each([
    ['more than it declares', CONTENT.length - 1],
    ['much more than it declares', 10],
    ['less than it declares', CONTENT.length + 1],
    ['something where it declares nothing', 0],
  ])('a part that holds %s is refused', (__, size) => {
    for (const level of [0, 6] as const) {
      const { bytes, entry } = packed(level);
      expect(refusalOf(() => unpack(bytes, { ...entry, size }, codec))).toEqual(DAMAGED);
    }
  });

  test('the beginning of a part cannot pass for the whole, even with the checksum of that beginning', () => {
    const { bytes, entry } = packed();
    const lie = { ...entry, size: 1000, crc: crc32(CONTENT.subarray(0, 1000)) };
    expect(refusalOf(() => unpack(bytes, lie, codec))).toEqual(DAMAGED);
  });

  test('no damage to the packed data comes through, and none ends in anything but a refusal', () => {
    const { bytes, entry } = packed();
    const start = bytes.indexOf(0x2e) + 4; // Behind "a.xml" in the local header.
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(entry.packedSize - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (changes) => {
          const damaged = bytes.slice();
          for (const [at, flip] of changes) damaged[start + at] = (damaged[start + at] ?? 0) ^ flip;
          if (Buffer.from(damaged).equals(bytes)) return;
          expect(refusalOf(() => unpack(damaged, entry, codec))).toEqual(DAMAGED);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test('data that stop before their end are refused', () => {
    const { bytes, entry } = packed();
    expect(refusalOf(() => unpack(bytes, { ...entry, packedSize: entry.packedSize >> 1 }, codec))).toEqual(
      DAMAGED,
    );
  });

  test('an unknown method and zip’s own encryption are refused', () => {
    const { bytes, entry } = packed();
    expect(refusalOf(() => unpack(bytes, { ...entry, method: 12 }, codec))).toEqual(DAMAGED);
    expect(refusalOf(() => unpack(bytes, { ...entry, isEncrypted: true }, codec)).code).toBe('FIL005');
  });
});

test('a fault of the codec itself is not taken for damage', () => {
  const { bytes, entry } = packed();
  const broken: ZipCodec = {
    crc32,
    inflate: () => {
      throw new TypeError('not a function');
    },
  };
  expect(() => unpackWhole(bytes, entry, broken)).toThrow(TypeError);
});

test('the command line refuses a workbook with damaged data instead of failing', async () => {
  const bytes = buildXlsx({ sheets: [{ rows: '<row><c><v>1</v></c></row>'.repeat(500) }] });
  const entry = readZipDirectory(bytes).get('xl/worksheets/sheet1.xml');
  if (!entry) throw new Error('no entry');
  const name = new TextEncoder().encode(entry.name).length;
  for (let at = 0; at < entry.packedSize; at += 3) {
    const damaged = bytes.slice();
    damaged[entry.offset + 30 + name + at] = (damaged[entry.offset + 30 + name + at] ?? 0) ^ 0xff;
    const outcome = await workbookFiles.read(damaged);
    expect(outcome).toEqual({ ok: false, refusal: { code: 'FIL008', facts: { part: entry.name } } });
  }
});

test('the checksum is zip’s, whole or continued', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (a, b) => {
      expect(crc32(b, crc32(a))).toBe(crc32(Uint8Array.of(...a, ...b)));
    }),
  );
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
