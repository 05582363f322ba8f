/**
 * Names as they stand in bytes → one string for all occurrences of a name, so that millions of tags
 * make a few strings.
 */

import { decodeUtf8 } from './utf8';

const ONE_LETTER_NAMES = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

export class NameTable {
  private readonly names = new Map<number, string>();
  private readonly localNames = new Map<string, string>();

  /** The name at these bytes; undefined when they are no UTF-8. */
  at(bytes: Uint8Array, start: number, end: number): string | undefined {
    const length = end - start;
    const first = bytes[start] as number;
    if (length === 1 && first < 128) return ONE_LETTER_NAMES[first];
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const known = this.names.get(hash);
    if (known?.length === length) {
      let i = 0;
      while (i < length && known.charCodeAt(i) === bytes[start + i]) i++;
      if (i === length) return known;
    }
    const name = decodeUtf8(bytes, start, end);
    if (name !== undefined) this.names.set(hash, name);
    return name;
  }

  /** The name without its namespace prefix. */
  local(name: string): string {
    const known = this.localNames.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.lastIndexOf(':') + 1);
    this.localNames.set(name, local);
    return local;
  }
}
