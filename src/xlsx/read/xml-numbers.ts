/**
 * Numbers as spreadsheet parts write them, read from their bytes: a string for each would cost more
 * than the number.
 */

import { decodeUtf8 } from './utf8';

const SPACE = 0x20;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** Digits that a whole number may have to be exact as a double, with one to spare. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** A whole number from 0 on, digits only; NaN for anything else. */
export function parseUnsigned(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > EXACT_DIGITS) return NaN;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A decimal number with or without an exponent, blanks around it allowed; NaN when the bytes are
 * none.
 */
export function parseDecimal(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && (bytes[start] as number) <= SPACE) start++;
  while (end > start && (bytes[end - 1] as number) <= SPACE) end--;
  const short = parseShort(bytes, start, end);
  if (!Number.isNaN(short)) return short;
  const text = decodeUtf8(bytes, start, end) ?? '';
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}

/**
 * Up to 15 digits with at most one point. The digits as a whole number and the power of ten are
 * both exact, so that their quotient is the nearest double, the very one that `Number` gives.
 */
function parseShort(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let digits = 0;
  let value = 0;
  let pointAt = end;
  for (let i = isNegative ? start + 1 : start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === POINT && pointAt === end) {
      pointAt = i;
      continue;
    }
    const digit = byte - ZERO;
    if (digit < 0 || digit > 9 || ++digits > EXACT_DIGITS) return NaN;
    value = value * 10 + digit;
  }
  if (digits === 0) return NaN;
  if (pointAt < end - 1) value /= POWERS_OF_TEN[end - pointAt - 1] as number;
  return isNegative ? -value : value;
}
