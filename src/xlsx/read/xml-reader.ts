/**
 * Reads XML token by token from bytes that come in pieces. Made for spreadsheet parts: millions of short tags, few
 * names, values that are numbers. It refuses what is not well formed, and DOCTYPE; it does not validate.
 */

import { refused } from '../../core/rules/file-refusals';
import { onePiece, type ByteSource } from './unpack';

export type Token = 'open' | 'close' | 'text' | 'end';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const BANG = 0x21;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const RETURN = 0x0d;

const COMMENT_START = bytesOf('<!--');
const COMMENT_END = bytesOf('-->');
const CDATA_START = bytesOf('<![CDATA[');
const CDATA_END = bytesOf(']]>');
const INSTRUCTION_END = bytesOf('?>');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ONE_LETTER_NAMES = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

export class XmlReader {
  /** Local name of the tag that `next` came to; prefixes are left out. */
  name = '';
  /** Local name of the attribute that `nextAttribute` came to. */
  attributeName = '';
  /** Whether the text last decoded may hold «&», «\r» or «_», which some callers have to look into; mostly it does not. */
  hasSpecial = false;
  private buffer: Uint8Array = new Uint8Array(0);
  private at = 0;
  private end = 0;
  private isLast = false;
  private readonly open: string[] = [];
  private isSelfClosed = false;
  private hasRoot = false;
  private textStart = 0;
  private textEnd = 0;
  private isLiteral = false;
  private attributesAt = 0;
  private attributesEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;
  private readonly names = new Map<number, string>();
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** @param part the part's name in its package, for refusals */
  constructor(
    private readonly source: ByteSource,
    private readonly part: string,
  ) {
    this.more();
    if (isUtf16(this.buffer)) this.transcode();
    if (this.buffer[0] === 0xef && this.buffer[1] === 0xbb && this.buffer[2] === 0xbf) this.at = 3;
  }

  /** How many elements are open; the one that was just opened counts. */
  get depth(): number {
    return this.open.length;
  }

  /** Goes to the next tag or text. Comments and processing instructions are passed over. @throws FIL011, FIL012 */
  next(): Token {
    if (this.isSelfClosed) {
      this.isSelfClosed = false;
      this.name = this.open.pop() as string;
      return 'close';
    }
    for (;;) {
      if (this.at >= this.end && !this.more()) return this.finish();
      if (this.buffer[this.at] !== LT) {
        if (this.readText()) return 'text';
        continue;
      }
      if (this.at + 1 >= this.end && !this.more()) throw this.malformed();
      const second = this.buffer[this.at + 1];
      if (second === SLASH) return this.readClose();
      if (second === QUESTION) this.readInstruction();
      else if (second === BANG) {
        if (this.readDeclaration()) return 'text';
      } else return this.readOpen();
    }
  }

  /** The text that `next` came to, entities resolved and line ends made "\n". */
  text(): string {
    const text = this.decode(this.textStart, this.textEnd);
    if (!this.hasSpecial) return text;
    const plain = this.isLiteral || !text.includes('&') ? text : this.resolve(text);
    return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
  }

  /** The text as a number, as spreadsheets write them; NaN when it is none. Blanks around it are allowed. */
  number(): number {
    let at = this.textStart;
    let end = this.textEnd;
    while (at < end && (this.buffer[at] as number) <= SPACE) at++;
    while (end > at && (this.buffer[end - 1] as number) <= SPACE) end--;
    // Most figures are short whole numbers: worked out from the bytes, without a string.
    if (end > at && end - at <= 9) {
      let value = 0;
      let i = at;
      for (; i < end; i++) {
        const digit = (this.buffer[i] as number) - 48;
        if (digit < 0 || digit > 9) break;
        value = value * 10 + digit;
      }
      if (i === end) return value;
    }
    const text = this.decode(at, end);
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  }

