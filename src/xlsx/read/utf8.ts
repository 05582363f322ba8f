/**
 * UTF-8 bytes → strings. Most texts are short, and for those one call of the platform's decoder
 * costs more than the text.
 */

const LONGEST_BY_HAND = 240;

/**
 * Units in a batch. A string cut out of a longer one keeps that alive, so a batch is kept small:
 * whoever holds on to one text of a workbook must not hold on to all of them.
 */
const BATCH_UNITS = 2048;

const AMPERSAND = 0x26;
const LT = 0x3c;
const RETURN = 0x0d;
const UNDERSCORE = 0x5f;

const UNITS = new Uint16Array(LONGEST_BY_HAND);
/** The first n units, for every n: a view is made once and not for every text. */
const UNITS_OF = Array.from({ length: LONGEST_BY_HAND + 1 }, (_, length) => UNITS.subarray(0, length));
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const unitDecoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** @returns the text, or undefined when the bytes are no UTF-8 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start <= LONGEST_BY_HAND) {
    const length = decodeInto(UNITS, 0, bytes, start, end, NO_STOP);
    if (length >= 0) return String.fromCharCode.apply(null, UNITS_OF[length] as unknown as number[]);
  }
  return decodeStrictly(decoder, bytes.subarray(start, end));
}

/** What a decoder made with `fatal` gives, or undefined where it throws. */
export function decodeStrictly(
  strict: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
): string | undefined {
  try {
    return strict.decode(bytes);
  } catch (fault) {
    // By its name: under test the platform's TypeError is not the one that this file knows.
    if ((fault as { name?: unknown }).name === 'TypeError') return undefined;
    throw fault;
  }
}

/** Collects short plain texts and makes their strings together. */
export class TextBatch {
  private readonly units = new Uint16Array(BATCH_UNITS);
  private readonly ends: number[] = [];
  private length = 0;

  /** @param texts where the strings go, in the order of their coming */
  constructor(private readonly texts: string[]) {}

  /**
   * False when the text is not for a batch: long, no UTF-8, or with letters that have to be looked
   * into.
   */
  add(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start > BATCH_UNITS) return false;
    if (end - start > BATCH_UNITS - this.length) this.flush();
    const length = decodeInto(this.units, this.length, bytes, start, end, NO_STOP);
    if (length < 0 || sawSpecial) return false;
    this.length = length;
    this.ends.push(length);
    return true;
  }

  /**
   * Adds the text that ends at the next "<".
   * @returns that offset, or -1 when the text is not for a batch or does not end within the bytes:
   *   nothing was added
   */
  addToTag(bytes: Uint8Array, start: number, end: number): number {
    for (let isSecondTry = false; ; isSecondTry = true) {
      const room = BATCH_UNITS - this.length;
      const length = decodeInto(this.units, this.length, bytes, start, Math.min(end, start + room), LT);
      if (length >= 0 && stoppedAt >= 0) {
        if (sawSpecial) return -1;
        this.length = length;
        this.ends.push(length);
        return stoppedAt;
      }
      // It may have been cut off by the room that was left, in the middle of a letter even.
      if (isSecondTry || this.length === 0 || end - start <= room) return -1;
      this.flush();
    }
  }

  /** Takes out again what was added last. */
  takeBack(): string {
    this.flush();
    return this.texts.pop() ?? '';
  }

  /** Makes the strings of all that were added. */
  flush(): void {
    const together = unitDecoder.decode(this.units.subarray(0, this.length));
    let start = 0;
    for (const end of this.ends) {
      this.texts.push(together.slice(start, end));
      start = end;
    }
    this.ends.length = 0;
    this.length = 0;
  }
}

/**
 * Set by `decodeInto`: whether there was an «&», a «\r» or a «_», one of which may stand for
 * something else.
 */
let sawSpecial = false;
/** Set by `decodeInto`: where it came to the byte to stop at; -1 when it came to the end. */
let stoppedAt = -1;
const NO_STOP = -1;

/**
 * Puts the UTF-16 units of one- to three-byte letters into `units`, which must have room for one a
 * byte.
 * @param stop an ASCII byte before which to stop, or NO_STOP
 * @returns where they end, or -1 when the decoder has to look: longer sequences, or bytes that are
 *   no UTF-8
 */
function decodeInto(
  units: Uint16Array,
  from: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  stop: number,
): number {
  let length = from;
  sawSpecial = false;
  stoppedAt = -1;
  for (let i = start; i < end;) {
    const first = bytes[i++] as number;
    if (first < 0x80) {
      if (first === stop) {
        stoppedAt = i - 1;
        return length;
      }
      if (first === AMPERSAND || first === UNDERSCORE || first === RETURN) sawSpecial = true;
      units[length++] = first;
    } else if (first >= 0xc2 && first < 0xe0 && i < end) {
      const second = bytes[i++] as number;
      if ((second & 0xc0) !== 0x80) return -1;
      units[length++] = ((first & 0x1f) << 6) | (second & 0x3f);
    } else if (first >= 0xe0 && first < 0xf0 && i + 1 < end) {
      const second = bytes[i++] as number;
      const third = bytes[i++] as number;
      const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      const isUnit =
        (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80 && unit >= 0x800 && (unit & 0xf800) !== 0xd800;
      if (!isUnit) return -1;
      units[length++] = unit;
    } else return -1;
  }
  return length;
}
