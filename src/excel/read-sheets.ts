/** Sheets of the open workbook → Grids, the same as the file reader would give, in few round trips. */

import { GridBuilder, type CellStyle, type CellValue, type Grid, type Workbook } from '../core/sheet/grid';
import { parseRange, type CellRange } from '../core/sheet/address';
import { looksLegacy } from '../core/text/legacy-encodings';
import { ReadingMemory } from './reading-memory';

/** Cells asked for in one round trip: about 2 MB of answer, where Excel on the web allows 5. */
const CELLS_A_SYNC = 40_000;

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | undefined;
  /** Undefined where it is enough to know that nothing is hidden. */
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly hiddenColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

/** Some rows of a sheet, asked for at once. */
interface Piece {
  readonly of: UsedSheet;
  /** From 0, inside the used range. */
  readonly firstRow: number;
  readonly range: Excel.Range;
  fonts?: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** An earlier reading that may be made use of. */
export interface Earlier {
  readonly memory: ReadingMemory;
  readonly workbook: Workbook | undefined;
}

/**
 * Two round trips for any number of sheets, and one more for each 40,000 cells of their used ranges. Fonts, which
 * only matter where text may be in a legacy encoding, are asked for where text looks like one. Of a sheet that is
 * as it was read before, only its extent and what is merged or hidden are asked for: of these no event tells.
 * @param names the sheets to read, all where undefined; those that do not exist are left out
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[] | undefined,
  { memory, workbook: before }: Earlier = { memory: new ReadingMemory(), workbook: undefined },
): Promise<Workbook> {
  const reading = memory.startReading();
  const { worksheets: sheets, application } = context.workbook;
  sheets.load('items/id,items/name,items/visibility');
  application.load('calculationMode');
  await context.sync();
  const isAutomatic = application.calculationMode === 'Automatic';
  const wanted = sheets.items.filter(({ name }) => names?.includes(name) ?? true);
  const still = before
    ? reading.stillTrue(sheets.items, isAutomatic, before)
    : (new Map() as ReadonlyMap<string, Grid>);
  const asked = wanted.map((sheet) => {
    const grid = still.get(sheet.id);
    return { sheet, grid, used: askForUsed(sheet, grid) };
  });
  await context.sync();
  const kept = new Map<UsedSheet, Grid>();
  const found = asked.map(({ sheet, grid, used }) => {
    if (!grid) return used;
    if (isStill(used, grid)) kept.set(used, grid);
    return kept.has(used) ? used : askForUsed(sheet);
  });
  if (found.some((one, i) => one !== asked[i]?.used)) await context.sync();
  const pieces = found.flatMap((one) => (kept.has(one) || one.used.isNullObject ? [] : cutInPieces(one)));
  await loadPieces(context, pieces);
  await loadFonts(context, pieces);
  const grids = found.map((one) => {
    const old = kept.get(one);
    if (old) return old;
    const own = pieces.filter((piece) => piece.of === one);
    const grid = gridOf(one, own);
    reading.note(one.sheet.id, grid, sheets.items, isAutomatic);
    return grid;
  });
  return {
    sheets: grids,
    // Excel knows when it saved the file, but not by this interface.
    modified: undefined,
    date1904: false,
  };
}

const HAS_MERGES = ['ExcelApi', '1.13'] as const;

/** @param known what was read of the sheet before: then no more is asked than tells whether it is still so */
function askForUsed(sheet: Excel.Worksheet, known?: Grid): UsedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const isThere = Office.context.requirements.isSetSupported(...HAS_MERGES);
  const merges = isThere ? used.getMergedAreasOrNullObject() : undefined;
  merges?.load('address');
  const asksRows = !known || known.hiddenRows.size > 0;
  const asksColumns = !known || known.hiddenColumns.size > 0;
  const hiddenRows = asksRows ? used.getRowProperties({ rowHidden: true }) : undefined;
  const hiddenColumns = asksColumns ? used.getColumnProperties({ columnHidden: true }) : undefined;
  return { sheet, used, merges, hiddenRows, hiddenColumns };
}

/** Whether what no event tells of is as it was read. */
function isStill(one: UsedSheet, grid: Grid): boolean {
  const { used, hiddenRows, hiddenColumns } = one;
  if (used.isNullObject || grid.cellCount === 0) return used.isNullObject && grid.cellCount === 0;
  const isSameSize =
    used.rowIndex + used.rowCount === grid.lastRow && used.columnIndex + used.columnCount === grid.lastColumn;
  // `null` says that some are hidden. The type has no null.
  const isShown = (all: boolean): boolean => (all as boolean | null) === false;
  const rows = hiddenRows ? sameNumbers(hiddenIn(one).rows, grid.hiddenRows) : isShown(used.rowHidden);
  const columns = hiddenColumns
    ? sameNumbers(hiddenIn(one).columns, grid.hiddenColumns)
    : isShown(used.columnHidden);
  return isSameSize && rows && columns && JSON.stringify(mergesIn(one)) === JSON.stringify(grid.merges);
}