  /** Goes to the tag's next attribute; false when there is none. Only right after `next` gave 'open'. */
  nextAttribute(): boolean {
    const { buffer } = this;
    let at = this.attributesAt;
    const end = this.attributesEnd;
    while (at < end && (buffer[at] as number) <= SPACE) at++;
    if (at >= end) return false;
    let nameStart = at;
    for (; at < end && buffer[at] !== EQUALS && (buffer[at] as number) > SPACE; at++) {
      if (buffer[at] === COLON) nameStart = at + 1;
    }
    this.attributeName = this.intern(nameStart, at);
    while (at < end && (buffer[at] as number) <= SPACE) at++;
    if (buffer[at] !== EQUALS || at >= end) throw this.malformed();
    at++;
    while (at < end && (buffer[at] as number) <= SPACE) at++;
    const quote = buffer[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.malformed();
    this.valueStart = ++at;
    while (at < end && buffer[at] !== quote) at++;
    if (at >= end) throw this.malformed();
    this.valueEnd = at;
    this.attributesAt = at + 1;
    return true;
  }

  /** The value of the attribute that `nextAttribute` came to. */
  attributeValue(): string {
    const text = this.decode(this.valueStart, this.valueEnd);
    return text.includes('&') ? this.resolve(text) : text;
  }

  /** The bytes of that value, for callers that read numbers and addresses without making a string. */
  attributeByte(index: number): number {
    const at = this.valueStart + index;
    return at < this.valueEnd ? (this.buffer[at] as number) : -1;
  }

  /** The value of the tag's attribute of that local name; undefined without one. Reads all attributes. */
  attribute(name: string): string | undefined {
    const start = this.attributesAt;
    let value: string | undefined;
    while (value === undefined && this.nextAttribute())
      if (this.attributeName === name) value = this.attributeValue();
    this.attributesAt = start;
    return value;
  }

  /** Passes over the rest of the element that was just opened, to its close. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.next() !== 'close' || this.depth > outside);
  }

  private finish(): Token {
    if (this.open.length > 0 || !this.hasRoot) throw this.malformed();
    return 'end';
  }

  /** False for white space outside the root, which is passed over. */
  private readText(): boolean {
    let end = this.buffer.indexOf(LT, this.at);
    while (end < 0 || end >= this.end) {
      const known = this.end - this.at;
      if (!this.more()) {
        end = this.end;
        break;
      }
      end = this.buffer.indexOf(LT, this.at + known);
    }
    this.textStart = this.at;
    this.textEnd = end;
    this.isLiteral = false;
    this.at = end;
    if (this.open.length > 0) return true;
    if (this.decode(this.textStart, this.textEnd).trim() !== '') throw this.malformed();
    return false;
  }

  private readOpen(): Token {
    const gt = this.findTagEnd();
    const { buffer } = this;
    let nameStart = this.at + 1;
    let at = nameStart;
    for (; at < gt; at++) {
      const byte = buffer[at] as number;
      if (byte === COLON) nameStart = at + 1;
      else if (byte <= SPACE || byte === SLASH) break;
    }
    if (at === nameStart || (this.open.length === 0 && this.hasRoot)) throw this.malformed();
    this.hasRoot = true;
    this.name = this.intern(nameStart, at);
    this.isSelfClosed = buffer[gt - 1] === SLASH;
    this.attributesAt = at;
    this.attributesEnd = this.isSelfClosed ? gt - 1 : gt;
    this.open.push(this.name);
    this.at = gt + 1;
    return 'open';
  }

  private readClose(): Token {
    const gt = this.findTagEnd();
    const { buffer } = this;
    let start = this.at + 2;
    let end = gt;
    for (let at = start; at < gt; at++) if (buffer[at] === COLON) start = at + 1;
    while (end > start && (buffer[end - 1] as number) <= SPACE) end--;
    this.name = this.intern(start, end);
    this.at = gt + 1;
    if (this.open.pop() !== this.name) throw this.malformed();
    return 'close';
  }

  /** The offset of the ">" that ends the tag at `at`; one inside a quoted value does not. */
  private findTagEnd(): number {
    let length = 1;
    let quote = 0;
    for (;;) {
      const { buffer, at, end } = this;
      for (let i = at + length; i < end; i++) {
        const byte = buffer[i] as number;
        if (quote !== 0) {
          if (byte === quote) quote = 0;
        } else if (byte === GT) return i;
        else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
        else if (byte === LT) throw this.malformed();
      }
      length = end - at;
      if (!this.more()) throw this.malformed();
    }
  }

  private readInstruction(): void {
    const end = this.findAfter(INSTRUCTION_END, 2);
    const text = this.decode(this.at, end);
    const encoding = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1]?.toLowerCase();
    if (encoding !== undefined && !['utf-8', 'utf8', 'us-ascii', 'utf-16'].includes(encoding))
      throw this.malformed();
    this.at = end;
  }

  /** A comment, CDATA (true: there is text) or a DOCTYPE, which is refused. */
  private readDeclaration(): boolean {
    while (this.end - this.at < CDATA_START.length && this.more());
    if (this.startsWith(COMMENT_START)) {
      this.at = this.findAfter(COMMENT_END, COMMENT_START.length);
      return false;
    }
    if (!this.startsWith(CDATA_START)) throw refused('FIL011', { part: this.part });
    const end = this.findAfter(CDATA_END, CDATA_START.length);
    if (this.open.length === 0) throw this.malformed();
    this.textStart = this.at + CDATA_START.length;
    this.textEnd = end - CDATA_END.length;
    this.isLiteral = true;
    this.at = end;
    return true;
  }

  private startsWith(bytes: Uint8Array): boolean {
    for (let i = 0; i < bytes.length; i++) if (this.buffer[this.at + i] !== bytes[i]) return false;
    return true;
  }

  /** The offset behind the first `bytes` that stand at least `skip` bytes on. */
  private findAfter(bytes: Uint8Array, skip: number): number {
    let from = skip;
    for (;;) {
      for (let i = this.at + from; i + bytes.length <= this.end; i++) {
        let k = 0;
        while (k < bytes.length && this.buffer[i + k] === bytes[k]) k++;
        if (k === bytes.length) return i + k;
      }
      from = Math.max(skip, this.end - this.at - bytes.length);
      if (!this.more()) throw this.malformed();
    }
  }

