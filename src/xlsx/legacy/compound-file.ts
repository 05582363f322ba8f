/**
 * Opens the OLE2 container (MS-CFB) that holds an .xls or an encrypted .xlsx. Strict, because the
 * container of the .xls library shortens a stream whose chain of sectors is broken without a word,
 * and follows some rings for ever.
 */

import { ByteCursor, damaged } from './byte-cursor';

/**
 * The streams directly under the container's root; those of embedded documents lie deeper and are
 * not looked at.
 */
export interface CompoundFile {
  /** Names are compared without regard to case, as the format says. */
  has(name: string): boolean;
  /**
   * The stream's bytes, whole; undefined when there is none of that name. @throws FileRefusedError
   * FIL019.
   */
  stream(name: string): Uint8Array | undefined;
}

interface Header {
  readonly sectorSize: number;
  readonly firstDirectorySector: number;
  readonly firstMiniFatSector: number;
  readonly miniFatSectorCount: number;
  readonly fatSectors: readonly number[];
}

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly firstSector: number;
  readonly size: number;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const NO_ENTRY = 0xffffffff;
const MINI_SECTOR_SIZE = 64;
const MINI_STREAM_CUTOFF = 4096;
const ENTRY_SIZE = 128;
const KIND_STREAM = 2;
const KIND_ROOT = 5;
const SECTORS_IN_HEADER = 109;

/**
 * Reads the container's tables and directory; the streams themselves are read when asked for.
 * @throws FileRefusedError FIL019 when a table, the directory or a chain of sectors is damaged.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = new SectorReader(bytes);
  const entries = readDirectory(sectors.chain(sectors.header.firstDirectorySector));
  const root = entries[0];
  if (root?.kind !== KIND_ROOT) throw damaged();
  const found = new Map<string, DirectoryEntry>();
  for (const entry of childrenOf(root, entries)) {
    const key = entry.name.toUpperCase();
    if (entry.kind !== KIND_STREAM) continue;
    if (found.has(key)) throw damaged();
    found.set(key, entry);
  }
  const miniStream = once(() => new MiniStream(sectors, root));
  const read = new Map<string, Uint8Array>();
  return {
    has: (name) => found.has(name.toUpperCase()),
    stream: (name) => {
      const key = name.toUpperCase();
      const entry = found.get(key);
      if (!entry) return undefined;
      const content = read.get(key) ?? readStream(entry, sectors, miniStream);
      read.set(key, content);
      return content;
    },
  };
}

function readStream(entry: DirectoryEntry, sectors: SectorReader, miniStream: () => MiniStream): Uint8Array {
  if (entry.size === 0) return new Uint8Array(0);
  return entry.size < MINI_STREAM_CUTOFF
    ? miniStream().read(entry.firstSector, entry.size)
    : sectors.chain(entry.firstSector, entry.size);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Hands out sectors along their chains; no sector may belong to two chains, which also breaks every
 * ring.
 */
class SectorReader {
  readonly header: Header;
  private readonly claimed: Uint8Array;
  private readonly next: Uint32Array;

  constructor(private readonly bytes: Uint8Array) {
    const { sectorSize, cursor } = readHeaderStart(bytes);
    const sectorCount = Math.max(0, Math.ceil(bytes.length / sectorSize) - 1);
    this.claimed = new Uint8Array(sectorCount);
    const fatSectorCount = cursor.skip(44 - cursor.position).u32();
    const firstDirectorySector = cursor.u32();
    if (cursor.skip(4).u32() !== MINI_STREAM_CUTOFF) throw damaged();
    const firstMiniFatSector = cursor.u32();
    const miniFatSectorCount = cursor.u32();
    const firstDifatSector = cursor.u32();
    const fatSectors = this.readFatSectors(cursor, sectorSize, fatSectorCount, firstDifatSector);
    this.header = { sectorSize, firstDirectorySector, firstMiniFatSector, miniFatSectorCount, fatSectors };
    this.next = this.readFat();
  }

