/**
 * Opens a copy of values again: it reads as the sheets that were copied, and is whole as a package.
 */

import { FileRefusedError } from '../../core/findings/file-refusals';
import { cannotPatch } from '../../core/findings/patch-refusals';
import { addressOf } from '../../core/sheet/address';
import type { Cell, Grid } from '../../core/sheet/grid';
import { PackageView } from '../patch/proof/package-view';
import { faultsOf } from '../patch/proof/whole-package';
import { readXlsx } from '../read/read-xlsx';
import type { ZipCodec } from '../read/unpack';

/** @throws PatchRefusedError notAsPlanned: the copy must not be sent */
export function holdCopy(
  original: Uint8Array,
  copy: Uint8Array,
  names: readonly string[],
  codec: ZipCodec,
): void {
  for (const fault of faultsOf(new PackageView(copy, codec))) throw cannotPatch('notAsPlanned', fault);
  const wanted = new Set(names);
  const sheets = readXlsx(original, codec).sheets.filter(({ name }) => wanted.has(name));
  const copied = readAgain(copy, codec);
  for (const [i, sheet] of sheets.entries()) {
    const place = firstOther(sheet, copied[i]);
    if (place !== undefined)
      throw cannotPatch('notAsPlanned', { fault: 'reading', where: `${sheet.name}!${place}` });
  }
  const more = copied[sheets.length];
  if (more) throw cannotPatch('notAsPlanned', { fault: 'reading', where: more.name });
}

function readAgain(copy: Uint8Array, codec: ZipCodec): readonly Grid[] {
  try {
    return readXlsx(copy, codec).sheets;
  } catch (fault) {
    if (!(fault instanceof FileRefusedError)) throw fault;
    throw cannotPatch('notAsPlanned', { fault: 'unreadable', where: fault.refusal.code });
  }
}

/** Whether it is shown may differ: a workbook needs a visible sheet. */
function firstOther(sheet: Grid, copy: Grid | undefined): string | undefined {
  if (copy?.name !== sheet.name) return sheet.name;
  if (JSON.stringify(copy.merges) !== JSON.stringify(sheet.merges)) return sheet.name;
  const copies = copy.cells()[Symbol.iterator]();
  for (const cell of sheet.cells()) {
    const next = copies.next();
    if (next.done === true || !isCopyOf(cell, next.value)) return addressOf(cell.row, cell.column);
  }
  const more = copies.next();
  return more.done === true ? undefined : addressOf(more.value.row, more.value.column);
}

function isCopyOf(cell: Cell, copy: Cell): boolean {
  return (
    copy.row === cell.row &&
    copy.column === cell.column &&
    JSON.stringify(copy.value) === JSON.stringify(cell.value) &&
    // A formula stays only where nobody has worked it out yet.
    copy.formula === (cell.value === null ? cell.formula : undefined) &&
    copy.style.numberFormat === cell.style.numberFormat &&
    copy.style.font === cell.style.font
  );
}
