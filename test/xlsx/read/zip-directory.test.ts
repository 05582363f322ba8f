/** A zip file's directory is believed only as far as it agrees with itself and with the file. */

import { strToU8, zipSync } from 'fflate';
import { packedBytes, readZipDirectory } from '../../../src/xlsx/read/zip-directory';
import { refusalOf } from './refusal-of';

const DAMAGED = { code: 'FIL007', facts: {} };

/** Two small stored entries, so that offsets are easy to work out. */
function twoEntries(first = 'a.xml', second = 'b.xml'): Uint8Array {
  return zipSync({ [first]: strToU8('aaaa'), [second]: strToU8('bbbb') }, { level: 0 });
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const endOf = (bytes: Uint8Array): number => bytes.length - 22;
const directoryOf = (bytes: Uint8Array): number => viewOf(bytes).getUint32(endOf(bytes) + 16, true);
/**
 * Offset of the directory's second entry; the first has a name of `nameLength` bytes and nothing
 * else.
 */
const secondOf = (bytes: Uint8Array, nameLength = 5): number => directoryOf(bytes) + 46 + nameLength;

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(viewOf(copy));
  return copy;
}

function joined(...pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

test('entries are found with their sizes and their bytes', () => {
  const bytes = twoEntries();
  const directory = readZipDirectory(bytes);
  expect([...directory.keys()]).toEqual(['a.xml', 'b.xml']);
  const entry = directory.get('b.xml');
  expect(entry).toMatchObject({ name: 'b.xml', method: 0, size: 4, packedSize: 4, isEncrypted: false });
  expect(entry && new TextDecoder().decode(packedBytes(bytes, entry))).toBe('bbbb');
});

test('backslashes, a slash in front and capitals in names make no difference', () => {
  const directory = readZipDirectory(twoEntries('XL\\Workbook.xml', '/xl/styles.xml'));
  expect([...directory.keys()]).toEqual(['xl/workbook.xml', 'xl/styles.xml']);
});

test('a comment after the directory is allowed, even one that looks like an end', () => {
  const bytes = twoEntries();
  const comment = joined(strToU8('made by '), [0x50, 0x4b, 5, 6], new Array<number>(17).fill(255));
  const commented = changed(joined(bytes, comment), (view) => {
    view.setUint16(endOf(bytes) + 20, comment.length, true);
  });
  expect(readZipDirectory(commented).size).toBe(2);
});

test('bytes that a mail programme left behind the end do no harm', () => {
  expect(readZipDirectory(joined(twoEntries(), strToU8('\r\n'))).size).toBe(2);
});

test('a folder may be named more than once', () => {
  const bytes = zipSync({ 'xl/': new Uint8Array(0), 'XL/': new Uint8Array(0), 'xl/a.xml': strToU8('a') });
  expect([...readZipDirectory(bytes).keys()]).toEqual(['xl/a.xml']);
});

test('names in an old code page are told apart', () => {
  const bytes = twoEntries('hxnh.xml', 'hynh.xml');
  const patched = changed(bytes, (view) => {
    for (let i = 0; i < view.byteLength - 3; i++) {
      const isName =
        view.getUint8(i) === 0x68 && view.getUint8(i + 2) === 0x6e && view.getUint8(i + 3) === 0x68;
      if (isName) view.setUint8(i + 1, view.getUint8(i + 1) === 0x78 ? 0xe0 : 0xe1);
    }
  });
  expect([...readZipDirectory(patched).keys()]).toEqual(['h\u00e0nh.xml', 'h\u00e1nh.xml']);
});

test('sizes and offsets in zip64 fields are read', () => {
  const content = strToU8('aaaa');
  const name = strToU8('a.xml');
  const u16 = (value: number): number[] => [value & 255, value >> 8];
  const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
  const u64 = (value: number): number[] => [...u32(value), ...u32(0)];
  const none = [255, 255, 255, 255];
  const zeros = (count: number): number[] => new Array<number>(count).fill(0);
  const local = joined(
    [0x50, 0x4b, 3, 4],
    zeros(14),
    u32(4),
    u32(4),
    u16(name.length),
    u16(0),
    name,
    content,
  );
  const extra = [...u16(1), ...u16(24), ...u64(4), ...u64(4), ...u64(0)];
  const names = [...u16(name.length), ...u16(extra.length), ...zeros(10)];
  const central = joined([0x50, 0x4b, 1, 2], zeros(16), none, none, names, none, name, extra);
  const at = local.length + central.length;
  const place = [...u64(1), ...u64(1), ...u64(central.length), ...u64(local.length)];
  const end64 = [0x50, 0x4b, 6, 6, ...u64(44), ...zeros(12), ...place];
  const locator = [0x50, 0x4b, 6, 7, ...zeros(4), ...u64(at), ...u32(1)];
  const end = [0x50, 0x4b, 5, 6, ...zeros(4), 255, 255, 255, 255, ...none, ...none, 0, 0];
  const bytes = joined(local, central, end64, locator, end);
  expect(readZipDirectory(bytes).get('a.xml')).toMatchObject({ size: 4, packedSize: 4, offset: 0 });
});

test.each([
  ['no bytes at all', (): Uint8Array => new Uint8Array(0)],
  ['nothing but a signature', (): Uint8Array => Uint8Array.of(0x50, 0x4b, 3, 4)],
  ['a file cut short', (): Uint8Array => twoEntries().slice(0, -30)],
  ['a file without its beginning', (): Uint8Array => twoEntries().slice(10)],
  [
    'a count that is too small',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint16(endOf(twoEntries()) + 10, 1, true);
      }),
  ],
  [
    'a count that is too large',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint16(endOf(twoEntries()) + 10, 3, true);
      }),
  ],
  [
    'a directory that is elsewhere',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint32(endOf(twoEntries()) + 16, 3, true);
      }),
  ],
  [
    'zip64 promised and not there',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint32(endOf(twoEntries()) + 16, 0xffffffff, true);
      }),
  ],
  [
    'one entry that points at the other',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint32(secondOf(twoEntries()) + 42, 0, true);
      }),
  ],
  [
    'an entry that points nowhere',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint32(secondOf(twoEntries()) + 42, 7, true);
      }),
  ],
  [
    'data that reach into the next entry',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint32(directoryOf(twoEntries()) + 20, 5, true);
      }),
  ],
  [
    'data that reach into the directory',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint32(secondOf(twoEntries()) + 20, 5, true);
      }),
  ],
  [
    'a local header with another name',
    (): Uint8Array =>
      changed(twoEntries(), (v) => {
        v.setUint8(30, 0x63);
      }),
  ],
])('%s is refused', (_, make) => {
  expect(refusalOf(() => readZipDirectory(make()))).toEqual(DAMAGED);
});
