/**
 * Reads a zip file's central directory: which parts there are, how large, and where. Nothing is
 * unpacked here.
 */

import { refused } from '../../core/findings/file-refusals';
import { decodeUtf8 } from './utf8';

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
  /**
   * The file has another entry of this name with other content: which of them counts is every
   * program's own choice.
   */
  readonly hasRival?: true;
}

/**
 * Parts by lower-case name: package names differ in case from their references in files of some
 * writers.
 */
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

/** Where the directory stands in the file, in bytes. */
export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** Offset of the record that ends the file, with the file's comment. */
  readonly endRecord: number;
  readonly isZip64: boolean;
}

/**
 * @throws FileRefusedError FIL007 when the file is cut short or its directory is damaged or
 * ambiguous.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  const entries = new Map<string, ZipEntry>();
  const all: ZipEntry[] = [];
  let at = place.start;
  for (let i = 0; i < place.count; i++) {
    if (at + ENTRY_SIZE > place.end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
    const next =
      at +
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > place.end) throw damaged();
    const entry = readEntry(view, at);
    at = next;
    // Folders hold nothing, and some writers name them more than once.
    if (entry.name.endsWith('/') && entry.size === 0) continue;
    const key = entry.name.toLowerCase();
    const before = entries.get(key);
    if (before?.offset === entry.offset) continue;
    all.push(entry);
    // Some writers pack a part twice. The same content twice is that content; it is the last one
    // that stands here.
    const isSame = !before?.hasRival && before?.crc === entry.crc && before.size === entry.size;
    entries.set(key, before && !isSame ? { ...entry, hasRival: true } : entry);
  }
  // A directory that is longer than its count names parts that this reading would miss.
  if (at !== place.end) throw damaged();
  requireApart(view, all, place.start);
  return entries;
}

/** The packed bytes of an entry. @throws FileRefusedError FIL007 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = dataStart(view, entry);
  if (start + entry.packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.packedSize);
}

/** Data that serve two entries, or that reach into the directory, are a lie about one of them. */
function requireApart(view: DataView, entries: readonly ZipEntry[], directoryStart: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw damaged();
    free = dataStart(view, entry) + entry.packedSize;
  }
  if (free > directoryStart) throw damaged();
}

/** Where an entry's data begin, behind its local header, which has to be that entry's own. */
function dataStart(view: DataView, { name, offset }: ZipEntry): number {
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw damaged();
  const nameLength = view.getUint16(offset + 26, true);
  const nameStart = offset + LOCAL_SIZE;
  if (nameStart + nameLength > view.byteLength) throw damaged();
  if (entryName(view, nameStart, nameLength).toLowerCase() !== name.toLowerCase()) throw damaged();
  return nameStart + nameLength + view.getUint16(offset + 28, true);
}

/**
 * Looks from the file's end, because a comment may stand there; what looks like an end inside a
 * comment is none.
 * @throws FileRefusedError FIL007
 */
export function findDirectory(view: DataView): DirectoryPlace {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count === 0xffff || size === IN_ZIP64 || start === IN_ZIP64) return findDirectory64(view, at);
    if (start + size > at) throw damaged();
    return { count, start, end: start + size, endRecord: at, isZip64: false };
  }
  throw damaged();
}

function findDirectory64(view: DataView, end: number): DirectoryPlace {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) throw damaged();
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END64_SIGNATURE) throw damaged();
  const count = Number(view.getBigUint64(at + 32, true));
  const size = Number(view.getBigUint64(at + 40, true));
  const start = Number(view.getBigUint64(at + 48, true));
  if (start + size > at) throw damaged();
  return { count, start, end: start + size, endRecord: end, isZip64: true };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const needs64 = Object.values(sizes).includes(IN_ZIP64);
  return {
    name: entryName(view, at + ENTRY_SIZE, view.getUint16(at + 28, true)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    ...(needs64 ? zip64Sizes(view, at, sizes) : sizes),
  };
}

/**
 * A name with "/" between folders and none in front. One that is no UTF-8 is some old code page:
 * each byte a letter.
 */
export function entryName(view: DataView, start: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, length);
  const name = decodeUtf8(bytes, 0, length) ?? String.fromCharCode(...bytes);
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
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
