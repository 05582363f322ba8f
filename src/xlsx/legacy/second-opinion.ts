/**
 * Has SheetJS read the same workbook: it knows how to put formulas into words, and as a second, independent reader it
 * must have found the very cells and values that our own reader found.
 */

import type { WorkSheet } from '@e965/xlsx';
import * as types from './biff-record-types';
import type { BiffCell } from './biff-cells';
import { BOF, CONTINUE, EOF, type BiffRecord, type Part, type Substream } from './biff-records';
import { ByteCursor, damaged } from './byte-cursor';

export interface SecondOpinion {
  /**
   * The formula texts of a sheet's cells, in the cells' order: undefined for a plain value, "" where the file gives
   * only a reference to another cell's formula.
   * @throws FileRefusedError FIL019 when SheetJS found other cells or other values.
   */
  formulasOf(sheetName: string, cells: readonly BiffCell[]): (string | undefined)[];
}

/**
 * All that SheetJS needs for cells and formulas, by kind of substream. Drawings, comments, links and the code page, which
 * it misapplies, stay out. Shared texts are taken from the globals only, where our own reader has seen that they are
 * sound: it spends many seconds on a table that announces more texts than it has. Of charts only the frame is kept.
 */
const NEEDED_IN_GLOBALS: ReadonlySet<number> = new Set([
  types.BOUND_SHEET,
  types.SHARED_STRINGS,
  types.SUP_BOOK,
  types.EXTERN_SHEET,
  types.EXTERN_NAME,
  types.DEFINED_NAME,
]);
const NEEDED_IN_SHEET: ReadonlySet<number> = new Set([
  types.DIMENSIONS,
  types.FORMULA,
  types.STRING,
  types.SHARED_FORMULA,
  types.ARRAY,
  types.DATA_TABLE,
  types.NUMBER,
  types.RK,
  types.MUL_RK,
  types.LABEL_SST,
  types.LABEL,
  types.RICH_STRING,
  types.BOOL_ERR,
]);
const NEEDED: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [0x05, NEEDED_IN_GLOBALS],
  [0x10, NEEDED_IN_SHEET],
  [0x40, NEEDED_IN_SHEET],
]);
const RECORD_HEADER_SIZE = 4;

/** @throws FileRefusedError FIL019 when SheetJS cannot read the workbook. */
export async function askSheetJs(
  stream: Uint8Array,
  substreams: readonly Substream[],
): Promise<SecondOpinion> {
  const essence = essenceOf(stream, substreams);
  // Loaded only now: most users never open an .xls, and the library weighs more than the rest of the program.
  const sheetJs = await import('@e965/xlsx');
  let sheets: Readonly<Record<string, WorkSheet>>;
  try {
    sheets = sheetJs.read(essence, { type: 'array', dense: true, cellText: false, cellHTML: false }).Sheets;
  } catch {
    // It throws plain errors and strings, for damaged records only: its input was built here.
    throw damaged();
  }
  return {
    formulasOf: (sheetName, cells) => {
      const sheet = sheets[sheetName];
      if (!sheet) throw damaged();
      return compareSheet(sheet, cells);
    },
  };
}

function compareSheet(sheet: WorkSheet, cells: readonly BiffCell[]): (string | undefined)[] {
  const rows = sheet['!data'] ?? [];
  let foundCount = 0;
  for (const row of rows) row?.forEach((cell) => (foundCount += cell.t === 'z' ? 0 : 1));
  if (foundCount !== cells.length) throw damaged();
  return cells.map((cell) => {
    const found = rows[cell.row - 1]?.[cell.column - 1];
    if (!found || !isSameValue(found, cell.value)) throw damaged();
    return cell.isFormula ? (found.f ?? '') : undefined;
  });
}

function isSameValue(found: { readonly t: string; readonly v?: unknown }, value: BiffCell['value']): boolean {
  if (typeof value === 'object') return found.t === 'e';
  // The value's own type is compared; t only tells errors, which are numbers there, from numbers.
  return found.t !== 'e' && found.v === value;
}

/** The same workbook with the needed records only, its sheets' positions set anew. */
function essenceOf(stream: Uint8Array, substreams: readonly Substream[]): Uint8Array {
  const kept = substreams.map(({ kind, records }) =>
    records.filter(({ type }) => NEEDED.get(kind)?.has(type)),
  );
  const writer = new RecordWriter(stream, sizeOf(substreams, kept));
  const newPositions = new Map<number, number>();
  const sheetEntries: number[] = [];
  substreams.forEach(({ position, opening }, index) => {
    newPositions.set(position, writer.position);
    writer.write(BOF, opening);
    for (const record of kept[index] ?? []) {
      if (record.type === types.BOUND_SHEET) sheetEntries.push(writer.position + RECORD_HEADER_SIZE);
      writer.write(record.type, record);
      for (const part of record.continued) writer.write(CONTINUE, part);
    }
    writer.write(EOF, { start: 0, end: 0 });
  });
  const view = new DataView(writer.bytes.buffer);
  for (const at of sheetEntries) {
    const position = newPositions.get(new ByteCursor(writer.bytes, at).u32());
    if (position === undefined) throw damaged();
    view.setUint32(at, position, true);
  }
  return writer.bytes;
}

function sizeOf(substreams: readonly Substream[], kept: readonly (readonly BiffRecord[])[]): number {
  const sizeOfPart = ({ start, end }: Part): number => end - start + RECORD_HEADER_SIZE;
  let size = 0;
  substreams.forEach(({ opening }, index) => {
    size += sizeOfPart(opening) + RECORD_HEADER_SIZE;
    for (const record of kept[index] ?? []) {
      size += sizeOfPart(record);
      for (const part of record.continued) size += sizeOfPart(part);
    }
  });
  return size;
}

class RecordWriter {
  readonly bytes: Uint8Array;
  position = 0;

  constructor(
    private readonly source: Uint8Array,
    size: number,
  ) {
    this.bytes = new Uint8Array(size);
  }

  write(type: number, { start, end }: Part): void {
    const length = end - start;
    this.bytes.set([type & 0xff, type >> 8, length & 0xff, length >> 8], this.position);
    this.bytes.set(this.source.subarray(start, end), this.position + RECORD_HEADER_SIZE);
    this.position += RECORD_HEADER_SIZE + length;
  }
}
