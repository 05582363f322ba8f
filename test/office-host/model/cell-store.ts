/** A sheet's cells, and the formats of whole rows and columns for cells that were never touched. */

import type { CellRange } from '../../../src/core/sheet/address';
import { contains, isAllColumns, isAllRows } from './area';
import { DEFAULT_FORMAT, type CellFormat } from './cell-format';

export interface ErrorValue {
  readonly error: string;
}
/** "" is an empty cell, as Office.js shows it. */
export type CellContent = string | number | boolean | ErrorValue;

export interface HostCell {
  value: CellContent;
  /** With "=". */
  formula?: string;
  /** A formula's value has not been worked out since it was entered. */
  isNew?: boolean;
  format: CellFormat;
  link?: Readonly<Record<string, string>>;
  /** Where the formula stands whose list fills this cell; also in that cell itself. */
  spilledFrom?: { readonly row: number; readonly column: number };
}

export const isEmptyCell = (cell: HostCell | undefined): boolean =>
  cell === undefined || (cell.value === '' && cell.formula === undefined);

export class CellStore {
  private readonly rows = new Map<number, Map<number, HostCell>>();
  readonly rowFormats = new Map<number, CellFormat>();
  readonly columnFormats = new Map<number, CellFormat>();
  sheetFormat: CellFormat = DEFAULT_FORMAT;

  find(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The format that an untouched cell has. */
  layerFormat(row: number, column: number): CellFormat {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.sheetFormat;
  }

  formatAt(row: number, column: number): CellFormat {
    return this.find(row, column)?.format ?? this.layerFormat(row, column);
  }

  touch(row: number, column: number): HostCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, HostCell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: '', format: this.layerFormat(row, column) }));
    return cell;
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** Cells that were touched, by row and then by column. */
  *entries(area?: CellRange): Iterable<[row: number, column: number, cell: HostCell]> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      if (area && (row < area.top || row > area.bottom)) continue;
      const cells = this.rows.get(row) as Map<number, HostCell>;
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        if (!area || contains(area, row, column)) yield [row, column, cells.get(column) as HostCell];
      }
    }
  }

  /** Changes the format of every cell of the area, also of whole rows and columns. */
  changeFormat(area: CellRange, change: (format: CellFormat) => CellFormat): void {
    const changed = new Map<CellFormat, CellFormat>();
    const once = (format: CellFormat): CellFormat => {
      let result = changed.get(format);
      if (!result) changed.set(format, (result = change(format)));
      return result;
    };
    if (isAllRows(area)) this.meet(area, this.rowFormats.keys(), []);
    else if (isAllColumns(area)) this.meet(area, [], this.columnFormats.keys());
    if (isAllRows(area) || isAllColumns(area)) {
      for (const [, , cell] of this.entries(area)) cell.format = once(cell.format);
      this.changeLayers(area, once);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.touch(row, column);
        cell.format = once(cell.format);
      }
    }
  }

  /** The formats that occur in the area. */
  formatsIn(area: CellRange): Set<CellFormat> {
    const found = new Set<CellFormat>();
    if (!isAllRows(area) && !isAllColumns(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) found.add(this.formatAt(row, column));
      }
      return found;
    }
    for (const [, , cell] of this.entries(area)) found.add(cell.format);
    for (const [row, format] of this.rowFormats) if (row >= area.top && row <= area.bottom) found.add(format);
    let plainColumns = area.right - area.left + 1;
    for (const [column, format] of this.columnFormats) {
      if (column < area.left || column > area.right) continue;
      plainColumns--;
      found.add(format);
    }
    if (plainColumns > 0) found.add(this.sheetFormat);
    return found;
  }

  /** Where a changed column crosses a formatted row, the cell gets a format of its own, and the other way round. */
  private meet(area: CellRange, rows: Iterable<number>, columns: Iterable<number>): void {
    if (isAllRows(area) && isAllColumns(area)) return;
    for (const row of rows) for (let c = area.left; c <= area.right; c++) this.touch(row, c);
    for (const column of columns) for (let r = area.top; r <= area.bottom; r++) this.touch(r, column);
  }

  private changeLayers(area: CellRange, once: (format: CellFormat) => CellFormat): void {
    if (isAllRows(area) && isAllColumns(area)) {
      this.sheetFormat = once(this.sheetFormat);
      for (const [row, format] of this.rowFormats) this.rowFormats.set(row, once(format));
      for (const [column, format] of this.columnFormats) this.columnFormats.set(column, once(format));
      // Rows and columns that look like the sheet need no word of their own.
      const layers = [...this.rowFormats.values(), ...this.columnFormats.values()];
      if (layers.every((format) => format === this.sheetFormat)) {
        this.rowFormats.clear();
        this.columnFormats.clear();
      }
    } else if (isAllRows(area)) {
      for (let c = area.left; c <= area.right; c++) {
        this.columnFormats.set(c, once(this.columnFormats.get(c) ?? this.sheetFormat));
      }
    } else {
      for (let r = area.top; r <= area.bottom; r++) {
        this.rowFormats.set(r, once(this.rowFormats.get(r) ?? this.sheetFormat));
      }
    }
  }
}
