/** One sheet's cells as read: what was there, as it was, each at its address. */

import type { CellRange } from './address';

/** An error value such as #DIV/0! standing in a cell. */
export interface CellError {
  readonly error: string;
}

/** A date that the file holds as ISO text (t="d"), for example "2022-01-31". */
export interface CellIsoDate {
  readonly isoDate: string;
}

/**
 * What a cell holds. `null` is a formula whose value the writing program did not store: neither
 * empty nor 0. A cell that holds nothing at all is not in the grid.
 */
export type CellValue = number | string | boolean | CellError | CellIsoDate | null;

/**
 * What a person does to letters without taking them away: 'struck' out they no longer hold, and
 * above or below the line ('script') they are the sign of a footnote or a unit's power, and no
 * digits of the number before them.
 */
export type TextMark = 'struck' | 'script';

/**
 * What later steps need of a cell's look: numbers and days hang on the number format, old encodings
 * on the font.
 */
export interface CellStyle {
  /** As in the file: "General", "0.0%", "dd/mm/yyyy". */
  readonly numberFormat: string;
  /** The font's name, "" when the file names none. */
  readonly font: string;
  /** Of all that the cell holds. */
  readonly mark?: TextMark;
  /** Whether days under the format count from 1904; absent where they count from 1900. */
  readonly isFrom1904?: true;
}

/**
 * A stretch of rich text with a look of its own; kept because a legacy encoding or a mark may hang
 * on it.
 */
export interface TextRun {
  readonly text: string;
  /** "" where the stretch has the cell's own. */
  readonly font: string;
  /** Absent where there is none, or, with `font` "", where the cell's own holds. */
  readonly mark?: TextMark;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyle;
  /**
   * The formula without "=", "" where the file gives only a reference to a shared one; absent for a
   * plain value.
   */
  readonly formula?: string;
  /** Only for rich text in which some run names its own font or is marked. */
  readonly runs?: readonly TextRun[];
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet as read. Rows and columns count from 1. Read-only: nobody downstream changes what was
 * there.
 */
export interface Grid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** 0 when the sheet is empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cellCount: number;
  /** The cell at the address, or undefined where nothing is. */
  cell(row: number, column: number): Cell | undefined;
  /** All cells, by row and then by column. */
  cells(): Iterable<Cell>;
  /** The cells of one row, by column. */
  rowCells(row: number): readonly Cell[];
  /** What the row's first cell holds that is not empty text; undefined where there is none. */
  firstValue(row: number): CellValue | undefined;
  /**
   * Calls back for every cell that holds text, in order, without building Cell objects: for fast
   * searching.
   */
  forEachText(visit: (text: string, row: number, column: number, style: CellStyle) => void): void;
}

/** A workbook as read. */
/** What the file keeps of the product outside of cells; texts that nobody made sense of yet. */
export interface KeptOutsideCells {
  /** Of the product's custom XML parts, unescaped. */
  readonly parts: readonly string[];
  readonly names: readonly {
    readonly name: string;
    /** The sheet that it belongs to; undefined for the whole workbook. */
    readonly sheet: string | undefined;
    readonly formula: string;
  }[];
}

export interface Workbook {
  readonly sheets: readonly Grid[];
  /**
   * When the workbook says it was last saved (ISO date-time, UTC), undefined when it says nothing.
   */
  readonly modified: string | undefined;
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
  /** Absent where there is nothing. */
  readonly kept?: KeptOutsideCells;
}

export const DEFAULT_STYLE: CellStyle = { numberFormat: 'General', font: '' };

/** The two sides of a cell that came twice: the file is damaged, and neither may win in silence. */
export class DuplicateCellError extends Error {
  constructor(
    readonly row: number,
    readonly column: number,
  ) {
    super(`cell given twice: row ${String(row)}, column ${String(column)}`);
  }
}

export interface GridFacts {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Style table that `GridBuilder.add` refers to by index; index 0 is used where none is named. */
  readonly styles?: readonly CellStyle[];
}

const FIRST_CAPACITY = 256;

/**
 * Collects cells and packs them: four arrays instead of an object a cell, because a provincial run
 * reads millions of them and looks at few. Cells may come in any order; a cell that comes twice
 * throws.
 */
export class GridBuilder {
  private rows = new Uint32Array(FIRST_CAPACITY);
  private columns = new Uint16Array(FIRST_CAPACITY);
  private styles = new Uint32Array(FIRST_CAPACITY);
  private readonly values: CellValue[] = [];
  private readonly formulas = new Map<number, string>();
  private readonly runs = new Map<number, readonly TextRun[]>();
  private isSorted = true;

  get cellCount(): number {
    return this.values.length;
  }

  /** @throws DuplicateCellError later, from `build`, when an address was added twice. */
  add(
    row: number,
    column: number,
    value: CellValue,
    style = 0,
    formula?: string,
    runs?: readonly TextRun[],
  ): void {
    const index = this.values.length;
    if (index === this.rows.length) this.grow();
    if (index > 0 && this.isSorted) {
      const lastRow = this.rows[index - 1] as number;
      if (row < lastRow || (row === lastRow && column <= (this.columns[index - 1] as number)))
        this.isSorted = false;
    }
    this.rows[index] = row;
    this.columns[index] = column;
    this.styles[index] = style;
    this.values.push(value);
    if (formula !== undefined) this.formulas.set(index, formula);
    if (runs !== undefined) this.runs.set(index, runs);
  }

