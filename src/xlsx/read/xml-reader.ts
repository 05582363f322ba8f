/**
 * Reads XML token by token from bytes that come in pieces. Made for spreadsheet parts: millions of
 * short tags, few names, values that are numbers. It refuses what is not well formed, and DOCTYPE;
 * it does not validate.
 */

import { refused } from '../../core/findings/file-refusals';
import { ByteWindow, onePiece, type ByteSource } from './byte-window';
import { NameTable } from './name-table';
import type { PlainCell } from './plain-cell';
import { decodeUtf8, type TextBatch } from './utf8';
import { decodeAs, foreignEncoding, hasUtf8Mark, LONGEST_DECLARATION, LONGEST_MARK } from './xml-encoding';
import { resolveEntities } from './xml-entities';
import { parseDecimal, parseUnsigned } from './xml-numbers';

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

const COMMENT_START = bytesOf('<!--');
const COMMENT_END = bytesOf('-->');
const CDATA_START = bytesOf('<![CDATA[');
const CDATA_END = bytesOf(']]>');
const INSTRUCTION_END = bytesOf('?>');
const PLAIN_ITEM_START = bytesOf('<si><t>');
const PLAIN_ITEM_END = bytesOf('</t></si>');

/**
 * Texts up to here are looked through in place: figures are short, and calling indexOf costs more
 * than they do.
 */
const SHORT_TEXT = 16;

export class XmlReader extends ByteWindow {
  /** Local name of the tag that `next` came to; prefixes are left out. */
  name = '';
  /** Local name of the attribute that `nextAttribute` came to. */
  attributeName = '';
  /**
   * Whether that attribute has a prefix: then it belongs to another vocabulary than the tag,
   * whatever its local name.
   */
  hasAttributePrefix = false;
  private readonly names = new NameTable();
  /** Names of the elements that are open, with their prefixes (which have to match) and without. */
  private readonly open: string[] = [];
  private readonly openLocal: string[] = [];
  private isSelfClosed = false;
  private hasRoot = false;
  private textStart = 0;
  private textEnd = 0;
  private isLiteral = false;
  private attributeStart = 0;
  private attributesAt = 0;
  private attributesEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;

  /** @param part the part's name in its package, for refusals */
  constructor(
    source: ByteSource,
    private readonly part: string,
  ) {
    super(source);
    while (this.end - this.at < LONGEST_DECLARATION && this.more());
    const encoding = foreignEncoding(this.buffer.subarray(this.at, this.end));
    if (encoding !== undefined) this.transcode(encoding);
    if (hasUtf8Mark(this.buffer)) this.at = LONGEST_MARK;
  }

  /** How many elements are open; the one that was just opened counts. */
  get depth(): number {
    return this.open.length;
  }

