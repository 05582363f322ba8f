/**
 * Ranges of a sheet that belong to a table or a pivot table, which says itself what stands in them.
 */

import { addressOf, parseRange, rangeAddress, type CellRange } from '../../core/sheet/address';
import { cannotPatch } from '../../core/findings/patch-refusals';
import type { OpenedPackage } from './opened-package';
import { contains, type PlacedChange } from './patch-sheet';
import { childOf } from './xml-tree';

interface OwnedRange {
  readonly range: CellRange;
  /** The table's name; undefined for a pivot table. */
  readonly table: string | undefined;
}

/** @throws PatchRefusedError tableEdge, pivotTable */
export function requireNotOwned(
  pack: OpenedPackage,
  part: string,
  sheet: string,
  changes: readonly PlacedChange[],
): void {
  const owned = ownedRanges(pack, part);
  for (const { row, column } of changes) {
    const owner = owned.find(({ range }) => contains(range, row, column));
    if (!owner) continue;
    const cell = addressOf(row, column);
    if (owner.table !== undefined) throw cannotPatch('tableEdge', { sheet, cell, table: owner.table });
    throw cannotPatch('pivotTable', { sheet, cell, range: rangeAddress(owner.range) });
  }
}

function ownedRanges(pack: OpenedPackage, part: string): readonly OwnedRange[] {
  return pack.relationships(part).flatMap(({ kind, target }): OwnedRange[] => {
    if (!pack.has(target)) return [];
    if (kind === 'table') {
      const {
        ref = '',
        displayName = '',
        headerRowCount = '1',
        totalsRowCount = '0',
      } = pack.xml(target).attributes;
      const range = parseRange(ref);
      if (!range) return [];
      // Values between them are free: the table's description does not repeat them.
      const header = { ...range, bottom: range.top + Number(headerRowCount) - 1 };
      const totals = { ...range, top: range.bottom - Number(totalsRowCount) + 1 };
      return [header, totals].map((edge) => ({ range: edge, table: displayName }));
    }
    if (kind === 'pivotTable') {
      const range = parseRange(childOf(pack.xml(target), 'location')?.attributes['ref'] ?? '');
      return range ? [{ range, table: undefined }] : [];
    }
    return [];
  });
}
