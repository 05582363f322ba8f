/** Where the cells of a sheet stand, so that a record can be looked at as one of them. */

import type { BiffRecord, BiffVersion } from './biff-records';
import { ByteCursor } from './byte-cursor';
import {
  FORMULA,
  MUL_RK,
  MUL_BLANK,
  RICH_STRING,
  LABEL_SST,
  DIMENSIONS,
  BLANK,
  NUMBER,
  LABEL,
  BOOL_ERR,
  RK,
} from './record-numbers';

/** Records that begin with row, column and look of a cell, with the size that each has at least. */
export const SMALLEST_CELLS: ReadonlyMap<number, number> = new Map([
  [FORMULA, 22],
  [MUL_RK, 12],
  [MUL_BLANK, 8],
  [RICH_STRING, 10],
  [LABEL_SST, 10],
  [BLANK, 6],
  [NUMBER, 14],
  [LABEL, 8],
  [BOOL_ERR, 8],
  [RK, 10],
]);
/** Row, column and look. */
export const SMALLEST_CELL = 6;
const LAST_XLS_ROW = 65_536;
const LAST_XLS_COLUMN = 256;

/** Whether the record, if it were a cell, would stand in order between the cells around it. */
export class CellTable {
  private readonly rows: number;
  private readonly columns: number;

  constructor(
    private readonly stream: Uint8Array,
    private readonly records: readonly BiffRecord[],
    version: BiffVersion,
    private readonly styles: number,
  ) {
    const extent = records.find(({ type }) => type === DIMENSIONS);
    const cursor = extent && new ByteCursor(stream, extent.start, extent.end);
    const read = (): number => (version === 5 ? cursor?.u16() : cursor?.u32()) ?? 0;
    const [, rows] = [read(), read()];
    const columns = cursor?.skip(2).u16() ?? 0;
    // Some writers leave the extent empty; then it says nothing.
    this.rows = rows > 0 ? rows : LAST_XLS_ROW;
    this.columns = columns > 0 ? columns : LAST_XLS_COLUMN;
  }

  hasRoomFor(index: number): boolean {
    const place = this.placeOf(this.records[index]);
    if (!place || place.row >= this.rows || place.column >= this.columns) return false;
    if (place.style >= this.styles) return false;
    const before = this.cellFrom(index, -1);
    const after = this.cellFrom(index, 1);
    return (!before || isInOrder(before, place)) && (!after || isInOrder(place, after));
  }

  private cellFrom(index: number, step: number): CellPlace | undefined {
    let at = index + step;
    while (this.records[at] && !SMALLEST_CELLS.has(this.records[at]?.type ?? 0)) at += step;
    return this.placeOf(this.records[at]);
  }

  private placeOf(record: BiffRecord | undefined): CellPlace | undefined {
    if (!record || record.end - record.start < SMALLEST_CELL) return undefined;
    const cursor = new ByteCursor(this.stream, record.start, record.end);
    return { row: cursor.u16(), column: cursor.u16(), style: cursor.u16() };
  }
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

function isInOrder(first: CellPlace, second: CellPlace): boolean {
  return first.row < second.row || (first.row === second.row && first.column < second.column);
}
