/**
 * The parts of an Open Packaging file: found through relationships, unpacked within the stated
 * limits.
 */

import { refused } from '../../core/findings/file-refusals';
import { MAX_PART_BYTES, MAX_TOTAL_BYTES, STREAMED_PACKED_BYTES, STREAMED_PART_BYTES } from './limits';
import { unpackInPieces, unpackWhole, type ZipCodec } from './unpack';
import { xmlOf, XmlReader } from './xml-reader';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory';

export interface Relationship {
  /**
   * The last word of its type: "worksheet", "sharedStrings". Strict and transitional files differ
   * before it.
   */
  readonly type: string;
  /** The part's full name. */
  readonly target: string;
}

/** How much may be unpacked, in bytes: of one part, and of all that are read. */
export interface UnpackedLimits {
  readonly part: number;
  readonly total: number;
}

export class Package {
  private readonly directory: ZipDirectory;
  private unpacked = 0;
  private readonly known = new Map<string, ReadonlyMap<string, Relationship>>();

  /** @throws FileRefusedError FIL007 */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly codec: ZipCodec,
    private readonly limits: UnpackedLimits = { part: MAX_PART_BYTES, total: MAX_TOTAL_BYTES },
  ) {
    this.directory = readZipDirectory(bytes);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /**
   * A part as XML. @throws FileRefusedError FIL017 when it is not there, FIL009 when it is too
   * large.
   */
  xml(name: string): XmlReader {
    const entry = this.find(name);
    if (!entry) throw refused('FIL017', { part: name });
    const { part, total } = this.limits;
    if (entry.size > part) throw refused('FIL009', { part: name, limit: part });
    this.unpacked += entry.size;
    if (this.unpacked > total) throw refused('FIL009', { part: name, limit: total });
    return entry.size > STREAMED_PART_BYTES || entry.packedSize > STREAMED_PACKED_BYTES
      ? new XmlReader(unpackInPieces(this.bytes, entry, this.codec), name)
      : xmlOf(unpackWhole(this.bytes, entry, this.codec), name);
  }

  /**
   * The first bytes of a small part as text, for telling formats apart; "" when it is not there.
   */
  smallText(name: string): string {
    const entry = this.find(name);
    return entry && entry.size < 1024
      ? new TextDecoder().decode(unpackWhole(this.bytes, entry, this.codec))
      : '';
  }

  /** Names of the entries, as the file has them. */
  names(): readonly string[] {
    return [...this.directory.values()].map(({ name }) => name);
  }

  /**
   * A part by the name that a reference gives it, which may write «%20» for a blank as addresses
   * do.
   */
  private find(name: string): ZipEntry | undefined {
    return this.directory.get(name.toLowerCase()) ?? this.directory.get(withoutEscapes(name).toLowerCase());
  }

  /**
   * The relationships of a part ("" for the package's own) by id; none when it has no such file.
   */
  relationships(part: string): ReadonlyMap<string, Relationship> {
    let known = this.known.get(part);
    if (!known) this.known.set(part, (known = this.readRelationships(part)));
    return known;
  }

  private readRelationships(part: string): ReadonlyMap<string, Relationship> {
    const folder = folderOf(part);
    const name = relationshipsPartOf(part);
    const found = new Map<string, Relationship>();
    if (!this.has(name)) return found;
    const xml = this.xml(name);
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open' || xml.name !== 'Relationship') continue;
      const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributesOf(xml);
      if (id === undefined || mode === 'External') continue;
      const one = { type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(folder, target) };
      const before = found.get(id);
      // Which of two parts an id means is anybody's choice: one would be lost, or read in the
      // other's place.
      if (before && (before.type !== one.type || before.target !== one.target)) throw xml.malformed();
      found.set(id, one);
    }
    return found;
  }
}

/** "xl/" for "xl/workbook.xml"; "" for the package itself. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of this one. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * All attributes of the tag that was just opened, by local name; of two of one name, the tag's own
 * without a prefix.
 */
export function attributesOf(xml: XmlReader): Readonly<Record<string, string | undefined>> {
  const attributes: Record<string, string> = {};
  const own = new Set<string>();
  while (xml.nextAttribute()) {
    const { attributeName: name, hasAttributePrefix } = xml;
    if (hasAttributePrefix && own.has(name)) continue;
    if (!hasAttributePrefix) own.add(name);
    attributes[name] = xml.attributeValue();
  }
  return attributes;
}

function withoutEscapes(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (fault) {
    // A «%» that is no escape is a letter of the name.
    if ((fault as { name?: unknown }).name === 'URIError') return name;
    throw fault;
  }
}

/**
 * A relationship's target as a part's full name. @param folder of the part that has it, with "/" at
 * its end
 */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  if (path.startsWith('/')) return path.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
