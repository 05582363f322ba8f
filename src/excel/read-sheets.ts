/**
 * Sheets of the open workbook → Grids, the same as the file reader would give, in few round trips.
 */

import { GridBuilder, type CellStyle, type CellValue, type Grid, type Workbook } from '../core/sheet/grid';
import type { CellRange } from '../core/sheet/address';
import { countsFrom1904 } from './date-system';
import { readMerges } from './read-merges';
import { fontAt, readHidden, readPieces, type Extent, type Hidden, type Piece } from './read-pieces';
import { ReadingMemory } from './reading-memory';

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** `workbook` is an earlier reading that may be reused where `memory` says that nothing changed. */
interface ReadOptions {
  readonly memory?: ReadingMemory;
  readonly workbook?: Workbook | undefined;
  /** False where nobody looks at merged areas: asking for them has its price. */
  readonly needsMerges?: boolean;
}

/**
 * Two round trips for any number of sheets, one more for each 40,000 cells of their used ranges,
 * one for merged cells, one where something is hidden, and one where a cell shows a day. Of a sheet
 * that is as it was read before, only its extent and what is hidden are asked for: of these no
 * event tells. Merged areas stay as they were read before (see `read-merges`).
 * @param names the sheets to read, all where undefined; those that do not exist are left out
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[] | undefined,
  { memory = new ReadingMemory(), workbook: before, needsMerges = true }: ReadOptions = {},
): Promise<Workbook> {
  const reading = memory.startReading();
  const { worksheets: sheets, application } = context.workbook;
  sheets.load('items/id,items/name,items/visibility');
  application.load('calculationMode,calculationState');
  await context.sync();
  // Figures that wait to be worked out are others than those that Excel will save.
  if (application.calculationState !== 'Done') application.calculate('Recalculate');
  const isAutomatic = application.calculationMode === 'Automatic';
  const wanted = sheets.items.filter(({ name }) => names?.includes(name) ?? true);
  const still = before
    ? reading.stillTrue(sheets.items, isAutomatic, before)
    : (new Map() as ReadonlyMap<string, Grid>);
  const found = wanted.map(askForUsed);
  await context.sync();
  const all = new Map(found.flatMap((one) => (one.used.isNullObject ? [] : [[one, extentOf(one)]])));
  const hidden = await readHidden(
    context,
    [...all].flatMap(([one, extent]) => (hidesSome(one) ? [extent] : [])),
  );
  const kept = new Map(
    found.flatMap((one): [UsedSheet, Grid][] => {
      const grid = still.get(one.sheet.id);
      return grid && isStill(one, hidden.get(one.sheet), grid) ? [[one, grid]] : [];
    }),
  );
  const extents = new Map([...all].filter(([one]) => !kept.has(one)));
  const pieces = await readPieces(context, [...extents.values()]);
  const merges = needsMerges
    ? await mergesOf(context, extents, (id) => reading.mergesBefore(id, before))
    : new Map<UsedSheet, readonly CellRange[]>();
  const date1904 = before?.date1904 === true || (pieces.some(mayShowDays) && (await countsFrom1904(context)));
  const grids = found.map((one) => {
    const old = kept.get(one);
    if (old) return old;
    const own = pieces.filter(({ of }) => of.sheet === one.sheet);
    const grid = gridOf(one, own, merges.get(one) ?? [], hidden.get(one.sheet));
    reading.note(one.sheet.id, grid, sheets.items, isAutomatic);
    return grid;
  });
  return {
    sheets: grids,
    // Excel knows when it saved the file, but not by this interface.
    modified: undefined,
    date1904,
  };
}

function askForUsed(sheet: Excel.Worksheet): UsedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return { sheet, used };
}

/** `null` says that some are hidden. The type has no null. */
function hidesSome({ used }: UsedSheet): boolean {
  return [used.rowHidden, used.columnHidden].some((all) => (all as boolean | null) !== false);
}

function extentOf({ sheet, used }: UsedSheet): Extent {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { sheet, rowIndex, columnIndex, rowCount, columnCount };
}

/** Those of sheets that were read before stay; of the others they are asked for. */
async function mergesOf(
  context: Excel.RequestContext,
  extents: ReadonlyMap<UsedSheet, Extent>,
  before: (id: string) => readonly CellRange[] | undefined,
): Promise<ReadonlyMap<UsedSheet, readonly CellRange[]>> {
  const known = new Map<UsedSheet, readonly CellRange[]>();
  for (const one of extents.keys()) {
    const merges = before(one.sheet.id);
    if (merges) known.set(one, merges);
  }
  const unknown = [...extents].filter(([one]) => !known.has(one));
  const read = await readMerges(
    context,
    unknown.map(([, extent]) => extent),
  );
  unknown.forEach(([one], i) => known.set(one, read[i] ?? []));
  return known;
}

/**
 * Whether some number is shown as a day; other formats with these letters cost a question and no
 * more.
 */
function mayShowDays({ range }: Piece): boolean {
  return range.numberFormat.some((row: unknown[], r) =>
    row.some(
      (format, c) =>
        typeof format === 'string' && /[dy]/i.test(format) && range.valueTypes[r]?.[c] === 'Double',
    ),
  );
}

/** Whether what no event tells of is as it was read. */
function isStill({ used }: UsedSheet, hidden: Hidden | undefined, grid: Grid): boolean {
  if (used.isNullObject || grid.cellCount === 0) return used.isNullObject && grid.cellCount === 0;
  return (
    used.rowIndex + used.rowCount === grid.lastRow &&
    used.columnIndex + used.columnCount === grid.lastColumn &&
    sameNumbers(hidden?.rows ?? NONE, grid.hiddenRows) &&
    sameNumbers(hidden?.columns ?? NONE, grid.hiddenColumns)
  );
}

const NONE: ReadonlySet<number> = new Set();

function sameNumbers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function gridOf(
  { sheet }: UsedSheet,
  pieces: readonly Piece[],
  merges: readonly CellRange[],
  hidden: Hidden | undefined,
): Grid {
  const builder = new GridBuilder();
  const styles: CellStyle[] = [];
  const indexOf = new Map<string, number>();
  for (const piece of pieces) {
    const { range, of } = piece;
    range.formulas.forEach((row: unknown[], r) => {
      row.forEach((formula, c) => {
        const type = range.valueTypes[r]?.[c];
        const isFormula = isFormulaText(formula, range.values[r]?.[c], type);
        if (type === 'Empty' && !isFormula) return;
        const numberFormat = String(range.numberFormat[r]?.[c] ?? 'General');
        const font = fontAt(piece, of.rowIndex + r, of.columnIndex + c);
        const key = `${numberFormat}\u0000${font}`;
        let style = indexOf.get(key);
        if (style === undefined) {
          style = styles.push({ numberFormat, font }) - 1;
          indexOf.set(key, style);
        }
        const value = cellValue(range.values[r]?.[c], type);
        const text = isFormula ? String(formula).slice(1) : undefined;
        builder.add(of.rowIndex + r + 1, of.columnIndex + c + 1, value, style, text);
      });
    });
  }
  return builder.build({
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    merges,
    styles,
    hiddenRows: hidden?.rows ?? NONE,
    hiddenColumns: hidden?.columns ?? NONE,
  });
}

/**
 * Text that begins with "=" is its own formula text; a formula never gives its own text as its
 * value.
 */
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