  /**
   * The content of a chain: its first `size` bytes, or all of it. Longer chains than `size` needs
   * are allowed.
   */
  chain(first: number, size = Infinity): Uint8Array {
    if (size !== Infinity && size > this.bytes.length) throw damaged();
    const { sectorSize } = this.header;
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let sector = first; length < size; sector = this.next[sector] ?? END_OF_CHAIN) {
      if (sector === END_OF_CHAIN && size === Infinity) break;
      const wanted = Math.min(sectorSize, size - length);
      parts.push(this.claim(sector, sectorSize, wanted));
      length += wanted;
    }
    return joined(parts, length);
  }

  private claim(sector: number, sectorSize: number, wanted: number): Uint8Array {
    const start = (sector + 1) * sectorSize;
    if (sector >= this.claimed.length || this.claimed[sector] === 1) throw damaged();
    if (start + wanted > this.bytes.length) throw damaged();
    this.claimed[sector] = 1;
    return this.bytes.subarray(start, start + wanted);
  }

  /**
   * The numbers of the sectors that hold the allocation table: 109 in the header, the rest in a
   * chain of their own.
   */
  private readFatSectors(header: ByteCursor, sectorSize: number, count: number, firstMore: number): number[] {
    if (count > this.claimed.length) throw damaged();
    const numbers: number[] = [];
    header.skip(4);
    for (let i = 0; i < SECTORS_IN_HEADER && numbers.length < count; i++) numbers.push(header.u32());
    for (let more = firstMore; numbers.length < count;) {
      const cursor = new ByteCursor(this.claim(more, sectorSize, sectorSize));
      while (cursor.remaining > 4 && numbers.length < count) numbers.push(cursor.u32());
      more = cursor.skip(cursor.remaining - 4).u32();
    }
    return numbers;
  }

  private readFat(): Uint32Array {
    const { sectorSize, fatSectors } = this.header;
    const perSector = sectorSize / 4;
    const next = new Uint32Array(fatSectors.length * perSector);
    fatSectors.forEach((sector, index) => {
      const cursor = new ByteCursor(this.claim(sector, sectorSize, sectorSize));
      for (let i = 0; i < perSector; i++) next[index * perSector + i] = cursor.u32();
    });
    return next;
  }
}

function readHeaderStart(bytes: Uint8Array): { sectorSize: number; cursor: ByteCursor } {
  const cursor = new ByteCursor(bytes);
  const signature = cursor.take(SIGNATURE.length);
  if (SIGNATURE.some((byte, i) => signature[i] !== byte)) throw damaged();
  const version = cursor.skip(18).u16();
  const sectorShift = cursor.skip(2).u16();
  const miniSectorShift = cursor.u16();
  const isKnown = (version === 3 && sectorShift === 9) || (version === 4 && sectorShift === 12);
  if (!isKnown || miniSectorShift !== 6) throw damaged();
  return { sectorSize: 1 << sectorShift, cursor };
}

/**
 * The streams under 4,096 bytes: they share one stream of 64-byte sectors that hangs on the root
 * entry.
 */
class MiniStream {
  private readonly content: Uint8Array;
  private readonly next: Uint8Array;
  private readonly claimed: Uint8Array;

  constructor(sectors: SectorReader, root: DirectoryEntry) {
    const { firstMiniFatSector, miniFatSectorCount, sectorSize } = sectors.header;
    this.content = sectors.chain(root.firstSector, root.size);
    this.next = sectors.chain(firstMiniFatSector, miniFatSectorCount * sectorSize);
    this.claimed = new Uint8Array(Math.ceil(root.size / MINI_SECTOR_SIZE));
  }

  read(first: number, size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let sector = first; length < size; sector = this.after(sector)) {
      if (sector >= this.claimed.length || this.claimed[sector] === 1) throw damaged();
      this.claimed[sector] = 1;
      const wanted = Math.min(MINI_SECTOR_SIZE, size - length);
      parts.push(new ByteCursor(this.content, sector * MINI_SECTOR_SIZE).take(wanted));
      length += wanted;
    }
    return joined(parts, length);
  }

  private after(sector: number): number {
    const at = sector * 4;
    return at + 4 <= this.next.length ? new ByteCursor(this.next, at).u32() : END_OF_CHAIN;
  }
}

function readDirectory(content: Uint8Array): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= content.length; at += ENTRY_SIZE) {
    const cursor = new ByteCursor(content, at, at + ENTRY_SIZE);
    const nameField = cursor.take(64);
    const nameLength = cursor.u16();
    if (nameLength > 64) throw damaged();
    entries.push({
      name: utf16(nameField.subarray(0, Math.max(0, nameLength - 2))),
      kind: cursor.u8(),
      left: cursor.skip(1).u32(),
      right: cursor.u32(),
      child: cursor.u32(),
      firstSector: cursor.skip(36).u32(),
      size: cursor.u32(),
    });
  }
  return entries;
}

/**
 * Every entry of the tree under the root, one level deep. The tree's order is not relied on: some
 * writers break it.
 */
function childrenOf(root: DirectoryEntry, entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  const children: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const waiting = [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === NO_ENTRY) continue;
    const entry = entries[index];
    if (!entry || seen.has(index)) throw damaged();
    seen.add(index);
    children.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return children;
}

function utf16(bytes: Uint8Array): string {
  const cursor = new ByteCursor(bytes);
  let text = '';
  while (cursor.remaining >= 2) text += String.fromCharCode(cursor.u16());
  return text;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
