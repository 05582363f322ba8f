/**
 * Writes a zip file anew with some entries replaced; every other entry is copied as it is packed,
 * byte for byte.
 */

import { deflateSync } from 'fflate';
import { refused } from '../../core/findings/file-refusals';
import { crc32 } from '../read/crc32';
import {
  entryName,
  findDirectory,
  packedBytes,
  readZipDirectory,
  type ZipDirectory,
  type ZipEntry,
} from '../read/zip-directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const IN_ZIP64 = 0xffffffff;
/** Zip 2.0: deflate, no encryption, no 64-bit sizes. */
const VERSION = 20;
const ENCRYPTED = 0x0001;
const UTF8_NAME = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/**
 * The zip format's first day: a new part has no date of its own, and equal input gives equal bytes.
 */
const FIRST_DAY = 0x0021;
const LEVEL = 6;

/** One record of the directory, as it stands in the file. */
interface Entry {
  /** As `ZipDirectory` keys it: lower case, "/" between folders. */
  readonly key: string;
  readonly record: Uint8Array;
  readonly offset: number;
  /** Where the next entry's local header or the directory begins. */
  end: number;
  /**
   * Its facts where they stand in the 64-bit form; they fit into the plain one, because the file is
   * in memory.
   */
  readonly in64: ZipEntry | undefined;
}

/** New content of an entry; null takes it out. */
export type EntryChanges = ReadonlyMap<string, Uint8Array | null>;

export class ZipArchive {
  readonly directory: ZipDirectory;
  private readonly entries: readonly Entry[];
  private readonly endRecord: Uint8Array;

  /** @throws FileRefusedError FIL005, FIL007 */
  constructor(private readonly bytes: Uint8Array) {
    this.directory = readZipDirectory(bytes);
    const view = viewOf(bytes);
    const place = findDirectory(view);
    const entries: Entry[] = [];
    let at = place.start;
    for (let i = 0; i < place.count; i++) {
      const nameLength = view.getUint16(at + 28, true);
      const size = ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const record = bytes.subarray(at, at + size);
      const key = entryName(view, at + ENTRY_SIZE, nameLength).toLowerCase();
      const is64 = [20, 24, 42].some((field) => view.getUint32(at + field, true) === IN_ZIP64);
      const in64 = is64 ? this.directory.get(key) : undefined;
      // A folder, which holds nothing and is no part of the package.
      if (is64 && !in64) {
        at += size;
        continue;
      }
      const offset = in64?.offset ?? view.getUint32(at + 42, true);
      if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw refused('FIL005', {});
      entries.push({ key, record, offset, end: offset, in64 });
      at += size;
    }
    const starts = [...new Set([...entries.map(({ offset }) => offset), place.start])].sort((a, b) => a - b);
    for (const entry of entries) entry.end = starts[starts.indexOf(entry.offset) + 1] ?? entry.offset;
    this.entries = entries;
    this.endRecord = bytes.subarray(place.endRecord);
  }

  /**
   * @param changes by lower-case name, for entries that are there
   * @param added by name, in the order in which they shall stand behind the others
   */
  rewrite(changes: EntryChanges, added: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const out = new ByteList();
    const inFileOrder = [...this.entries].sort((a, b) => a.offset - b.offset);
    out.push(this.bytes.subarray(0, inFileOrder[0]?.offset ?? 0));
    const records = new Map<Entry, Uint8Array>();
    for (const entry of inFileOrder) {
      const content = changes.get(entry.key);
      if (content === null) continue;
      const offset = out.length;
      if (content === undefined && entry.in64) {
        const packed = { ...entry.in64, data: packedBytes(this.bytes, entry.in64) };
        const record = changedRecord(entry.record, packed, offset);
        out.push(localHeader(record), packed.data);
        records.set(entry, record);
      } else if (content === undefined) {
        out.push(this.bytes.subarray(entry.offset, entry.end));
        records.set(entry, withOffset(entry.record, offset));
      } else {
        const packed = pack(content, viewOf(entry.record).getUint16(10, true));
        const record = changedRecord(entry.record, packed, offset);
        out.push(localHeader(record), packed.data);
        records.set(entry, record);
      }
    }
    const newRecords: Uint8Array[] = [];
    for (const [name, content] of added) {
      const packed = pack(content, DEFLATED);
      const record = changedRecord(freshRecord(name), packed, out.length);
      out.push(localHeader(record), packed.data);
      newRecords.push(record);
    }
    const kept = this.entries.flatMap((entry) => records.get(entry) ?? []);
    const start = out.length;
    out.push(...kept, ...newRecords);
    out.push(endRecord(this.endRecord, kept.length + newRecords.length, start, out.length - start));
    return out.join();
  }
}

interface Packed {
  readonly data: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

function pack(content: Uint8Array, method: number): Packed {
  const data = method === STORED ? content : deflateSync(content, { level: LEVEL });
  return { data, method: method === STORED ? STORED : DEFLATED, size: content.length, crc: crc32(content) };
}

function withOffset(record: Uint8Array, offset: number): Uint8Array {
  const copy = record.slice();
  viewOf(copy).setUint32(42, offset, true);
  return copy;
}

/**
 * The record with the new content's facts; name, date and comment stay, extra fields were about the
 * old content.
 */
function changedRecord(record: Uint8Array, packed: Packed, offset: number): Uint8Array {
  const old = viewOf(record);
  const nameEnd = ENTRY_SIZE + old.getUint16(28, true);
  const comment = record.subarray(nameEnd + old.getUint16(30, true));
  const changed = new Uint8Array(nameEnd + comment.length);
  changed.set(record.subarray(0, nameEnd));
  changed.set(comment, nameEnd);
  const view = viewOf(changed);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, old.getUint16(8, true) & UTF8_NAME, true);
  view.setUint16(10, packed.method, true);
  view.setUint32(16, packed.crc, true);
  view.setUint32(20, packed.data.length, true);
  view.setUint32(24, packed.size, true);
  view.setUint16(30, 0, true);
  view.setUint32(42, offset, true);
  return changed;
}

function freshRecord(name: string): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(ENTRY_SIZE + nameBytes.length);
  record.set(nameBytes, ENTRY_SIZE);
  const view = viewOf(record);
  view.setUint32(0, ENTRY_SIGNATURE, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, nameBytes.length, true);
  return record;
}

/** The header in front of the data says what the directory's record says. */
function localHeader(record: Uint8Array): Uint8Array {
  const nameLength = viewOf(record).getUint16(28, true);
  const header = new Uint8Array(LOCAL_SIZE + nameLength);
  // From the version needed to the length of the name, both have the same fields in the same order.
  header.set(record.subarray(6, 30), 4);
  header.set(record.subarray(ENTRY_SIZE, ENTRY_SIZE + nameLength), LOCAL_SIZE);
  viewOf(header).setUint32(0, LOCAL_SIGNATURE, true);
  return header;
}

/** The file's last record, with its comment. */
function endRecord(old: Uint8Array, count: number, start: number, size: number): Uint8Array {
  const record = old.slice();
  const view = viewOf(record);
  if (record.length < END_SIZE) throw new Error('a zip file without its end');
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

class ByteList {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  push(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.length += piece.length;
    }
  }

  join(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
