/** OLE2 containers: every stream comes back whole, and every break in a chain of sectors is noticed. */

import * as XLSX from '@e965/xlsx';
import * as fc from 'fast-check';
import { FileRefusedError } from '../../../src/core/findings/file-refusals';
import { openCompoundFile } from '../../../src/xlsx/legacy/compound-file';
import { aCompoundFile } from './a-compound-file';
import { runs } from '../../property-runs';

const content = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff);

describe('openCompoundFile', () => {
  test('any streams come back as they went in, with sectors of either size', () => {
    const sizes = fc.array(fc.oneof(fc.nat(200), fc.integer({ min: 4000, max: 20_000 })), { maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.constantFrom(512 as const, 4096 as const), (lengths, sectorSize) => {
        const streams = Object.fromEntries(lengths.map((length, i) => [`s${String(i)}`, content(length)]));
        const file = openCompoundFile(aCompoundFile(streams, { sectorSize }));
        for (const [name, bytes] of Object.entries(streams)) expect(file.stream(name)).toEqual(bytes);
      }),
      { numRuns: runs(50) },
    );
  });

  test('a container of more than 109 tables, as SheetJS writes it, comes back whole', () => {
    const container = XLSX.CFB.utils.cfb_new() as unknown;
    const bytes = content(8_000_000);
    XLSX.CFB.utils.cfb_add(container, '/Workbook', bytes);
    const file = openCompoundFile(new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Buffer));
    expect(Buffer.compare(file.stream('Workbook') ?? new Uint8Array(), bytes)).toBe(0);
  });

  test('names are found whatever their case, and streams of embedded documents are not', () => {
    const container = XLSX.CFB.utils.cfb_new() as unknown;
    XLSX.CFB.utils.cfb_add(container, '/WORKBOOK', content(10));
    XLSX.CFB.utils.cfb_add(container, '/ObjectPool/Book', content(10));
    const file = openCompoundFile(new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Buffer));
    expect(file.stream('Workbook')).toEqual(content(10));
    expect(file.has('Book')).toBe(false);
  });
});

describe('damage is refused, never followed', () => {
  const expectRefusal = (bytes: Uint8Array): void => {
    expect(() => openCompoundFile(bytes).stream('Workbook')).toThrow(FileRefusedError);
  };
  /** The allocation table is the last sector; the stream takes the first ones. */
  const withNextSector = (sector: number, next: number): Uint8Array => {
    const bytes = Buffer.from(aCompoundFile({ Workbook: content(9000) }));
    bytes.writeUInt32LE(next, bytes.length - 512 + sector * 4);
    return new Uint8Array(bytes);
  };

  test('a ring', () => {
    expectRefusal(withNextSector(5, 2));
  });

  test('a chain that ends early, or outside the file', () => {
    expectRefusal(withNextSector(5, 0xfffffffe));
    expectRefusal(withNextSector(5, 100_000));
  });

  test('a chain that runs into the directory', () => {
    expectRefusal(withNextSector(5, 18));
  });

  test('every shorter file', () => {
    const whole = aCompoundFile({ Workbook: content(5000) });
    for (let length = 0; length < whole.length; length += 64) expectRefusal(whole.subarray(0, length));
  });
});
