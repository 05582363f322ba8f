/**
 * Cell addresses: between row and column numbers (both counted from 1) and the A1 notation that
 * people read.
 */

/** A rectangle of cells; rows and columns counted from 1, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that an .xlsx sheet can have. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  return (columnNames[column] ??= makeColumnName(column));
}

const columnNames: string[] = [];

function makeColumnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** (13, 2) → "B13". */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${String(row)}`;
}

/** "C12:N18"; a single cell gives its own address. */
export function rangeAddress(range: CellRange): string {
  const start = addressOf(range.top, range.left);
  const end = addressOf(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** "B13" or "$B$13" → its row and column; undefined when the text is no address inside a sheet. */
export function parseAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= MAX_COLUMN && row <= MAX_ROW ? { row, column } : undefined;
}

export function contains(range: CellRange, { row, column }: { row: number; column: number }): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

/** "C12:N18" or "B13" → the range; undefined when the text is none. */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', second = first, ...rest] = text.split(':');
  const start = parseAddress(first);
  const end = parseAddress(second);
  if (!start || !end || rest.length > 0) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet's name as it stands in a formula: quoted when Excel asks for it. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
