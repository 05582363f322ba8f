/**
 * Reads little-endian fields of a binary file one after another; past the end means a damaged file,
 * never a guess.
 */

import { refused, type FileRefusedError } from '../../core/findings/file-refusals';

/** The error for everything in an OLE2 file that is not as its format says. */
export function damaged(): FileRefusedError {
  return refused('FIL019', {});
}

export class ByteCursor {
  private readonly view: DataView;

  /**
   * Reads bytes `position` to `end` (excluded). @throws FileRefusedError FIL019 when they lie
   * outside.
   */
  constructor(
    readonly bytes: Uint8Array,
    public position = 0,
    readonly end = bytes.length,
  ) {
    if (position < 0 || end > bytes.length || position > end) throw damaged();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get remaining(): number {
    return this.end - this.position;
  }

  u8(): number {
    return this.view.getUint8(this.advance(1));
  }

  u16(): number {
    return this.view.getUint16(this.advance(2), true);
  }

  u32(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  f64(): number {
    return this.view.getFloat64(this.advance(8), true);
  }

  take(length: number): Uint8Array {
    const start = this.advance(length);
    return this.bytes.subarray(start, start + length);
  }

  skip(length: number): this {
    this.advance(length);
    return this;
  }

  private advance(length: number): number {
    const start = this.position;
    if (length < 0 || start + length > this.end) throw damaged();
    this.position = start + length;
    return start;
  }
}
