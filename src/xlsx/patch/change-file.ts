/**
 * The one door through which an existing workbook is changed: new bytes are made beside the old
 * ones, opened again and held against the plan, and only then given out. Whoever gets bytes from
 * here may put them in the old file's place.
 */

import type { Workbook } from '../../core/sheet/grid';
import { portableCodec, type ZipCodec } from '../read/unpack';
import { addSheets } from './add-sheets';
import type { FileChange } from './file-change';
import { patchWorkbook } from './patch-workbook';
import { holdAgainstPlan } from './proof/hold-against-plan';

export interface ChangedFile {
  readonly bytes: Uint8Array;
  /** What the product's reader finds in them. */
  readonly workbook: Workbook;
}

/**
 * Cells first, then sheets; all or nothing. Equal input gives equal bytes.
 * @throws PatchRefusedError for what cannot be changed, and `notAsPlanned` when the new file is not
 *   exactly what was meant; FileRefusedError when the old one is damaged; see `patchWorkbook` and
 *   `addSheets`
 */
export async function changeFile(
  bytes: Uint8Array,
  change: FileChange,
  codec: ZipCodec = portableCodec,
): Promise<ChangedFile> {
  const { cells = [], sheets = [], replaces = [], names, sheetNames, formulaValues = 'keep' } = change;
  const patched = await patchWorkbook(bytes, cells, { codec, formulaValues });
  const changed = await addSheets(patched, sheets, {
    replaces,
    codec,
    ...(names && { names }),
    ...(sheetNames && { sheetNames }),
  });
  return { bytes: changed, workbook: holdAgainstPlan(bytes, changed, change, codec) };
}
