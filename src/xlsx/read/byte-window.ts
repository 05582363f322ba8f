/**
 * Bytes that come in pieces, seen through one window that moves over them: what is read is let go.
 */

/**
 * Hands out bytes from front to back; undefined at the end. A piece holds until the next is asked
 * for.
 */
export type ByteSource = () => Uint8Array | undefined;

/** A source of bytes that are there already. */
export function onePiece(bytes: Uint8Array): ByteSource {
  let isGiven = false;
  return () => {
    if (isGiven) return undefined;
    isGiven = true;
    return bytes;
  };
}

/**
 * What is not read yet stands in `buffer` from `at` to `end`; behind `end` there may be old bytes.
 */
export class ByteWindow {
  protected buffer: Uint8Array = new Uint8Array(0);
  protected at = 0;
  protected end = 0;
  private room: Uint8Array = new Uint8Array(0);
  private isLast = false;

  constructor(private readonly source: ByteSource) {}

  /**
   * Fetches the next piece behind what is not read yet; false at the end. Offsets from before are
   * no longer valid.
   */
  protected more(): boolean {
    if (this.isLast) return false;
    const piece = this.source();
    if (!piece) {
      this.isLast = true;
      return false;
    }
    if (this.at === this.end) this.show(piece);
    else this.append(piece);
    return true;
  }

  /** Goes on with these bytes instead of what is not read yet. */
  protected show(bytes: Uint8Array): void {
    this.buffer = bytes;
    this.at = 0;
    this.end = bytes.length;
  }

  protected startsWith(bytes: Uint8Array): boolean {
    if (this.at + bytes.length > this.end) return false;
    for (let i = 0; i < bytes.length; i++) if (this.buffer[this.at + i] !== bytes[i]) return false;
    return true;
  }

  /**
   * The offset behind the first `bytes` that stand at least `skip` bytes on; -1 when there are none
   * to the end.
   */
  protected findAfter(bytes: Uint8Array, skip: number): number {
    let from = skip;
    for (;;) {
      for (let i = this.at + from; i + bytes.length <= this.end; i++) {
        let k = 0;
        while (k < bytes.length && this.buffer[i + k] === bytes[k]) k++;
        if (k === bytes.length) return i + k;
      }
      from = Math.max(skip, this.end - this.at - bytes.length + 1);
      if (!this.more()) return -1;
    }
  }

  /**
   * Room doubles when it runs out, so that even one endless text is copied a few times and not once
   * a piece.
   */
  private append(piece: Uint8Array): void {
    const rest = this.end - this.at;
    const length = rest + piece.length;
    const unread = this.buffer.subarray(this.at, this.end);
    if (this.room.length < length) {
      this.room = new Uint8Array(Math.max(length, 2 * this.room.length));
      this.room.set(unread);
    } else if (this.at > 0 || this.buffer !== this.room) {
      this.room.set(unread);
    }
    this.room.set(piece, rest);
    this.buffer = this.room;
    this.at = 0;
    this.end = length;
  }
}
