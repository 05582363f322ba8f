/**
 * A package as it lies in a file, looked at from outside: nothing here knows how the file was made.
 */

import { refused } from '../../../core/findings/file-refusals';
import { MAX_PART_BYTES } from '../../read/limits';
import { folderOf, resolveTarget } from '../../read/package';
import { unpackWhole, type ZipCodec } from '../../read/unpack';
import { packedBytes, readZipDirectory, type ZipDirectory } from '../../read/zip-directory';
import { asUtf8 } from '../xml-source';
import { parseXml, type XmlElement } from '../xml-tree';

const CONTENT_TYPES = '[content_types].xml';

export interface ViewedRelationship {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  /** The part that it leads to, lower case; undefined when it leads out of the package. */
  readonly target: string | undefined;
}

/** Parts go by their lower-case names, as the format compares them. */
export class PackageView {
  private readonly directory: ZipDirectory;
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  /**
   * @throws FileRefusedError FIL007; FIL012, FIL017 when its content types are damaged or missing
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly codec: ZipCodec,
  ) {
    this.directory = readZipDirectory(bytes);
    for (const { name, attributes } of this.xml(CONTENT_TYPES).children) {
      const { Extension: extension, PartName: part, ContentType: type = '' } = attributes;
      if (name === 'Default' && extension !== undefined) this.defaults.set(extension.toLowerCase(), type);
      if (name === 'Override' && part !== undefined)
        this.overrides.set(part.replace(/^\//, '').toLowerCase(), type);
    }
  }

  get parts(): readonly string[] {
    return [...this.directory.keys()];
  }

  has(part: string): boolean {
    return this.directory.has(part.toLowerCase());
  }

  /** Whether the part is packed in both in the same bytes. */
  isSame(other: PackageView, part: string): boolean {
    const [mine, theirs] = [this.directory.get(part), other.directory.get(part)];
    if (!mine || !theirs || mine.crc !== theirs.crc || mine.size !== theirs.size) return false;
    const [left, right] = [packedBytes(this.bytes, mine), packedBytes(other.bytes, theirs)];
    return left.length === right.length && left.every((byte, i) => byte === right[i]);
  }

  /** In UTF-8. @throws FileRefusedError FIL017 without it; FIL008, FIL009 */
  part(name: string): Uint8Array {
    const entry = this.directory.get(name.toLowerCase());
    if (!entry) throw refused('FIL017', { part: name });
    if (entry.size > MAX_PART_BYTES) throw refused('FIL009', { part: name, limit: MAX_PART_BYTES });
    return asUtf8(unpackWhole(this.bytes, entry, this.codec));
  }

  xml(name: string): XmlElement {
    return parseXml(this.part(name), name);
  }

  /** Undefined for a part that nothing says the kind of. */
  contentType(part: string): string | undefined {
    const own = this.overrides.get(part);
    if (own !== undefined) return own;
    const dot = part.lastIndexOf('.');
    return dot < 0 ? undefined : this.defaults.get(part.slice(dot + 1));
  }

  /** By the part that has them ("" for the package's own). */
  relationships(part: string): readonly ViewedRelationship[] {
    const folder = folderOf(part);
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
    if (!this.has(name)) return [];
    return this.xml(name).children.flatMap(({ name: element, attributes }) => {
      const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (element !== 'Relationship' || id === undefined) return [];
      const kind = type.slice(type.lastIndexOf('/') + 1);
      const within = mode === 'External' ? undefined : resolveTarget(folder, target).toLowerCase();
      return [{ id, kind, target: within }];
    });
  }

  /**
   * The parts that relationships lead to from the package's root, not going through those of
   * `without`.
   */
  reachable(without: ReadonlySet<string> = new Set()): ReadonlySet<string> {
    const found = new Set<string>();
    const from = [''];
    for (let part = from.pop(); part !== undefined; part = from.pop()) {
      if (without.has(part)) continue;
      for (const { target } of this.relationships(part)) {
        if (target === undefined || found.has(target) || !this.has(target)) continue;
        found.add(target);
        from.push(target);
      }
    }
    return found;
  }
}

/** The part whose relationships stand in this one; undefined for any other part. */
export function ownerOfRelationships(part: string): string | undefined {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
  return found ? `${found[1] ?? ''}${found[2] ?? ''}` : undefined;
}
