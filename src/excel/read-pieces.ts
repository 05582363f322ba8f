/**
 * Cells of the open workbook in pieces that an answer can hold. Excel on the web refuses an answer
 * above 5 MB, and how long the texts of a sheet are is not known before: a piece that was too large
 * is asked for again in halves.
 */

import { looksLegacy } from '../core/text/legacy-encodings';
import { codeOf } from './batches';

/** Cells asked for in one round trip: about 2 MB of answer where texts are short. */
const CELLS_A_SYNC = 40_000;
const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** A rectangle of a sheet; rows, columns and counts as Office.js gives them, from 0. */
export interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some cells of a sheet, as they were answered. */
export interface Piece {
  readonly of: Extent;
  readonly range: Excel.Range;
  /**
   * Names of fonts, where text may be in a legacy encoding; they may have come in smaller pieces.
   */
  readonly fonts: readonly Fonts[];
}

interface Fonts {
  readonly of: Extent;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** @returns in the order of the sheets and of their cells */
export async function readPieces(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<Piece[]> {
  const read = await inRequests(context, inGroups(extents.flatMap(cutInPieces)), (of) => {
    const range = rangeOf(of);
    range.load('values,formulas,valueTypes,numberFormat');
    return { of, range };
  });
  const legacy = read.filter(({ range }) => range.values.some((row) => row.some(mayBeLegacy)));
  const fonts = await inRequests(context, inGroups(legacy.map(({ of }) => of)), (of): Fonts => ({
    of,
    cells: rangeOf(of).getCellProperties({ format: { font: { name: true } } }),
  }));
  return read.map((piece) => ({ ...piece, fonts: fonts.filter(({ of }) => isWithin(of, piece.of)) }));
}

/** @param row, column from 0, in the sheet @returns "" where nobody asked */
export function fontAt({ fonts }: Piece, row: number, column: number): string {
  for (const { of, cells } of fonts) {
    const { rowIndex, columnIndex, rowCount, columnCount } = of;
    const isIn =
      row >= rowIndex &&
      row < rowIndex + rowCount &&
      column >= columnIndex &&
      column < columnIndex + columnCount;
    if (isIn) return cells.value[row - rowIndex]?.[column - columnIndex]?.format?.font?.name ?? '';
  }
  return '';
}

function isWithin(inner: Extent, outer: Extent): boolean {
  return (
    inner.sheet === outer.sheet &&
    inner.rowIndex >= outer.rowIndex &&
    inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
    inner.columnIndex >= outer.columnIndex &&
    inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount
  );
}

const rangeOf = ({ sheet, rowIndex, columnIndex, rowCount, columnCount }: Extent): Excel.Range =>
  sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);

/** Rows and columns that are hidden, numbered from 1. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** @returns by sheet; in pieces too, because a sheet with a value far down has very many rows */
export async function readHidden(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<ReadonlyMap<Excel.Worksheet, Hidden>> {
  const pieces = await inRequests(context, inGroups(extents.flatMap(cutInPieces)), (of) => ({
    of,
    rows: rangeOf({ ...of, columnCount: 1 }).getRowProperties({ rowHidden: true }),
    columns: rangeOf({ ...of, rowCount: 1 }).getColumnProperties({ columnHidden: true }),
  }));
  return new Map(
    extents.map(({ sheet }) => {
      const own = pieces.filter(({ of }) => of.sheet === sheet);
      const rows = own.flatMap(({ of, rows: list }) =>
        list.value.flatMap(({ rowHidden }, i) => (rowHidden ? [of.rowIndex + i + 1] : [])),
      );
      const columns = own.flatMap(({ of, columns: list }) =>
        list.value.flatMap(({ columnHidden }, i) => (columnHidden ? [of.columnIndex + i + 1] : [])),
      );
      return [sheet, { rows: new Set(rows), columns: new Set(columns) }];
    }),
  );
}

/** One round trip after another; what an answer could not hold is asked for in halves. */
async function inRequests<T>(
  context: Excel.RequestContext,
  [first, ...others]: readonly (readonly Extent[])[],
  ask: (extent: Extent) => T,
): Promise<T[]> {
  if (!first) return [];
  const answered = await askFor(context, first, ask);
  return [...answered, ...(await inRequests(context, others, ask))];
}

async function askFor<T>(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  ask: (extent: Extent) => T,
): Promise<T[]> {
  const asked = extents.map(ask);
  try {
    await context.sync();
    return asked;
  } catch (fault) {
    const [first, second] = halves(extents);
    // A single cell that is too large for an answer cannot be read at all.
    if (codeOf(fault) !== TOO_LARGE || !first || !second) throw fault;
    return [...(await askFor(context, first, ask)), ...(await askFor(context, second, ask))];
  }
}

function halves(extents: readonly Extent[]): [Extent[]?, Extent[]?] {
  const [only] = extents;
  if (!only) return [];
  if (extents.length > 1) {
    const middle = Math.ceil(extents.length / 2);
    return [extents.slice(0, middle), extents.slice(middle)];
  }
  if (only.rowCount > 1) {
    const rows = Math.ceil(only.rowCount / 2);
    return [
      [{ ...only, rowCount: rows }],
      [{ ...only, rowIndex: only.rowIndex + rows, rowCount: only.rowCount - rows }],
    ];
  }
  if (only.columnCount === 1) return [];
  const columns = Math.ceil(only.columnCount / 2);
  return [
    [{ ...only, columnCount: columns }],
    [{ ...only, columnIndex: only.columnIndex + columns, columnCount: only.columnCount - columns }],
  ];
}

function cutInPieces(whole: Extent): Extent[] {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_A_SYNC / whole.columnCount));
  return Array.from({ length: Math.ceil(whole.rowCount / rowsAtOnce) }, (_, i) => ({
    ...whole,
    rowIndex: whole.rowIndex + i * rowsAtOnce,
    rowCount: Math.min(rowsAtOnce, whole.rowCount - i * rowsAtOnce),
  }));
}

/** One round trip for as much as an answer may hold: not one for each sheet. */
function inGroups(extents: readonly Extent[]): Extent[][] {
  const groups: Extent[][] = [];
  let cells = Infinity;
  for (const extent of extents) {
    const size = Math.min(CELLS_A_SYNC, extent.rowCount * extent.columnCount);
    if (cells + size > CELLS_A_SYNC) {
      groups.push([]);
      cells = 0;
    }
    groups[groups.length - 1]?.push(extent);
    cells += size;
  }
  return groups;
}

function mayBeLegacy(value: unknown): boolean {
  return typeof value === 'string' && (looksLegacy(value, 'tcvn3') || looksLegacy(value, 'vni'));
}
