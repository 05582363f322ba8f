/** The same parts in other forms of zip, made byte by byte as other writers make them. */

import { deflateRawSync, crc32 } from 'node:zlib';

export interface ZipForm {
  /** Sizes stand behind the data, as writers do that do not know them before (Java's, streaming ones). */
  readonly descriptors?: boolean;
  /** Sizes and offsets stand in extra fields of 64 bits, and so does the place of the directory. */
  readonly zip64?: boolean;
  /** Names with "\" between folders, as some .NET programs wrote them. */
  readonly backslashes?: boolean;
  /** Entries for folders, as zip programs make them. */
  readonly folders?: boolean;
  /** Nothing is packed. */
  readonly stored?: boolean;
  readonly comment?: string;
}

const FULL = 0xffffffff;

/** @param parts by name, in the order in which they shall stand */
export function zipInForm(parts: Readonly<Record<string, Uint8Array>>, form: ZipForm): Uint8Array {
  const out: Buffer[] = [];
  const records: Buffer[] = [];
  let length = 0;
  const push = (...pieces: Buffer[]): void => {
    out.push(...pieces);
    for (const piece of pieces) length += piece.length;
  };
  const entries = Object.entries(parts);
  const folders = form.folders ? [...new Set(entries.flatMap(([name]) => folderNames(name)))] : [];
  for (const [name, content] of [...folders.map((one) => [one, new Uint8Array()] as const), ...entries]) {
    const fileName = Buffer.from(form.backslashes ? name.replaceAll('/', '\\') : name);
    const isPacked = !(form.stored ?? false) && content.length > 0;
    const data = isPacked ? deflateRawSync(content) : Buffer.from(content);
    const facts = { data, size: content.length, crc: crc32(content), method: isPacked ? 8 : 0, at: length };
    push(...localEntry(fileName, facts, form));
    records.push(record(fileName, facts, form));
  }
  const start = length;
  push(...records);
  if (form.zip64) push(end64(records.length, length - start, start));
  push(end(records.length, length - start, start, form));
  return new Uint8Array(Buffer.concat(out));
}

interface EntryFacts {
  readonly data: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly at: number;
}

function folderNames(part: string): string[] {
  const folders = part.split('/').slice(0, -1);
  return folders.map((_, i) => `${folders.slice(0, i + 1).join('/')}/`);
}

function localEntry(name: Buffer, { data, size, crc, method }: EntryFacts, form: ZipForm): Buffer[] {
  const isBehind = form.descriptors ?? false;
  const extra = form.zip64 ? extra64([isBehind ? 0 : size, isBehind ? 0 : data.length]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(form.zip64 ? 45 : 20, 4);
  header.writeUInt16LE((isBehind ? 8 : 0) | 0x0800, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(0x0021, 12);
  header.writeUInt32LE(isBehind ? 0 : crc, 14);
  header.writeUInt32LE(form.zip64 ? FULL : isBehind ? 0 : data.length, 18);
  header.writeUInt32LE(form.zip64 ? FULL : isBehind ? 0 : size, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  if (!isBehind) return [header, name, extra, data];
  const descriptor = Buffer.alloc(form.zip64 ? 24 : 16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  if (form.zip64) {
    descriptor.writeBigUInt64LE(BigInt(data.length), 8);
    descriptor.writeBigUInt64LE(BigInt(size), 16);
  } else {
    descriptor.writeUInt32LE(data.length, 8);
    descriptor.writeUInt32LE(size, 12);
  }
  return [header, name, extra, data, descriptor];
}

function record(name: Buffer, { data, size, crc, method, at }: EntryFacts, form: ZipForm): Buffer {
  const extra = form.zip64 ? extra64([size, data.length, at]) : Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(form.zip64 ? 45 : 20, 4);
  header.writeUInt16LE(form.zip64 ? 45 : 20, 6);
  header.writeUInt16LE((form.descriptors ? 8 : 0) | 0x0800, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt16LE(0x0021, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(form.zip64 ? FULL : data.length, 20);
  header.writeUInt32LE(form.zip64 ? FULL : size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(form.zip64 ? FULL : at, 42);
  return Buffer.concat([header, name, extra]);
}

function extra64(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 4 + i * 8));
  return extra;
}

function end64(count: number, size: number, start: number): Buffer {
  const records = Buffer.alloc(56 + 20);
  records.writeUInt32LE(0x06064b50, 0);
  records.writeBigUInt64LE(44n, 4);
  records.writeUInt16LE(45, 12);
  records.writeUInt16LE(45, 14);
  records.writeBigUInt64LE(BigInt(count), 24);
  records.writeBigUInt64LE(BigInt(count), 32);
  records.writeBigUInt64LE(BigInt(size), 40);
  records.writeBigUInt64LE(BigInt(start), 48);
  records.writeUInt32LE(0x07064b50, 56);
  records.writeBigUInt64LE(BigInt(start + size), 64);
  records.writeUInt32LE(1, 72);
  return records;
}

function end(count: number, size: number, start: number, { zip64, comment = '' }: ZipForm): Buffer {
  const text = Buffer.from(comment);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(zip64 ? 0xffff : count, 8);
  last.writeUInt16LE(zip64 ? 0xffff : count, 10);
  last.writeUInt32LE(zip64 ? FULL : size, 12);
  last.writeUInt32LE(zip64 ? FULL : start, 16);
  last.writeUInt16LE(text.length, 20);
  return Buffer.concat([last, text]);
}
