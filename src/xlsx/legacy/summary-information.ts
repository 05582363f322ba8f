/** Finds when a workbook was last saved in its SummaryInformation stream (MS-OLEPS). */

import { ByteCursor } from './byte-cursor';

const BYTE_ORDER = 0xfffe;
const LAST_SAVED = 0x0d;
const TYPE_FILETIME = 0x40;
const HEADER_SIZE = 44;
const TICKS_PER_MILLISECOND = 10_000;
/** Milliseconds from 1601, where FILETIME starts, to 1970. */
const FILETIME_EPOCH = 11_644_473_600_000;

/**
 * ISO date-time in UTC; undefined where the stream holds none. A damaged stream counts as holding
 * none: no figure of the workbook hangs on it.
 */
export function readLastSaved(stream: Uint8Array | undefined): string | undefined {
  if (!stream || stream.length < HEADER_SIZE + 4) return undefined;
  const header = new ByteCursor(stream);
  if (header.u16() !== BYTE_ORDER) return undefined;
  const sectionStart = header.skip(HEADER_SIZE - 2).u32();
  if (sectionStart + 8 > stream.length) return undefined;
  const section = new ByteCursor(stream, sectionStart + 4);
  for (let rest = section.u32(); rest > 0 && section.remaining >= 8; rest--) {
    const id = section.u32();
    const offset = sectionStart + section.u32();
    if (id === LAST_SAVED) return readTime(stream, offset);
  }
  return undefined;
}

function readTime(stream: Uint8Array, offset: number): string | undefined {
  if (offset + 12 > stream.length) return undefined;
  const property = new ByteCursor(stream, offset);
  if (property.u32() !== TYPE_FILETIME) return undefined;
  const low = property.u32();
  const ticks = property.u32() * 0x1_0000_0000 + low;
  const date = new Date(ticks / TICKS_PER_MILLISECOND - FILETIME_EPOCH);
  return ticks === 0 || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
