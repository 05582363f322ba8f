/**
 * Reads the texts of an .xls. Those of BIFF8 may be cut into CONTINUE records and change their
 * character width at each cut; those of BIFF5 are bytes of a code page.
 */

import { ByteCursor, damaged } from './byte-cursor';
import type { BiffRecord, Part } from './biff-records';
import type { LetterDecoder } from './code-pages';

/** From this character on (UTF-16 units, from 0) the text has this font (index as in the file). */
export interface FormatRun {
  readonly from: number;
  readonly fontIndex: number;
}

export interface BiffText {
  readonly text: string;
  readonly formatRuns: readonly FormatRun[];
}

const WIDE = 0x01;
const EXTENDED = 0x04;
const RICH = 0x08;
const NO_RUNS: readonly FormatRun[] = [];

/**
 * Walks through a record and its continuations as through one. @throws FileRefusedError FIL019 past
 * the end.
 */
export class ContinuedCursor {
  private readonly parts: readonly Part[];
  private index = 0;
  private cursor: ByteCursor;

  constructor(
    private readonly stream: Uint8Array,
    record: BiffRecord,
  ) {
    this.parts = [record, ...record.continued];
    this.cursor = new ByteCursor(stream, record.start, record.end);
  }

  get isAtEnd(): boolean {
    return this.cursor.remaining === 0 && this.index === this.parts.length - 1;
  }

  /**
   * What is left of the part that was come to: a writer's padding, or records that were swallowed.
   */
  get rest(): Part {
    return { start: this.cursor.position, end: this.cursor.end };
  }

  u8(): number {
    this.moveOnIfEmpty();
    return this.cursor.u8();
  }

  /** Bytes of one part. */
  take(length: number): Uint8Array {
    this.moveOnIfEmpty();
    return this.cursor.take(length);
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  skip(length: number): void {
    for (let rest = length; rest > 0;) {
      this.moveOnIfEmpty();
      const step = Math.min(rest, this.cursor.remaining);
      this.cursor.skip(step);
      rest -= step;
    }
  }

  /**
   * `length` characters; each continuation that is reached within the text starts with its own
   * width byte.
   */
  characters(length: number, isWide: boolean): string {
    let text = '';
    let width = isWide ? 2 : 1;
    for (let rest = length; rest > 0;) {
      if (this.cursor.remaining === 0) {
        this.moveOnIfEmpty();
        width = (this.cursor.u8() & WIDE) === 0 ? 1 : 2;
      }
      const count = Math.min(rest, Math.floor(this.cursor.remaining / width));
      if (count === 0 && this.cursor.remaining > 0) throw damaged();
      text += decode(this.cursor.take(count * width), width);
      rest -= count;
    }
    return text;
  }

  private moveOnIfEmpty(): void {
    while (this.cursor.remaining === 0) {
      this.index++;
      const part = this.parts[this.index];
      if (!part) throw damaged();
      this.cursor = new ByteCursor(this.stream, part.start, part.end);
    }
  }
}

/**
 * The workbook's shared texts (SST). @throws FileRefusedError FIL019 when one is cut short or bytes
 * are left over.
 */
export function readSharedTexts(stream: Uint8Array, record: BiffRecord): BiffText[] {
  const cursor = new ContinuedCursor(stream, record);
  cursor.skip(4);
  const count = cursor.u32();
  const texts: BiffText[] = [];
  // Some writers announce more texts than they write; a cell that points past the end is refused by
  // its reader.
  while (texts.length < count && !cursor.isAtEnd) texts.push(readRichText(cursor));
  if (!cursor.isAtEnd) throw damaged();
  return texts;
}

/**
 * XLUnicodeString, as in LABEL, STRING and FORMAT: two bytes of length, one of flags, the
 * characters.
 * @param letters of the code page that the texts of BIFF5 are in; without it the text is BIFF8's
 */
export function readText(cursor: ContinuedCursor, letters?: LetterDecoder): string {
  const length = cursor.u16();
  // A few writers leave the flags out of an empty text.
  if (length === 0) return '';
  if (letters) return letters(cursor.take(length));
  return cursor.characters(length, (cursor.u8() & WIDE) !== 0);
}

/**
 * ShortXLUnicodeString, as in FONT and BOUNDSHEET: one byte of length. @param letters as `readText`
 */
export function readShortText(cursor: ContinuedCursor, letters?: LetterDecoder): string {
  const length = cursor.u8();
  if (letters) return length === 0 ? '' : letters(cursor.take(length));
  return length === 0 ? '' : cursor.characters(length, (cursor.u8() & WIDE) !== 0);
}

function readRichText(cursor: ContinuedCursor): BiffText {
  const length = cursor.u16();
  const flags = cursor.u8();
  const runCount = (flags & RICH) === 0 ? 0 : cursor.u16();
  const extensionSize = (flags & EXTENDED) === 0 ? 0 : cursor.u32();
  const text = cursor.characters(length, (flags & WIDE) !== 0);
  const formatRuns = runCount === 0 ? NO_RUNS : readFormatRuns(cursor, runCount);
  cursor.skip(extensionSize);
  return { text, formatRuns };
}

/** The list of font changes after a rich text. */
export function readFormatRuns(cursor: ContinuedCursor, count: number): FormatRun[] {
  const runs: FormatRun[] = [];
  for (let i = 0; i < count; i++) runs.push({ from: cursor.u16(), fontIndex: cursor.u16() });
  return runs;
}

/** The same list of BIFF5: one byte for each number. */
export function readShortFormatRuns(cursor: ContinuedCursor, count: number): FormatRun[] {
  const runs: FormatRun[] = [];
  for (let i = 0; i < count; i++) runs.push({ from: cursor.u8(), fontIndex: cursor.u8() });
  return runs;
}

function decode(bytes: Uint8Array, width: number): string {
  let text = '';
  if (width === 1) for (const byte of bytes) text += String.fromCharCode(byte);
  else
    for (let i = 0; i + 1 < bytes.length; i += 2)
      text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
  return text;
}
