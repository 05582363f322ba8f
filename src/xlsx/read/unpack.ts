/**
 * Unpacks one part of a zip file, whole or piece by piece, and makes sure that it is what was
 * packed.
 */

import { Inflate, inflateSync } from 'fflate';
import { refused } from '../../core/findings/file-refusals';
import { onePiece, type ByteSource } from './byte-window';
import { crc32 } from './crc32';
import { packedBytes, type ZipEntry } from './zip-directory';

/** The two costly steps, which some platforms have built in. */
export interface ZipCodec {
  /**
   * Inflates raw deflate data that should give `size` bytes; gives more than `size`, or throws,
   * when they hold more.
   * @throws RangeError, or an Error with the code of fflate or zlib, when the data are damaged
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** CRC-32, going on from the one of what came before. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

/**
 * Works everywhere. There is room for one byte more than promised, so that a stream that holds more
 * is noticed.
 */
export const portableCodec: ZipCodec = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  crc32,
};

const STORED = 0;
const DEFLATED = 8;
/**
 * Packed bytes that are inflated at a time: about 100 kB of XML. Larger pieces are no faster and
 * leave more to collect.
 */
const PACKED_PIECE = 8 * 1024;

/**
 * @throws FileRefusedError FIL008 for a wrong checksum, size or stream; FIL005 for zip's own
 *   encryption; FIL024 where the
 */
export function unpackWhole(bytes: Uint8Array, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  const packed = checkedPacked(bytes, entry);
  const whole = entry.method === STORED ? packed : guarded(entry, () => codec.inflate(packed, entry.size));
  if (whole.length !== entry.size || codec.crc32(whole) !== entry.crc) throw damaged(entry);
  return whole;
}

/** As `unpackWhole`, but never holding more than a piece. The checks come with the last piece. */
export function unpackInPieces(bytes: Uint8Array, entry: ZipEntry, codec: ZipCodec): ByteSource {
  const packed = checkedPacked(bytes, entry);
  if (entry.method === STORED) return onePiece(unpackWhole(bytes, entry, codec));
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  let at = 0;
  let size = 0;
  let crc = 0;
  return () => {
    while (ready.length === 0 && at < packed.length) {
      const end = Math.min(packed.length, at + PACKED_PIECE);
      guarded(entry, () => {
        inflate.push(packed.subarray(at, end), end === packed.length);
      });
      at = end;
    }
    const piece = ready.shift();
    if (!piece) {
      if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
      return undefined;
    }
    size += piece.length;
    if (size > entry.size) throw damaged(entry);
    crc = codec.crc32(piece, crc);
    return piece;
  };
}

function checkedPacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw refused('FIL005', {});
  if (entry.hasRival) throw refused('FIL024', { part: entry.name });
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(entry);
  return packedBytes(bytes, entry);
}

function guarded<T>(entry: ZipEntry, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (isAboutData(fault)) throw damaged(entry);
    throw fault;
  }
}

/**
 * What codecs throw for the data they were given; anything else is a fault of ours and goes on up.
 */
function isAboutData(fault: unknown): boolean {
  const { name, code } = fault as { name?: unknown; code?: unknown };
  // A stream that holds more than there is room for: fflate's stored blocks, zlib's output limit.
  if (name === 'RangeError') return true;
  // fflate numbers its errors, zlib names them; Node's own codes (ERR_…) are about how it was
  // called.
  return typeof code === 'number' || (typeof code === 'string' && code.startsWith('Z_'));
}

function damaged(entry: ZipEntry): Error {
  return refused('FIL008', { part: entry.name });
}
