/** The parts of a package that is changed: those that nobody touches come out as they went in, byte for byte. */

import { zipSync, type Zippable } from 'fflate';
import { portableCodec, unpackWhole, type ZipCodec } from '../read/unpack';
import { readZipDirectory } from '../read/zip-directory';

/** A zip entry must carry a time; the zip format's first day, the same on every machine. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const encoder = new TextEncoder();

export class PackageParts {
  /** Lower-case name → name as in the file, in the file's order. */
  private readonly names = new Map<string, string>();
  private readonly parts = new Map<string, Uint8Array>();

  /** @throws FileRefusedError FIL007, FIL008: every part is checked, also those that reading leaves alone */
  constructor(bytes: Uint8Array, codec: ZipCodec = portableCodec) {
    for (const [key, entry] of readZipDirectory(bytes)) {
      this.names.set(key, entry.name);
      this.parts.set(key, unpackWhole(bytes, entry, codec));
    }
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** A part as text. @throws TypeError when it is not UTF-8: `isUtf8` tells before */
  text(name: string): string {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new RangeError(`no part ${name}`);
    return decoder.decode(part);
  }

  /** Whether the part can be changed as text. */
  isUtf8(name: string): boolean {
    const part = this.parts.get(name.toLowerCase());
    if (!part) return false;
    const [first, second] = part;
    if (
      (first === 0xfe && second === 0xff) ||
      (first === 0xff && second === 0xfe) ||
      first === 0 ||
      second === 0
    )
      return false;
    try {
      const start = decoder.decode(part).slice(0, 200);
      return !/<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(start);
    } catch (fault) {
      if (fault instanceof TypeError || (fault as { name?: unknown }).name === 'TypeError') return false;
      throw fault;
    }
  }

  set(name: string, text: string): void {
    const key = name.toLowerCase();
    if (!this.names.has(key)) this.names.set(key, name);
    this.parts.set(key, encoder.encode(text));
  }

  delete(name: string): void {
    this.names.delete(name.toLowerCase());
    this.parts.delete(name.toLowerCase());
  }

  /** A name that no part has yet, such as "xl/worksheets/sheet7.xml". */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${String(number)}${after}`;
      if (!this.has(name)) return name;
    }
  }

  /** The package as bytes; equal parts give equal bytes. */
  pack(): Uint8Array {
    const files: Zippable = {};
    for (const [key, name] of this.names) files[name] = this.parts.get(key) ?? new Uint8Array();
    return zipSync(files, { level: 6, mtime: ZIP_TIME });
  }
}
