/**
 * XML with its places: where each tag stands in the bytes, so that one stretch can be changed and
 * the rest copied.
 */

import { onePiece } from '../read/byte-window';
import { decodeUtf8 } from '../read/utf8';
import { decodeAs, foreignEncoding, LONGEST_DECLARATION } from '../read/xml-encoding';
import { XmlReader } from '../read/xml-reader';

const LT = 0x3c;

/**
 * The project's reader over a part that is in memory whole; its bytes must be UTF-8 (see `asUtf8`).
 */
export class PlacedXmlReader extends XmlReader {
  constructor(
    private readonly bytes: Uint8Array,
    part: string,
  ) {
    super(onePiece(bytes), part);
  }

  /** Offset behind the token that `next` came to. */
  get tokenEnd(): number {
    return this.at;
  }

  /** Offset of the "<" of the tag that `next` came to; no tag has another one inside. */
  get tagStart(): number {
    return this.bytes.lastIndexOf(LT, this.at - 1);
  }

  /**
   * The tag as it stands in the file. Not for the close of a self-closed element, which has none.
   */
  tagSource(): string {
    return this.sourceOf(this.tagStart, this.at);
  }

  sourceOf(start: number, end: number): string {
    const text = decodeUtf8(this.bytes, start, end);
    if (text === undefined) throw this.malformed();
    return text;
  }
}

/**
 * A part as UTF-8. Other encodings are allowed and rare: they are written back as UTF-8, and say
 * so.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = foreignEncoding(bytes.subarray(0, LONGEST_DECLARATION));
  if (encoding === undefined) return bytes;
  const text = decodeAs(encoding, bytes);
  // What is not in that encoding is refused by the reader, which looks as well.
  if (text === undefined) return bytes;
  const declared = text.replace(/^(\s*<\?xml\s[^>]*?encoding\s*=\s*["'])[^"']+(["'])/i, '$1UTF-8$2');
  return new TextEncoder().encode(declared);
}

export interface TagAttribute {
  /** Without its prefix. */
  readonly name: string;
  readonly qualifiedName: string;
  /** With the blanks in front of it, as it stands in the tag. */
  readonly source: string;
  /** Between the quotes, entities as they are. */
  readonly value: string;
}

export interface Tag {
  /** With its prefix. */
  readonly name: string;
  /** With the colon; "" without one. */
  readonly prefix: string;
  readonly attributes: readonly TagAttribute[];
  readonly isSelfClosed: boolean;
}

/**
 * Takes an opening tag to pieces that can be put together again. The reader has found it well
 * formed.
 */
export function parseTag(source: string): Tag {
  const name = /^<([^\s/>]+)/.exec(source)?.[1] ?? '';
  const attributes = [...source.matchAll(/\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([whole, qualifiedName = '', double, single]) => ({
      name: qualifiedName.slice(qualifiedName.lastIndexOf(':') + 1),
      qualifiedName,
      source: whole,
      value: double ?? single ?? '',
    }),
  );
  const prefix = name.slice(0, name.lastIndexOf(':') + 1);
  return { name, prefix, attributes, isSelfClosed: source.endsWith('/>') };
}

/**
 * The value between the quotes of an attribute without prefix: one with a prefix means something
 * else.
 */
export function valueOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find(({ qualifiedName }) => qualifiedName === name)?.value;
}

/**
 * The opening tag with some attributes changed, in their places; null takes one out, new ones come
 * last.
 * @param values by name as it stands in the tag, prefix included; markup escaped
 */
export function tagWith(tag: Tag, values: Readonly<Record<string, string | null>>): string {
  const kept = tag.attributes.map(({ source, qualifiedName }) => {
    const value = Object.hasOwn(values, qualifiedName) ? values[qualifiedName] : undefined;
    if (value === undefined) return source;
    return value === null ? '' : ` ${qualifiedName}="${value}"`;
  });
  const known = new Set(tag.attributes.map(({ qualifiedName }) => qualifiedName));
  const added = Object.entries(values).map(([name, value]) =>
    value === null || known.has(name) ? '' : ` ${name}="${value}"`,
  );
  return `<${tag.name}${kept.join('')}${added.join('')}>`;
}

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (blank) => `&#${String(blank.charCodeAt(0))};`);
}

/** What shall stand instead of the bytes from `start` to `end`; equal ends insert. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @throws Error when two edits change the same bytes */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const encoder = new TextEncoder();
  // Insertions keep their order (sorting is stable) and come before the change of what stands
  // there.
  const isChange = ({ start, end }: Edit): number => (end > start ? 1 : 0);
  const ordered = [...edits].sort((a, b) => a.start - b.start || isChange(a) - isChange(b));
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at || end < start) throw new Error(`two changes of the bytes at ${String(start)}`);
    pieces.push(bytes.subarray(at, start), encoder.encode(text));
    at = end;
  }
  pieces.push(bytes.subarray(at));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let length = 0;
  for (const piece of pieces) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}
