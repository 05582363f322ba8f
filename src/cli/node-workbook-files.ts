/** Workbook files on Node: its zlib inflates twice as fast as what browsers are given. */

import * as zlib from 'node:zlib';
import { makeWorkbookFiles } from '../xlsx/workbook-files';
import { portableCodec, type ZipCodec } from '../xlsx/read/unpack';

export const nodeCodec: ZipCodec = {
  // One byte more than promised is asked for, so that a stream that holds more is noticed and not
  // cut off; in one chunk, so that nothing is put together afterwards. A part that is inflated
  // whole is small, whatever it promises.
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) }),
  // Node has had it since 20.15.
  crc32: 'crc32' in zlib ? (bytes, before = 0) => zlib.crc32(bytes, before) : portableCodec.crc32,
};

export const workbookFiles = makeWorkbookFiles(nodeCodec);