  /**
   * Goes to the next tag or text. Comments and processing instructions are passed over. @throws
   * FIL011, FIL012
   */
  next(): Token {
    if (this.isSelfClosed) {
      this.isSelfClosed = false;
      this.open.pop();
      this.name = this.openLocal.pop() as string;
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
    const plain = this.isLiteral ? text : this.resolve(text);
    return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
  }

  /**
   * Puts the text into the batch; false when it is not for a batch, and then `text` has to be
   * asked.
   */
  textInto(batch: TextBatch): boolean {
    return batch.add(this.buffer, this.textStart, this.textEnd);
  }

  isBlankText(): boolean {
    for (let i = this.textStart; i < this.textEnd; i++) if ((this.buffer[i] as number) > SPACE) return false;
    return true;
  }

  /**
   * The text as a number, as spreadsheets write them; NaN when it is none. Blanks around it are
   * allowed.
   */
  number(): number {
    return parseDecimal(this.buffer, this.textStart, this.textEnd);
  }

  /**
   * Goes to the tag's next attribute; false when there is none. Only right after `next` gave
   * 'open'.
   */
  nextAttribute(): boolean {
    const { buffer } = this;
    let at = this.attributesAt;
    const end = this.attributesEnd;
    if (at < end && (buffer[at] as number) > SPACE) throw this.malformed();
    while (at < end && (buffer[at] as number) <= SPACE) at++;
    if (at >= end) return false;
    let nameStart = at;
    this.attributeStart = at;
    for (; at < end && buffer[at] !== EQUALS && (buffer[at] as number) > SPACE; at++) {
      if (buffer[at] === COLON) nameStart = at + 1;
    }
    if (at === nameStart) throw this.malformed();
    this.attributeName = this.nameAt(nameStart, at);
    this.hasAttributePrefix = nameStart > this.attributeStart;
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

  /** The prefix of the attribute that `nextAttribute` came to; "" without one. */
  attributePrefix(): string {
    if (!this.hasAttributePrefix) return '';
    const colon = this.buffer.indexOf(COLON, this.attributeStart);
    return this.nameAt(this.attributeStart, colon);
  }

  /** The value of the attribute that `nextAttribute` came to. */
  attributeValue(): string {
    return this.resolve(this.decode(this.valueStart, this.valueEnd));
  }

  /**
   * That value where it is one of few words: no string is made for each. Entities stay as they are.
   */
  attributeWord(): string {
    return this.valueStart === this.valueEnd ? '' : this.nameAt(this.valueStart, this.valueEnd);
  }

  /** That value as a whole number from 0 on; NaN when it is none. */
  attributeNumber(): number {
    return parseUnsigned(this.buffer, this.valueStart, this.valueEnd);
  }

  /**
   * The bytes of that value, for callers that read addresses without making a string; -1 behind its
   * end.
   */
  attributeByte(index: number): number {
    const at = this.valueStart + index;
    return at < this.valueEnd ? (this.buffer[at] as number) : -1;
  }

  /** The value of the tag's own attribute of that name, without a prefix; undefined without one. */
  attribute(name: string): string | undefined {
    const start = this.attributesAt;
    let value: string | undefined;
    while (value === undefined && this.nextAttribute())
      if (this.attributeName === name && !this.hasAttributePrefix) value = this.attributeValue();
    this.attributesAt = start;
    return value;
  }

  /** Passes over the rest of the element that was just opened, to its close. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.next() !== 'close' || this.depth > outside);
  }

  /**
   * Passes over the cell that stands here, filling `cell`, if it is of the plain form and in the
   * given row; false for anything else, which `next` then comes to. Only where a cell may stand:
   * inside the row that was opened last.
   */
  plainCell(cell: PlainCell, row: number): boolean {
    if (this.isSelfClosed) return false;
    const end = cell.read(this.buffer, this.at, this.end, row);
    if (end < 0) return false;
    this.at = end;
    return true;
  }

  /**
   * Passes over `<si><t>…</t></si>` where it stands here, its text put into the batch; false for
   * anything else, which `next` then comes to. Only where such an element may stand: inside the
   * root.
   */
  plainItem(batch: TextBatch): boolean {
    if (this.isSelfClosed || !this.startsWith(PLAIN_ITEM_START)) return false;
    const start = this.at;
    const textEnd = batch.addToTag(this.buffer, start + PLAIN_ITEM_START.length, this.end);
    if (textEnd < 0) return false;
    this.at = textEnd;
    if (!this.startsWith(PLAIN_ITEM_END)) {
      // The text is not all there is: it is read again together with what follows it.
      batch.takeBack();
      this.at = start;
      return false;
    }
    this.at += PLAIN_ITEM_END.length;
    return true;
  }

  /**
   * The refusal of this part as not well formed; callers that miss what must be there use it too.
   */
  malformed(): Error {
    return refused('FIL012', { part: this.part });
  }

  private finish(): Token {
    if (this.open.length > 0 || !this.hasRoot) throw this.malformed();
    return 'end';
  }

  /** False for white space outside the root, which is passed over. */
  private readText(): boolean {
    const near = Math.min(this.end, this.at + SHORT_TEXT);
    let end = this.at + 1;
    while (end < near && this.buffer[end] !== LT) end++;
    if (end === near) end = this.findFarTextEnd();
    this.textStart = this.at;
    this.textEnd = end;
    this.isLiteral = false;
    this.at = end;
    if (this.open.length > 0) return true;
    if (!this.isBlankText()) throw this.malformed();
    return false;
  }

  private findFarTextEnd(): number {
    let known = 1;
    for (;;) {
      const end = this.buffer.indexOf(LT, this.at + known);
      if (end >= 0 && end < this.end) return end;
      known = this.end - this.at;
      if (!this.more()) return this.end;
    }
  }

  private readOpen(): Token {
    const gt = this.findTagEnd();
    const { buffer } = this;
    const start = this.at + 1;
    let at = start;
    let hasPrefix = false;
    for (; at < gt; at++) {
      const byte = buffer[at] as number;
      if (byte === COLON) hasPrefix = true;
      else if (byte <= SPACE || byte === SLASH) break;
    }
    if (at === start || (this.open.length === 0 && this.hasRoot)) throw this.malformed();
    this.hasRoot = true;
    const name = this.nameAt(start, at);
    this.name = hasPrefix ? this.names.local(name) : name;
    this.isSelfClosed = buffer[gt - 1] === SLASH;
    this.attributesAt = at;
    this.attributesEnd = this.isSelfClosed ? gt - 1 : gt;
    this.open.push(name);
    this.openLocal.push(this.name);
    this.at = gt + 1;
    return 'open';
  }

  private readClose(): Token {
    const gt = this.findTagEnd();
    const start = this.at + 2;
    let end = gt;
    while (end > start && (this.buffer[end - 1] as number) <= SPACE) end--;
    if (end === start) throw this.malformed();
    const name = this.nameAt(start, end);
    if (this.open.pop() !== name) throw this.malformed();
    this.name = this.openLocal.pop() as string;
    this.at = gt + 1;
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
        if (byte === LT) throw this.malformed();
        if (quote !== 0) {
          if (byte === quote) quote = 0;
        } else if (byte === GT) return i;
        else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
      }
      length = end - at;
      if (!this.more()) throw this.malformed();
    }
  }

