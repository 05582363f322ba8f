/** Reads a zip file's central directory: which parts there are, how large, and where. Nothing is unpacked here. */

import { refused } from '../../core/rules/file-refusals';

export interface ZipEntry {
  /** As in the file, with "/" between folders and without one in front. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the entry's local header. */
  readonly offset: number;
}

/** Parts by lower-case name: package names differ in case from their references in files of some writers. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;

/** @throws FileRefusedError FIL007 when the file is cut short or its directory is damaged or ambiguous. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset: start } = findDirectory(view);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const entry = readEntry(
      view,
      at,
      decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
    );
    const key = entry.name.toLowerCase();
    // Two parts of one name: which of them a program reads is its own choice, so neither can be trusted.
    if (entries.has(key)) throw damaged();
    entries.set(key, entry);
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry. @throws FileRefusedError FIL007 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged();
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.packedSize);
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === IN_ZIP64 ? findDirectory64(view, at) : { count, offset };
  }
  throw damaged();
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) throw damaged();
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE) throw damaged();
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const needs64 = Object.values(sizes).includes(IN_ZIP64);
  return {
    name: name.replace(/\\/g, '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    ...(needs64 ? zip64Sizes(view, at, sizes) : sizes),
  };
}

/** Sizes over 4 GB stand in an extra field, in this order, each only if its own place says so. */
function zip64Sizes(
  view: DataView,
  at: number,
  sizes: { size: number; packedSize: number; offset: number },
): { size: number; packedSize: number; offset: number } {
  let field = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === ZIP64_EXTRA && field + 4 + length <= end) {
      let value = field + 4;
      const next = (own: number): number => {
        if (own !== IN_ZIP64) return own;
        if (value + 8 > field + 4 + length) throw damaged();
        value += 8;
        return Number(view.getBigUint64(value - 8, true));
      };
      const size = next(sizes.size);
      const packedSize = next(sizes.packedSize);
      return { size, packedSize, offset: next(sizes.offset) };
    }
    field += 4 + length;
  }
  throw damaged();
}

function damaged(): Error {
  return refused('FIL007', {});
}
