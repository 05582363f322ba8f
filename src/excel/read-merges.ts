/**
 * Merged areas of the open workbook. Asking for them takes the user's undo list away in some
 * versions (OfficeDev/office-js 5918), fails above 512 of them, and may bring their top left cells
 * alone (1590). So they are asked for only where a sheet is read for the first time or on the
 * user's word, apart from everything else, and what cannot be known is left out: a report table is
 * recognised without them too.
 */

import type { CellRange } from '../core/sheet/address';
import { parseRange } from '../core/sheet/address';
import { isRefusedForGood } from './batches';
import type { Extent } from './read-pieces';

const HAS_MERGES = ['ExcelApi', '1.13'] as const;
/**
 * A sheet is asked for in pieces of rows until each has few enough; what then still fails is not
 * known.
 */
const FEWEST_ROWS = 8;

/** @returns the merged areas of each extent, in its order */
export async function readMerges(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<CellRange[][]> {
  if (extents.length === 0 || !Office.context.requirements.isSetSupported(...HAS_MERGES)) {
    return extents.map(() => []);
  }
  const asked = extents.map((extent) => {
    const { sheet, rowIndex, columnIndex, rowCount, columnCount } = extent;
    const range = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    const merged = range.getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    return merged;
  });
  try {
    await context.sync();
    return asked.map((merged) => (merged.isNullObject ? [] : merged.areas.items.flatMap(rangeOf)));
  } catch (fault) {
    if (!isRefusedForGood(fault)) throw fault;
    return inHalves(context, extents);
  }
}

async function inHalves(context: Excel.RequestContext, extents: readonly Extent[]): Promise<CellRange[][]> {
  const [only] = extents;
  if (!only) return [];
  if (extents.length > 1) {
    const middle = Math.ceil(extents.length / 2);
    const first = await readMerges(context, extents.slice(0, middle));
    return [...first, ...(await readMerges(context, extents.slice(middle)))];
  }
  if (only.rowCount <= FEWEST_ROWS) return [[]];
  const rows = Math.ceil(only.rowCount / 2);
  const halves = [
    { ...only, rowCount: rows },
    { ...only, rowIndex: only.rowIndex + rows, rowCount: only.rowCount - rows },
  ];
  const merges = (await readMerges(context, halves)).flat();
  // An area across the cut may come with both halves.
  const different = new Map(merges.map((one) => [JSON.stringify(one), one]));
  return [[...different.values()]];
}

/** "'Mau 1'!A1:B2"; a single cell is what an Excel gives that knows no more of the area. */
function rangeOf({ address }: Excel.Range): CellRange[] {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  const isOneCell = range && range.top === range.bottom && range.left === range.right;
  return range && !isOneCell ? [range] : [];
}
