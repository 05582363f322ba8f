/**
 * Changes cells of an existing .xlsx or .xlsm file and leaves everything else in it as it was, byte
 * for byte.
 */

import type { CellChange } from '../../ports/ports';
import { parseAddress } from '../../core/sheet/address';
import { portableCodec, type ZipCodec } from '../read/unpack';
import { requireStorable } from './cell-source';
import { OpenedWorkbook } from './opened-workbook';
import { requireNotOwned } from './owned-ranges';
import { patchSheet, type PlacedChange } from './patch-sheet';
import { forgetStaleValues } from './stale-values';

export interface PatchOptions {
  /** The platform's own inflate and CRC-32, where it has them. */
  readonly codec?: ZipCodec;
}

export interface PatchWorkbookOptions extends PatchOptions {
  /**
   * What becomes of the values that are stored beside formulas: 'keep' leaves every byte of them,
   * also where they are out of date now; 'forgetStale' takes out those that hang on a changed cell,
   * so that no reader takes an old figure for the new one. Excel works all of them out in both
   * cases; LibreOffice by its standard settings, and our own reader, do not.
   */
  readonly formulaValues?: 'keep' | 'forgetStale';
}

/**
 * The file with these cells changed, all or none. A cell keeps its look; a text is stored in its
 * cell, a formula without a value, and null leaves an empty cell. Excel is told to work out all
 * formulas when it opens the file; for what others see until then, see `formulaValues`. Equal input
 * gives equal bytes.
 * @throws PatchRefusedError for what cannot be changed without breaking something else of the
 *   user's; FileRefusedError when the file is damaged, encrypted or no workbook; Error for what no
 *   cell can hold, and a cell given twice
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  { codec = portableCodec, formulaValues = 'keep' }: PatchWorkbookOptions = {},
): Promise<Uint8Array> {
  // A promise, so that unpacking can go to a worker or to the platform's own streams without a
  // change for callers.
  return new Promise((resolve) => {
    resolve(patched(bytes, changes, { codec, formulaValues }));
  });
}

function patched(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  { codec, formulaValues }: Required<PatchWorkbookOptions>,
): Uint8Array {
  const workbook = new OpenedWorkbook(bytes, codec);
  if (changes.length === 0) return bytes;
  const { package: pack } = workbook;
  let changedFormulas = false;
  const bySheet = changesBySheet(changes);
  for (const [sheet, inSheet] of bySheet) {
    const part = workbook.sheetPart(sheet);
    requireNotOwned(pack, part, sheet, inSheet);
    const result = patchSheet({ bytes: pack.part(part), part, sheet }, inSheet);
    pack.put(part, result.bytes);
    changedFormulas ||= result.changedFormulas;
  }
  if (formulaValues === 'forgetStale') {
    const changed = [...bySheet].flatMap(([sheet, cells]) => cells.map((cell) => ({ sheet, ...cell })));
    forgetStaleValues(workbook, changed);
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
