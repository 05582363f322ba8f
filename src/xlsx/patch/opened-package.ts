/**
 * An .xlsx package that is being changed: parts as they are now, and the file with the changed ones
 * in their places.
 */

import { cannotPatch } from '../../core/findings/patch-refusals';
import { refused } from '../../core/findings/file-refusals';
import { MAX_PART_BYTES } from '../read/limits';
import { folderOf, relationshipsPartOf, resolveTarget } from '../read/package';
import { sniffFile } from '../read/sniff';
import { portableCodec, unpackWhole, type ZipCodec } from '../read/unpack';
import { applyEdits, asUtf8, escapeXml } from './xml-source';
import { appendTo, parseXml, removal, type XmlElement } from './xml-tree';
import { ZipArchive } from './zip-archive';

const CONTENT_TYPES = '[Content_Types].xml';

export interface PlacedRelationship {
  readonly id: string;
  /** Whole, and its last word, such as "worksheet". */
  readonly type: string;
  readonly kind: string;
  /** The part's full name. */
  readonly target: string;
  readonly element: XmlElement;
}

export class OpenedPackage {
  private readonly archive: ZipArchive;
  /** By lower-case name: what stands there now, null when it was taken out. */
  private readonly changed = new Map<string, Uint8Array | null>();
  private readonly added = new Map<string, Uint8Array>();

  /** @throws FileRefusedError FIL005, FIL007; PatchRefusedError notXlsx, signed */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly codec: ZipCodec = portableCodec,
  ) {
    if (sniffFile(bytes) !== 'zip') throw cannotPatch('notXlsx', {});
    this.archive = new ZipArchive(bytes);
    for (const name of this.archive.directory.keys()) {
      if (name.startsWith('_xmlsignatures/')) throw cannotPatch('signed', {});
    }
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    if (this.added.has(name)) return true;
    return this.changed.get(key) !== null && this.archive.directory.has(key);
  }

  /** The part as it is now, in UTF-8. @throws FileRefusedError FIL017 without it; FIL008, FIL009 */
  part(name: string): Uint8Array {
    const now = this.added.get(name) ?? this.changed.get(name.toLowerCase());
    if (now) return now;
    const entry = this.archive.directory.get(name.toLowerCase());
    if (!entry || now === null) throw refused('FIL017', { part: name });
    if (entry.size > MAX_PART_BYTES) throw refused('FIL009', { part: name, limit: MAX_PART_BYTES });
    return asUtf8(unpackWhole(this.bytes, entry, this.codec));
  }

  xml(name: string): XmlElement {
    return parseXml(this.part(name), name);
  }

  /** Changes a part that is there. The same content again changes nothing. */
  put(name: string, content: Uint8Array): void {
    if (this.added.has(name)) this.added.set(name, content);
    else if (content !== this.part(name)) this.changed.set(name.toLowerCase(), content);
  }

  /** Adds a part of a name that is free, and says what kind it is. */
  add(name: string, content: Uint8Array, contentType: string): void {
    if (this.has(name)) throw new Error(`the package has a part ${name} already`);
    this.added.set(name, content);
    const types = this.xml(CONTENT_TYPES);
    const text = `<${types.tag.prefix}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`;
    this.put(CONTENT_TYPES, applyEdits(this.part(CONTENT_TYPES), [appendTo(types, text)]));
  }

  /** Takes a part out, with what says its kind and the relationships that it has itself. */
  remove(name: string): void {
    this.changed.set(name.toLowerCase(), null);
    const own = relationshipsPartOf(name);
    if (this.has(own)) this.changed.set(own.toLowerCase(), null);
    const edits = this.xml(CONTENT_TYPES)
      .children.filter(({ attributes }) => attributes['PartName']?.toLowerCase() === `/${name}`.toLowerCase())
      .map(removal);
    this.put(CONTENT_TYPES, applyEdits(this.part(CONTENT_TYPES), edits));
  }

  /**
   * Those of a part that lead to other parts ("" for the package's own); none when it has no such
   * file.
   */
  relationships(part: string): readonly PlacedRelationship[] {
    const name = relationshipsPartOf(part);
    if (!this.has(name)) return [];
    return this.xml(name).children.flatMap((element) => {
      const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = element.attributes;
      if (element.name !== 'Relationship' || id === undefined || mode === 'External') return [];
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return [{ id, type, kind, target: resolveTarget(folderOf(part), target), element }];
    });
  }

  /** Adds a relationship of a part that has some. @returns its id */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsPartOf(part);
    const root = this.xml(name);
    const taken = new Set(root.children.map(({ attributes }) => attributes['Id']));
    let number = root.children.length + 1;
    while (taken.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    // From the package's root, so that it is right wherever the part stands.
    const text = `<${root.tag.prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    this.put(name, applyEdits(this.part(name), [appendTo(root, text)]));
    return id;
  }

  /**
   * Takes out the parts that a part leads to by relationships of this kind, and those
   * relationships.
   */
  unrelate(part: string, kind: string): void {
    const leaving = this.relationships(part).filter((one) => one.kind === kind);
    if (leaving.length === 0) return;
    const name = relationshipsPartOf(part);
    const edits = leaving.map(({ element }) => removal(element));
    this.put(name, applyEdits(this.part(name), edits));
    for (const { target } of leaving) if (this.has(target)) this.remove(target);
  }

  /** Takes out a part's relationships, and with them every part that nothing else leads to. */
  removeRelationships(name: string): void {
    if (!this.has(name)) return;
    const before = this.reachable();
    this.changed.set(name.toLowerCase(), null);
    const after = this.reachable();
    for (const part of before) if (!after.has(part)) this.remove(part);
  }

  /** The parts that relationships lead to from the package's root, by lower-case name. */
  private reachable(): ReadonlySet<string> {
    const found = new Set<string>();
    const from = [''];
    for (let part = from.pop(); part !== undefined; part = from.pop()) {
      for (const { target } of this.relationships(part)) {
        const key = target.toLowerCase();
        if (found.has(key) || !this.has(key)) continue;
        found.add(key);
        from.push(target);
      }
    }
    return found;
  }

  /**
   * The file's bytes: what was not changed stands in them as it was. The same changes give the same
   * bytes.
   */
  save(): Uint8Array {
    if (this.changed.size === 0 && this.added.size === 0) return this.bytes;
    return this.archive.rewrite(this.changed, this.added);
  }
}
