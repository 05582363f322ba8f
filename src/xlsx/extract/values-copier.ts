/** Copies values, with the product's notes as they shall be in the copy. */

import type { ValuesCopier } from '../../ports/ports';
import { changeFile } from '../patch/change-file';
import { portableCodec, type ZipCodec } from '../read/unpack';
import { copyValues } from './copy-values';
import { holdCopy } from './hold-copy';

/** @param codec the platform's own inflate and CRC-32, where it has them */
export function makeValuesCopier(codec: ZipCodec = portableCodec): ValuesCopier {
  return {
    async copy(bytes, sheets, notes, sheetNames) {
      const copy = copyValues(bytes, sheets, codec);
      holdCopy(bytes, copy, sheets, codec);
      const change = { sheets: [notes], replaces: [notes.name], sheetNames };
      return (await changeFile(copy, change, codec)).bytes;
    },
  };
}
