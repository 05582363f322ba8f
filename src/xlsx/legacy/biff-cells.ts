/**
 * Reads the cells of one BIFF8 sheet from its records, with the merged ranges and the hidden rows
 * and columns.
 */

import { addressOf, type CellRange } from '../../core/sheet/address';
import { refused } from '../../core/findings/file-refusals';
import type { CellError } from '../../core/sheet/grid';
import * as types from './record-numbers';
import type { BiffRecord } from './biff-records';
import type { BiffGlobals, BiffSheet } from './biff-globals';
import {
  ContinuedCursor,
  readFormatRuns,
  readShortFormatRuns,
  readText,
  type FormatRun,
} from './biff-strings';
import { holdsRecords } from './swallowed-records';
import { ByteCursor, damaged } from './byte-cursor';

export interface BiffCell {
  /** Rows and columns count from 1, as everywhere outside the file. */
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean | CellError;
  /** Index of its XF record, which `BiffGlobals.styles` holds. */
  readonly style: number;
  readonly isFormula: boolean;
  /** Whether the formula asks to be calculated when the file is opened. */
  readonly isForOpening?: true;
  readonly formatRuns: readonly FormatRun[];
}

export interface BiffSheetContent {
  readonly cells: readonly BiffCell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const MAX_XLS_COLUMN = 256;
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
const NO_RUNS: readonly FormatRun[] = [];

/**
 * Blank cells (a look without a value) are left out.
 * @throws FileRefusedError FIL019 for a damaged record, FIL013 for a text that does not exist,
 *   FIL018 for a number that is none.
 */
export function readSheetContent(
  stream: Uint8Array,
  sheet: BiffSheet,
  globals: BiffGlobals,
): BiffSheetContent {
  const reader = new SheetReader(stream, sheet, globals);
  for (const record of sheet.content.records) reader.read(record);
  return reader.finish();
}

class SheetReader {
  private readonly cells: BiffCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** A formula whose text follows in a STRING record of its own. */
  private awaitingText: Omit<BiffCell, 'value'> | undefined;
  private hasRowBlocks = false;
  private isInOrder = true;

  constructor(
    private readonly stream: Uint8Array,
    private readonly sheet: BiffSheet,
    private readonly globals: BiffGlobals,
  ) {}

  read(record: BiffRecord): void {
    switch (record.type) {
      case types.NUMBER:
        return this.readSingle(record, (cursor) => cursor.f64());
      case types.RK:
        return this.readSingle(record, (cursor) => decodeRk(cursor.u32()));
      case types.BOOL_ERR:
        return this.readSingle(record, readBoolOrError);
      case types.LABEL_SST:
        return this.readSharedText(record);
      case types.LABEL:
      case types.RICH_STRING:
        return this.readOwnText(record);
      case types.MUL_RK:
        return this.readMultiple(record);
      case types.MUL_BLANK:
        return this.checkMultipleBlank(record);
      case types.FORMULA:
        return this.readFormula(record);
      case types.STRING:
        return this.readFormulaText(record);
      default:
        return this.readLayout(record);
    }
  }