  /** @throws DuplicateCellError when an address was added twice. */
  build(facts: GridFacts): Grid {
    const order = this.isSorted ? undefined : this.sortedOrder();
    return new PackedGrid(facts, {
      rows: order ? order.map((i) => this.rows[i] as number) : this.rows,
      columns: order ? order.map((i) => this.columns[i] as number) : this.columns,
      values: order ? order.map((i) => this.values[i] as CellValue) : this.values,
      styles: order ? order.map((i) => this.styles[i] as number) : this.styles,
      formulas: order ? moveKeys(this.formulas, order) : this.formulas,
      runs: order ? moveKeys(this.runs, order) : this.runs,
    });
  }

  private grow(): void {
    const capacity = this.rows.length * 2;
    const { rows, columns, styles } = this;
    this.rows = new Uint32Array(capacity);
    this.columns = new Uint16Array(capacity);
    this.styles = new Uint32Array(capacity);
    this.rows.set(rows);
    this.columns.set(columns);
    this.styles.set(styles);
  }

  private sortedOrder(): number[] {
    const key = (i: number): number => (this.rows[i] as number) * 16_385 + (this.columns[i] as number);
    const order = this.values.map((_, i) => i).sort((a, b) => key(a) - key(b));
    for (let k = 1; k < order.length; k++) {
      const i = order[k] as number;
      if (key(i) === key(order[k - 1] as number)) {
        throw new DuplicateCellError(this.rows[i] as number, this.columns[i] as number);
      }
    }
    return order;
  }
}

function moveKeys<T>(map: ReadonlyMap<number, T>, order: readonly number[]): Map<number, T> {
  const moved = new Map<number, T>();
  if (map.size === 0) return moved;
  order.forEach((from, to) => {
    const value = map.get(from);
    if (value !== undefined) moved.set(to, value);
  });
  return moved;
}

/** The values say how many cells there are; the other arrays may be longer. */
interface PackedCells {
  readonly rows: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
  readonly values: readonly CellValue[];
  readonly styles: ArrayLike<number>;
  readonly formulas: ReadonlyMap<number, string>;
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

class PackedGrid implements Grid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cellCount: number;
  private readonly styleTable: readonly CellStyle[];
  /** Row number → index of its first cell; rows without cells are absent. */
  private readonly rowStarts = new Map<number, number>();
  /** The row asked for last: whoever reads a row asks for its cells again and again. */
  private lastAsked: { readonly row: number; readonly cells: readonly Cell[] } | undefined;

  constructor(
    facts: GridFacts,
    private readonly packed: PackedCells,
  ) {
    this.name = facts.name;
    this.visibility = facts.visibility ?? 'visible';
    this.merges = facts.merges ?? [];
    this.hiddenRows = facts.hiddenRows ?? new Set();
    this.hiddenColumns = facts.hiddenColumns ?? new Set();
    this.styleTable = facts.styles ?? [DEFAULT_STYLE];
    const { rows, columns } = packed;
    this.cellCount = packed.values.length;
    this.lastRow = this.cellCount === 0 ? 0 : (rows[this.cellCount - 1] as number);
    let lastColumn = 0;
    let previousRow = 0;
    for (let i = 0; i < this.cellCount; i++) {
      const row = rows[i] as number;
      const column = columns[i] as number;
      if (row !== previousRow) {
        this.rowStarts.set(row, i);
        previousRow = row;
      }
      if (column > lastColumn) lastColumn = column;
    }
    this.lastColumn = lastColumn;
  }

  cell(row: number, column: number): Cell | undefined {
    if (this.lastAsked?.row === row) return this.lastAsked.cells.find((cell) => cell.column === column);
    const start = this.rowStarts.get(row);
    if (start === undefined) return undefined;
    const { rows, columns } = this.packed;
    for (let i = start; i < this.cellCount && rows[i] === row; i++) {
      const at = columns[i] as number;
      if (at === column) return this.cellAt(i);
      if (at > column) return undefined;
    }
    return undefined;
  }

  *cells(): Iterable<Cell> {
    for (let i = 0; i < this.cellCount; i++) yield this.cellAt(i);
  }

  rowCells(row: number): readonly Cell[] {
    if (this.lastAsked?.row !== row) this.lastAsked = { row, cells: this.buildRow(row) };
    return this.lastAsked.cells;
  }

  firstValue(row: number): CellValue | undefined {
    const { rows, values } = this.packed;
    for (let i = this.rowStarts.get(row) ?? this.cellCount; i < this.cellCount && rows[i] === row; i++) {
      if (values[i] !== '') return values[i];
    }
    return undefined;
  }

  private buildRow(row: number): readonly Cell[] {
    const start = this.rowStarts.get(row);
    if (start === undefined) return [];
    const found: Cell[] = [];
    for (let i = start; i < this.cellCount && this.packed.rows[i] === row; i++) found.push(this.cellAt(i));
    return found;
  }

  forEachText(visit: (text: string, row: number, column: number, style: CellStyle) => void): void {
    const { rows, columns, values, styles } = this.packed;
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (typeof value === 'string') {
        visit(
          value,
          rows[i] as number,
          columns[i] as number,
          this.styleTable[styles[i] as number] ?? DEFAULT_STYLE,
        );
      }
    }
  }

  private cellAt(index: number): Cell {
    const { formulas, runs: allRuns } = this.packed;
    const formula = formulas.size === 0 ? undefined : formulas.get(index);
    const runs = allRuns.size === 0 ? undefined : allRuns.get(index);
    const cell = {
      row: this.packed.rows[index] as number,
      column: this.packed.columns[index] as number,
      value: this.packed.values[index] as CellValue,
      style: this.styleTable[this.packed.styles[index] as number] ?? DEFAULT_STYLE,
    };
    // Most cells have neither, and millions are built.
    if (formula === undefined && runs === undefined) return cell;
    return { ...cell, ...(formula !== undefined && { formula }), ...(runs !== undefined && { runs }) };
  }
}