function sameNumbers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function hiddenIn({ used, hiddenRows, hiddenColumns }: UsedSheet): {
  rows: Set<number>;
  columns: Set<number>;
} {
  if (used.isNullObject) return { rows: new Set(), columns: new Set() };
  const rows = (hiddenRows?.value ?? []).map(({ rowHidden }) => rowHidden);
  const columns = (hiddenColumns?.value ?? []).map(({ columnHidden }) => columnHidden);
  const numbers = (list: readonly (boolean | undefined)[], first: number): Set<number> =>
    new Set(list.flatMap((isHidden, i) => (isHidden ? [first + i + 1] : [])));
  return { rows: numbers(rows, used.rowIndex), columns: numbers(columns, used.columnIndex) };
}

function mergesIn({ merges }: UsedSheet): CellRange[] {
  return merges && !merges.isNullObject ? mergedRanges(merges.address) : [];
}

function cutInPieces(one: UsedSheet): Piece[] {
  const { used } = one;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_A_SYNC / used.columnCount));
  const pieces: Piece[] = [];
  for (let row = 0; row < used.rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, used.rowCount - row);
    const range = one.sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, rows, used.columnCount);
    pieces.push({ of: one, firstRow: row, range });
  }
  return pieces;
}

async function loadPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  for (const group of inSyncs(pieces)) {
    for (const { range } of group) range.load('values,formulas,valueTypes,numberFormat,rowCount');
    // One round trip for as much as an answer may hold: not one for each sheet.
    await context.sync();
  }
}

function inSyncs(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const { used } = piece.of;
    const size = Math.min(CELLS_A_SYNC, (used.rowCount - piece.firstRow) * used.columnCount);
    if (cells + size > CELLS_A_SYNC) {
      groups.push([]);
      cells = 0;
    }
    groups[groups.length - 1]?.push(piece);
    cells += size;
  }
  return groups;
}

async function loadFonts(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const legacy = pieces.filter(({ range }) =>
    range.values.some((row) => row.some((value) => mayBeLegacy(value))),
  );
  if (legacy.length === 0) return;
  for (const piece of legacy)
    piece.fonts = piece.range.getCellProperties({ format: { font: { name: true } } });
  await context.sync();
}

function mayBeLegacy(value: unknown): boolean {
  return typeof value === 'string' && (looksLegacy(value, 'tcvn3') || looksLegacy(value, 'vni'));
}

function gridOf(one: UsedSheet, pieces: readonly Piece[]): Grid {
  const { sheet, used } = one;
  const builder = new GridBuilder();
  const styles: CellStyle[] = [];
  const indexOf = new Map<string, number>();
  for (const { range, firstRow, fonts } of pieces) {
    range.formulas.forEach((row: unknown[], r) => {
      row.forEach((formula, c) => {
        const type = range.valueTypes[r]?.[c];
        const isFormula = isFormulaText(formula, range.values[r]?.[c], type);
        if (type === 'Empty' && !isFormula) return;
        const numberFormat = String(range.numberFormat[r]?.[c] ?? 'General');
        const font = fonts?.value[r]?.[c]?.format?.font?.name ?? '';
        const key = `${numberFormat}\u0000${font}`;
        let style = indexOf.get(key);
        if (style === undefined) {
          style = styles.push({ numberFormat, font }) - 1;
          indexOf.set(key, style);
        }
        const value = cellValue(range.values[r]?.[c], type);
        const text = isFormula ? String(formula).slice(1) : undefined;
        builder.add(used.rowIndex + firstRow + r + 1, used.columnIndex + c + 1, value, style, text);
      });
    });
  }
  const hidden = hiddenIn(one);
  return builder.build({
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    merges: mergesIn(one),
    styles,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
  });
}

/** Text that begins with "=" is its own formula text; a formula never gives its own text as its value. */
function isFormulaText(formula: unknown, value: unknown, type: string | undefined): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && !(type === 'String' && formula === value);
}

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value ?? '');
}

function visibilityOf(visibility: string): Grid['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

/** "'Mau 1'!A1:B2,'Mau 1'!C3:C4" */
function mergedRanges(address: string): CellRange[] {
  return address.split(/,(?=(?:'(?:[^']|'')*'|[^'!,]+)!)/).flatMap((one) => {
    const range = parseRange(one.slice(one.lastIndexOf('!') + 1));
    return range ? [range] : [];
  });
}