  /** Fetches the next piece behind what is not read yet; false at the end. Offsets before it are no longer valid. */
  private more(): boolean {
    if (this.isLast) return false;
    const piece = this.source();
    if (!piece) {
      this.isLast = true;
      return false;
    }
    const rest = this.end - this.at;
    if (rest === 0) {
      this.buffer = piece;
    } else {
      const joined = new Uint8Array(rest + piece.length);
      joined.set(this.buffer.subarray(this.at, this.end));
      joined.set(piece, rest);
      this.buffer = joined;
    }
    this.at = 0;
    this.end = this.buffer.length;
    return true;
  }

  /** UTF-16 parts are allowed by the standard and written by hardly anyone: read whole, as UTF-8. */
  private transcode(): void {
    while (this.more());
    const encoding = this.buffer[0] === 0xff ? 'utf-16le' : 'utf-16be';
    const text = new TextDecoder(encoding).decode(this.buffer.subarray(this.at, this.end));
    this.buffer = new TextEncoder().encode(text);
    this.at = 0;
    this.end = this.buffer.length;
  }

  /** The name at these bytes, as one string for all its occurrences. */
  private intern(start: number, end: number): string {
    const { buffer } = this;
    const length = end - start;
    const first = buffer[start] as number;
    if (length === 1 && first < 128) return ONE_LETTER_NAMES[first] as string;
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (buffer[i] as number)) | 0;
    const known = this.names.get(hash);
    if (known?.length === length) {
      let i = 0;
      while (i < length && known.charCodeAt(i) === buffer[start + i]) i++;
      if (i === length) return known;
    }
    const name = this.decode(start, end);
    this.names.set(hash, name);
    return name;
  }

  /** UTF-8 of these bytes. Short texts are put together here: a call of the decoder costs more than they do. */
  private decode(start: number, end: number): string {
    if (end - start <= LONGEST_BY_HAND) {
      const length = decodeByHand(this.buffer, start, end);
      this.hasSpecial = sawSpecial;
      if (length >= 0) return String.fromCharCode.apply(null, UNITS_OF[length] as unknown as number[]);
    }
    this.hasSpecial = true;
    try {
      return this.decoder.decode(this.buffer.subarray(start, end));
    } catch (fault) {
      if (fault instanceof TypeError) throw this.malformed();
      throw fault;
    }
  }

  private resolve(text: string): string {
    return text.replace(/&([^;&\s]{1,12});|&/g, (_, entity: string | undefined) => {
      const plain = entity === undefined ? undefined : (ENTITIES[entity] ?? characterOf(entity));
      if (plain === undefined) throw this.malformed();
      return plain;
    });
  }

  private malformed(): Error {
    return refused('FIL012', { part: this.part });
  }
}

const LONGEST_BY_HAND = 240;
const UNITS = new Uint16Array(LONGEST_BY_HAND);
/** The first n units, for every n: a view is made once and not for every text. */
const UNITS_OF = Array.from({ length: LONGEST_BY_HAND + 1 }, (_, length) => UNITS.subarray(0, length));

/** Set by `decodeByHand`. */
let sawSpecial = false;

/**
 * Puts UTF-16 units of one- to three-byte letters into `UNITS`.
 * @returns how many, or -1 when the decoder has to look: longer sequences, or bytes that are no UTF-8
 */
function decodeByHand(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  sawSpecial = false;
  for (let i = start; i < end;) {
    const first = bytes[i++] as number;
    if (first < 0x80) {
      if (first === AMPERSAND || first === UNDERSCORE || first === RETURN) sawSpecial = true;
      UNITS[length++] = first;
    } else if (first >= 0xc2 && first < 0xe0 && i < end) {
      const second = bytes[i++] as number;
      if ((second & 0xc0) !== 0x80) return -1;
      UNITS[length++] = ((first & 0x1f) << 6) | (second & 0x3f);
    } else if (first >= 0xe0 && first < 0xf0 && i + 1 < end) {
      const second = bytes[i++] as number;
      const third = bytes[i++] as number;
      const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      const isUnit =
        (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80 && unit >= 0x800 && (unit & 0xf800) !== 0xd800;
      if (!isUnit) return -1;
      UNITS[length++] = unit;
    } else return -1;
  }
  return length;
}

/** An XML part that is in memory already. */
export function xmlOf(bytes: Uint8Array, part: string): XmlReader {
  return new XmlReader(onePiece(bytes), part);
}

function characterOf(entity: string): string | undefined {
  const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/.exec(entity)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(entity)?.[1];
  const code =
    hexadecimal !== undefined ? parseInt(hexadecimal, 16) : decimal !== undefined ? Number(decimal) : NaN;
  return code >= 1 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
