/**
 * Reads a cell in one go where it stands as nearly all programs write it: `<c r="B13" s="1"
 * t="s"><v>12</v></c>` or `<c r="B13" s="1"/>`. A quarter of a run's time was going through such
 * cells tag by tag.
 */

import { parseDecimal } from './xml-numbers';

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const LT = 0x3c;
const EQUALS = 0x3d;
const GT = 0x3e;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** So many digits are no more than a style's or row's number, and cannot overflow. */
const MOST_DIGITS = 9;
const MOST_LETTERS = 3;

/** What the last plain cell held; one object is filled again and again. */
export class PlainCell {
  /** From 1; 0 where the cell does not say and follows the one before. */
  column = 0;
  style = 0;
  hasValue = false;
  /** Whether `number` points at a shared text. */
  isShared = false;
  number = 0;

  /**
   * Reads the cell at `at`. Whatever is not exactly of the plain form is left to the general
   * reading, which knows what may stand there and what is wrong with it.
   * @param row the row that the cell must say it is in
   * @returns the offset behind the cell, or -1 when it is not plain or not in the bytes to its end
   */
  read(bytes: Uint8Array, at: number, end: number, row: number): number {
    if (at + 4 > end || bytes[at] !== LT || bytes[at + 1] !== LETTER_C) return -1;
    this.column = 0;
    this.style = -1;
    this.isShared = false;
    let hasType = false;
    let i = at + 2;
    while (i + 4 < end && bytes[i] === SPACE) {
      const name = bytes[i + 1];
      if (bytes[i + 2] !== EQUALS || bytes[i + 3] !== QUOTE) return -1;
      i += 4;
      if (name === LETTER_R && this.column === 0) i = this.readAddress(bytes, i, end, row);
      else if (name === LETTER_S && this.style < 0) i = this.readStyle(bytes, i, end);
      else if (name === LETTER_T && !hasType && bytes[i] === LETTER_S) {
        hasType = true;
        this.isShared = true;
        i++;
      } else return -1;
      if (i < 0 || bytes[i] !== QUOTE) return -1;
      i++;
    }
    if (this.style < 0) this.style = 0;
    if (i + 1 >= end) return -1;
    if (bytes[i] === SLASH && bytes[i + 1] === GT) {
      this.hasValue = false;
      return i + 2;
    }
    return bytes[i] === GT ? this.readValue(bytes, i + 1, end) : -1;
  }

  /** «B13», at its closing quote afterwards. */
  private readAddress(bytes: Uint8Array, at: number, end: number, row: number): number {
    let i = at;
    let column = 0;
    for (; i < end && i - at <= MOST_LETTERS; i++) {
      const byte = bytes[i] as number;
      if (byte < LETTER_A || byte > LETTER_Z) break;
      column = column * 26 + byte - LETTER_A + 1;
    }
    const digitsAt = i;
    let said = 0;
    for (; i < end && i - digitsAt <= MOST_DIGITS; i++) {
      const digit = (bytes[i] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      said = said * 10 + digit;
    }
    if (column === 0 || said !== row) return -1;
    this.column = column;
    return i;
  }

  private readStyle(bytes: Uint8Array, at: number, end: number): number {
    let i = at;
    let style = 0;
    for (; i < end && i - at <= MOST_DIGITS; i++) {
      const digit = (bytes[i] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      style = style * 10 + digit;
    }
    if (i === at) return -1;
    this.style = style;
    return i;
  }

  /** `<v>12</v></c>` */
  private readValue(bytes: Uint8Array, at: number, end: number): number {
    if (at + 3 >= end || bytes[at] !== LT || bytes[at + 1] !== LETTER_V || bytes[at + 2] !== GT) return -1;
    const start = at + 3;
    let i = start;
    while (i < end && bytes[i] !== LT) i++;
    const isClosed =
      i + 8 <= end &&
      bytes[i + 1] === SLASH &&
      bytes[i + 2] === LETTER_V &&
      bytes[i + 3] === GT &&
      bytes[i + 4] === LT &&
      bytes[i + 5] === SLASH &&
      bytes[i + 6] === LETTER_C &&
      bytes[i + 7] === GT;
    if (!isClosed) return -1;
    this.number = parseDecimal(bytes, start, i);
    this.hasValue = true;
    return Number.isFinite(this.number) ? i + 8 : -1;
  }
}
