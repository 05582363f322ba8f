/** Changes cells of an existing .xlsx or .xlsm file and leaves everything else in it as it was, byte for byte. */

import type { CellChange } from '../../app/ports';
import { parseAddress } from '../../core/sheet/address';
import { portableCodec, type ZipCodec } from '../read/unpack';
import { requireStorable } from './cell-source';
import { OpenedWorkbook } from './opened-workbook';
import { requireNotOwned } from './owned-ranges';
import { patchSheet, type PlacedChange } from './patch-sheet';

export interface PatchOptions {
  /** The platform's own inflate and CRC-32, where it has them. */
  readonly codec?: ZipCodec;
}

/**
 * The file with these cells changed, all or none. A cell keeps its look; a text is stored in its cell, a formula without
 * a value, and null leaves an empty cell. Values that other formulas had before stay in the file as they were, and Excel
 * is told to work them out anew when it opens it. Equal input gives equal bytes.
 * @throws PatchRefusedError for what cannot be changed without breaking something else of the user's; FileRefusedError
 *   when the file is damaged, encrypted or no workbook; Error for what no cell can hold, and a cell given twice
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  { codec = portableCodec }: PatchOptions = {},
): Promise<Uint8Array> {
  // A promise, so that unpacking can go to a worker or to the platform's own streams without a change for callers.
  return new Promise((resolve) => {
    resolve(patched(bytes, changes, codec));
  });
}

function patched(bytes: Uint8Array, changes: readonly CellChange[], codec: ZipCodec): Uint8Array {
  const workbook = new OpenedWorkbook(bytes, codec);
  if (changes.length === 0) return bytes;
  const { package: pack } = workbook;
  let changedFormulas = false;
  for (const [sheet, inSheet] of changesBySheet(changes)) {
    const part = workbook.sheetPart(sheet);
    requireNotOwned(pack, part, sheet, inSheet);
    const result = patchSheet({ bytes: pack.part(part), part, sheet }, inSheet);
    pack.put(part, result.bytes);
    changedFormulas ||= result.changedFormulas;
  }
  workbook.calculateOnLoad();
  if (changedFormulas) workbook.forgetCalculationOrder();
  return workbook.save();
}

function changesBySheet(changes: readonly CellChange[]): ReadonlyMap<string, readonly PlacedChange[]> {
  const bySheet = new Map<string, PlacedChange[]>();
  const seen = new Set<string>();
  for (const { sheet, cell, content } of changes) {
    const at = parseAddress(cell);
    const place = `sheet "${sheet}", cell "${cell}"`;
    if (!at) throw new Error(`${place}: no address`);
    const key = `${String(at.row)}:${String(at.column)}:${sheet}`;
    if (seen.has(key)) throw new Error(`${place}: changed twice`);
    seen.add(key);
    requireStorable(content, place);
    const inSheet = bySheet.get(sheet) ?? [];
    inSheet.push({ ...at, content });
    bySheet.set(sheet, inSheet);
  }
  return bySheet;
}