  finish(): BiffSheetContent {
    if (this.awaitingText) throw damaged();
    if (!this.isInOrder) this.refuseDuplicates();
    // Who writes row blocks writes cells in order; then a cell out of order is one whose address
    // was damaged.
    if (this.hasRowBlocks && !this.isInOrder) throw damaged();
    return {
      cells: this.cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  private refuseDuplicates(): void {
    const seen = new Set<number>();
    for (const { row, column } of this.cells) {
      const key = row * (MAX_XLS_COLUMN + 1) + column;
      if (seen.has(key)) throw refused('FIL018', { sheet: this.sheet.name, cell: addressOf(row, column) });
      seen.add(key);
    }
  }

  private readLayout(record: BiffRecord): void {
    const cursor = new ByteCursor(this.stream, record.start, record.end);
    switch (record.type) {
      case types.ROW: {
        const row = cursor.u16() + 1;
        if ((cursor.skip(10).u8() & 0x20) !== 0) this.hiddenRows.add(row);
        return;
      }
      case types.COLUMN_INFO: {
        const first = cursor.u16() + 1;
        const last = Math.min(cursor.u16() + 1, MAX_XLS_COLUMN);
        const isHidden = (cursor.skip(4).u8() & 1) !== 0;
        for (let column = first; isHidden && column <= last; column++) this.hiddenColumns.add(column);
        return;
      }
      case types.MERGED_CELLS:
        return this.readMerges(cursor);
      case types.DB_CELL:
        this.hasRowBlocks = true;
    }
  }

  private readMerges(cursor: ByteCursor): void {
    const count = cursor.u16();
    if (cursor.remaining !== count * 8) throw damaged();
    for (let i = 0; i < count; i++) {
      const [top, bottom, left, right] = [
        cursor.u16() + 1,
        cursor.u16() + 1,
        cursor.u16() + 1,
        cursor.u16() + 1,
      ];
      if (bottom < top || right < left || right > MAX_XLS_COLUMN) throw damaged();
      this.merges.push({ top, left, bottom, right });
    }
  }

  private readSingle(record: BiffRecord, readValue: (cursor: ByteCursor) => BiffCell['value']): void {
    if (record.continued.length > 0) throw damaged();
    const cursor = new ByteCursor(this.stream, record.start, record.end);
    const place = this.readPlace(cursor);
    this.add({ ...place, value: readValue(cursor), isFormula: false, formatRuns: NO_RUNS });
  }

  private readSharedText(record: BiffRecord): void {
    const cursor = new ByteCursor(this.stream, record.start, record.end);
    const place = this.readPlace(cursor);
    const shared = this.globals.sharedTexts[cursor.u32()];
    if (!shared) {
      throw refused('FIL013', { sheet: this.sheet.name, cell: addressOf(place.row, place.column) });
    }
    this.add({ ...place, value: shared.text, isFormula: false, formatRuns: shared.formatRuns });
  }

  private readOwnText(record: BiffRecord): void {
    const cursor = new ContinuedCursor(this.stream, record);
    const place = this.readPlace(cursor);
    const { letters } = this.globals;
    const value = readText(cursor, letters);
    const isRich = record.type === types.RICH_STRING && !cursor.isAtEnd;
    const readRuns = (): FormatRun[] =>
      letters ? readShortFormatRuns(cursor, cursor.u8()) : readFormatRuns(cursor, cursor.u16());
    const formatRuns = isRich ? readRuns() : NO_RUNS;
    if (!cursor.isAtEnd && holdsRecords(this.stream, cursor.rest)) throw damaged();
    this.add({ ...place, value, isFormula: false, formatRuns });
  }

  private readMultiple(record: BiffRecord): void {
    const { cursor, row, first, count } = this.multipleExtent(record, 6);
    for (let i = 0; i < count; i++) {
      const style = cursor.u16();
      const value = decodeRk(cursor.u32());
      this.add({ row, column: first + i, style, value, isFormula: false, formatRuns: NO_RUNS });
    }
  }

  private checkMultipleBlank(record: BiffRecord): void {
    this.multipleExtent(record, 2);
  }

  /** First and last column of a MULRK or MULBLANK must fit its size. */
  private multipleExtent(
    record: BiffRecord,
    size: number,
  ): { cursor: ByteCursor; row: number; first: number; count: number } {
    const cursor = new ByteCursor(this.stream, record.start, record.end);
    const row = cursor.u16() + 1;
    const first = cursor.u16() + 1;
    const count = (cursor.remaining - 2) / size;
    const last = new ByteCursor(this.stream, record.end - 2, record.end).u16() + 1;
    if (record.continued.length > 0 || count < 1 || last !== first + count - 1) throw damaged();
    return { cursor, row, first, count };
  }

  private readFormula(record: BiffRecord): void {
    const cursor = new ByteCursor(this.stream, record.start, record.end);
    const place = this.readPlace(cursor);
    const result = cursor.take(8);
    const isForOpening = (cursor.u16() & CALCULATED_ON_OPENING) !== 0;
    const tokenSize = cursor.skip(4).u16();
    checkTokens(cursor, tokenSize, this.stream);
    const formula = { ...place, isFormula: true, formatRuns: NO_RUNS, ...(isForOpening && { isForOpening }) };
    const value = decodeFormulaResult(result);
    if (this.awaitingText) throw damaged();
    if (value === 'text follows') this.awaitingText = formula;
    else this.add({ ...formula, value: value.result });
  }

  private readFormulaText(record: BiffRecord): void {
    if (!this.awaitingText) throw damaged();
    const cursor = new ContinuedCursor(this.stream, record);
    const cell = { ...this.awaitingText, value: readText(cursor, this.globals.letters) };
    if (!cursor.isAtEnd && holdsRecords(this.stream, cursor.rest)) throw damaged();
    this.awaitingText = undefined;
    this.add(cell);
  }

  private readPlace(cursor: { u16(): number }): { row: number; column: number; style: number } {
    return { row: cursor.u16() + 1, column: cursor.u16() + 1, style: cursor.u16() };
  }

  private add(cell: BiffCell): void {
    if (this.awaitingText) throw damaged();
    if (cell.column > MAX_XLS_COLUMN || cell.style >= this.globals.styles.length) throw damaged();
    if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) {
      throw refused('FIL018', { sheet: this.sheet.name, cell: addressOf(cell.row, cell.column) });
    }
    const before = this.cells[this.cells.length - 1];
    if (before && (cell.row < before.row || (cell.row === before.row && cell.column <= before.column))) {
      this.isInOrder = false;
    }
    this.cells.push(cell);
  }
}

/** RK: a whole number of 30 bits or the upper half of a double, either perhaps in hundredths. */
function decodeRk(rk: number): number {
  const isHundredths = (rk & 1) !== 0;
  let value = rk >> 2;
  if ((rk & 2) === 0) {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, (rk & 0xfffffffc) >>> 0, true);
    value = view.getFloat64(0, true);
  }
  return isHundredths ? value / 100 : value;
}

function readBoolOrError(cursor: ByteCursor): boolean | CellError {
  const code = cursor.u8();
  return cursor.u8() === 1 ? errorOf(code) : code === 1;
}

function errorOf(code: number): CellError {
  const error = ERRORS.get(code);
  if (error === undefined) throw damaged();
  return { error };
}

/** Bit of a formula's options; reserved since Excel 97, which sets it seldom. */
const CALCULATED_ON_OPENING = 0x0002;

/** A formula's stored result: a double, or marked by 0xFFFF at its end, something else. */
function decodeFormulaResult(result: Uint8Array): 'text follows' | { readonly result: BiffCell['value'] } {
  const cursor = new ByteCursor(result);
  if (result[6] !== 0xff || result[7] !== 0xff) return { result: cursor.f64() };
  const kind = cursor.u8();
  const code = cursor.skip(1).u8();
  if (kind === 0) return 'text follows';
  if (kind === 1) return { result: code === 1 };
  if (kind === 2) return { result: errorOf(code) };
  if (kind === 3) return { result: '' };
  throw damaged();
}

/**
 * Tokens that bring data after the formula: array constants, areas kept for references,
 * natural-language names.
 */
const TOKENS_WITH_EXTRA_DATA: ReadonlySet<number> = new Set([
  0x18, 0x20, 0x40, 0x60, 0x26, 0x46, 0x66, 0x27, 0x47, 0x67,
]);

/**
 * A formula's size must fit its tokens: bytes left over may be the next cell, swallowed by a
 * damaged size.
 */
function checkTokens(cursor: ByteCursor, tokenSize: number, stream: Uint8Array): void {
  const tokens = cursor.take(tokenSize);
  if (cursor.remaining === 0) return;
  const hasData = tokens.some((byte) => TOKENS_WITH_EXTRA_DATA.has(byte));
  if (!hasData && holdsRecords(stream, { start: cursor.position, end: cursor.end })) throw damaged();
}
