/** Sheets of the open workbook → Grids, the same as the file reader would give, in few round trips. */

import { GridBuilder, type CellStyle, type CellValue, type Grid, type Workbook } from '../core/sheet/grid';
import { parseRange, type CellRange } from '../core/sheet/address';
import { looksLegacy } from '../core/text/legacy-encodings';

/** Cells asked for in one round trip: about 2 MB of answer, where Excel on the web allows 5. */
const CELLS_A_SYNC = 40_000;

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | undefined;
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

/**
 * Two round trips for any number of sheets, and one more for each 40,000 cells of their used ranges. Fonts, which
 * only matter where text may be in a legacy encoding, are asked for where text looks like one.
 * @param names the sheets to read, all where undefined; those that do not exist are left out
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[] | undefined,
): Promise<Workbook> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  await context.sync();
  const wanted = sheets.items.filter(({ name }) => names?.includes(name) ?? true);
  const found = wanted.map((sheet) => askForUsed(sheet));
  await context.sync();
  const pieces = found.flatMap((one) => (one.used.isNullObject ? [] : cutInPieces(one)));
  await loadPieces(context, pieces);
  await loadFonts(context, pieces);
  return {
    sheets: found.map((one) =>
      gridOf(
        one,
        pieces.filter((piece) => piece.of === one),
      ),
    ),
    // Excel knows when it saved the file, but not by this interface.
    modified: undefined,
    date1904: false,
  };
}

const HAS_MERGES = ['ExcelApi', '1.13'] as const;

function askForUsed(sheet: Excel.Worksheet): UsedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const isThere = Office.context.requirements.isSetSupported(...HAS_MERGES);
  const merges = isThere ? used.getMergedAreasOrNullObject() : undefined;
  merges?.load('address');
  const hiddenRows = used.getRowProperties({ rowHidden: true });
  const hiddenColumns = used.getColumnProperties({ columnHidden: true });
  return { sheet, used, merges, hiddenRows, hiddenColumns };
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

function gridOf(
  { sheet, used, merges, hiddenRows, hiddenColumns }: UsedSheet,
  pieces: readonly Piece[],
): Grid {
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
  const hidden = (
    list: readonly { rowHidden?: boolean; columnHidden?: boolean }[] | undefined,
    first: number,
  ): Set<number> =>
    new Set((list ?? []).flatMap((one, i) => (one.rowHidden || one.columnHidden ? [first + i + 1] : [])));
  return builder.build({
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    merges: merges && !merges.isNullObject ? mergedRanges(merges.address) : [],
    styles,
    hiddenRows: used.isNullObject ? new Set() : hidden(hiddenRows?.value, used.rowIndex),
    hiddenColumns: used.isNullObject ? new Set() : hidden(hiddenColumns?.value, used.columnIndex),
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
