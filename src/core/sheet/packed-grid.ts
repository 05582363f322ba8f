/**
 * A Grid as plain arrays, for handing it from one thread to another; unpacked it is the same Grid.
 */

import type { CellRange } from './address';
import {
  GridBuilder,
  type CellStyle,
  type CellValue,
  type Grid,
  type KeptOutsideCells,
  type SheetVisibility,
  type TextRun,
  type Workbook,
} from './grid';

export interface PackedGrid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly styles: readonly CellStyle[];
  /** One entry a cell: row, column and index into `styles`. */
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly styleIndex: Uint32Array;
  readonly values: readonly CellValue[];
  /** Index of the cell → its formula. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export interface PackedWorkbook {
  readonly sheets: readonly PackedGrid[];
  readonly modified: string | undefined;
  readonly date1904: boolean;
  readonly kept?: KeptOutsideCells;
}

export function packWorkbook({ sheets, ...rest }: Workbook): PackedWorkbook {
  return { sheets: sheets.map(packGrid), ...rest };
}

export function unpackWorkbook({ sheets, ...rest }: PackedWorkbook): Workbook {
  return { sheets: sheets.map(unpackGrid), ...rest };
}

/** One sheet, for handing it over alone. */
export function packGrid(grid: Grid): PackedGrid {
  const { cellCount } = grid;
  const rows = new Uint32Array(cellCount);
  const columns = new Uint16Array(cellCount);
  const styleIndex = new Uint32Array(cellCount);
  const values: CellValue[] = [];
  const formulas = new Map<number, string>();
  const runs = new Map<number, readonly TextRun[]>();
  const styles: CellStyle[] = [];
  const indexOf = new Map<CellStyle, number>();
  for (const cell of grid.cells()) {
    const i = values.push(cell.value) - 1;
    rows[i] = cell.row;
    columns[i] = cell.column;
    let style = indexOf.get(cell.style);
    if (style === undefined) {
      style = styles.push(cell.style) - 1;
      indexOf.set(cell.style, style);
    }
    styleIndex[i] = style;
    if (cell.formula !== undefined) formulas.set(i, cell.formula);
    if (cell.runs !== undefined) runs.set(i, cell.runs);
  }
  const { name, visibility, merges } = grid;
  const hiddenRows = [...grid.hiddenRows];
  const hiddenColumns = [...grid.hiddenColumns];
  return {
    name,
    visibility,
    merges,
    hiddenRows,
    hiddenColumns,
    styles,
    rows,
    columns,
    styleIndex,
    values,
    formulas,
    runs,
  };
}

/** The Grid that `packGrid` was given. */
export function unpackGrid(packed: PackedGrid): Grid {
  const builder = new GridBuilder();
  packed.values.forEach((value, i) => {
    const row = packed.rows[i] ?? 0;
    builder.add(
      row,
      packed.columns[i] ?? 0,
      value,
      packed.styleIndex[i],
      packed.formulas.get(i),
      packed.runs.get(i),
    );
  });
  const { name, visibility, merges, styles } = packed;
  return builder.build({
    name,
    visibility,
    merges,
    styles,
    hiddenRows: new Set(packed.hiddenRows),
    hiddenColumns: new Set(packed.hiddenColumns),
  });
}
