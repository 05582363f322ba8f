/**
 * Notices records that lie inside another one, whose size was damaged: their cells would be lost in
 * silence.
 */

import type { Part } from './biff-records';

const HEADER_SIZE = 4;
/** No program writes more into one record. */
const LONGEST_CONTENT = 8224;

/**
 * Whether the bytes are records from first to last, one after another. Fewer than a header's bytes
 * are none.
 */
export function holdsRecords(stream: Uint8Array, { start, end }: Part): boolean {
  return recordTypes(stream, start, end) !== undefined;
}

/**
 * Whether records stand at the end of the content of another one, a wanted one among them.
 * @param isWanted told the type and the size of each
 */
export function endsInRecords(
  stream: Uint8Array,
  { start, end }: Part,
  isWanted: (type: number, size: number) => boolean,
): boolean {
  for (let at = start; at + HEADER_SIZE <= end; at++) {
    const records = recordTypes(stream, at, end);
    if (records?.some(([type, size]) => isWanted(type, size))) return true;
  }
  return false;
}

/** Types and sizes of the records that fill these bytes; undefined where they do not. */
function recordTypes(
  stream: Uint8Array,
  start: number,
  end: number,
): (readonly [type: number, size: number])[] | undefined {
  const found: (readonly [number, number])[] = [];
  let at = start;
  while (at + HEADER_SIZE <= end) {
    const type = (stream[at] as number) | ((stream[at + 1] as number) << 8);
    const size = (stream[at + 2] as number) | ((stream[at + 3] as number) << 8);
    at += HEADER_SIZE + size;
    if (type === 0 || size > LONGEST_CONTENT || at > end) return undefined;
    found.push([type, size]);
  }
  return at === end && found.length > 0 ? found : undefined;
}