  private readInstruction(): void {
    this.at = this.requireAfter(INSTRUCTION_END, 2);
  }

  /** A comment, CDATA (true: there is text) or a DOCTYPE, which is refused. */
  private readDeclaration(): boolean {
    while (this.end - this.at < CDATA_START.length && this.more());
    if (this.startsWith(COMMENT_START)) {
      this.at = this.requireAfter(COMMENT_END, COMMENT_START.length);
      return false;
    }
    if (!this.startsWith(CDATA_START)) throw refused('FIL011', { part: this.part });
    const end = this.requireAfter(CDATA_END, CDATA_START.length);
    if (this.open.length === 0) throw this.malformed();
    this.textStart = this.at + CDATA_START.length;
    this.textEnd = end - CDATA_END.length;
    this.isLiteral = true;
    this.at = end;
    return true;
  }

  private requireAfter(bytes: Uint8Array, skip: number): number {
    const end = this.findAfter(bytes, skip);
    if (end < 0) throw this.malformed();
    return end;
  }

  /**
   * Other encodings than UTF-8 are allowed by the standard and written by hardly anyone: read
   * whole, as UTF-8.
   */
  private transcode(encoding: string): void {
    while (this.more());
    const text = decodeAs(encoding, this.buffer.subarray(this.at, this.end));
    if (text === undefined) throw this.malformed();
    this.show(new TextEncoder().encode(text));
  }

  private nameAt(start: number, end: number): string {
    const name = this.names.at(this.buffer, start, end);
    if (name === undefined) throw this.malformed();
    return name;
  }

  private decode(start: number, end: number): string {
    const text = decodeUtf8(this.buffer, start, end);
    if (text === undefined) throw this.malformed();
    return text;
  }

  private resolve(text: string): string {
    const resolved = resolveEntities(text);
    if (resolved === undefined) throw this.malformed();
    return resolved;
  }
}

/** An XML part that is in memory already. */
export function xmlOf(bytes: Uint8Array, part: string): XmlReader {
  return new XmlReader(onePiece(bytes), part);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
