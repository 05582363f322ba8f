/** Copies values, with the product's notes as they shall be in the copy. */

import type { ValuesCopier } from '../../ports/ports';
import { addSheets } from '../patch/add-sheets';
import { portableCodec, type ZipCodec } from '../read/unpack';
import { copyValues } from './copy-values';

/** @param codec the platform's own inflate and CRC-32, where it has them */
export function makeValuesCopier(codec: ZipCodec = portableCodec): ValuesCopier {
  return {
    copy: (bytes, sheets, notes, sheetNames) =>
      addSheets(copyValues(bytes, sheets, codec), [notes], { replaces: [notes.name], sheetNames, codec }),
  };
}
