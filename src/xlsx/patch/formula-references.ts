/** Which cells a formula looks at, as far as its text says so. */

import { MAX_COLUMN, MAX_ROW, parseAddress, type CellRange } from '../../core/sheet/address';

export interface SheetRange {
  /** Lower case; undefined for the sheet that the formula stands on. */
  readonly sheet: string | undefined;
  readonly range: CellRange;
}

export interface FormulaReferences {
  readonly ranges: readonly SheetRange[];
  /** Names that it uses, lower case: what they stand for is said elsewhere. */
  readonly names: readonly string[];
  /**
   * Whether it may look at more cells than its text names: INDIRECT, OFFSET, tables, several sheets
   * at once.
   */
  readonly isOpen: boolean;
}

/**
 * A formula that is taken over by another cell looks at cells that are this much further down and
 * right.
 */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const BEHIND = String.raw`(?![\p{L}\p{N}_.(])`;
const TOKENS = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#[A-Z0-9/_]+[!?]?)`,
    // Another workbook's cells do not change with ours.
    String.raw`(?<outside>(?:'[^']*\[[^']*'|\[[^\]]*\][\p{L}\p{N}_.]*)!\$?[\p{L}\p{N}_.$:]+)`,
    String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>${NAME}))!`,
    String.raw`(?<cells>${CELL}(?::${CELL})?)${BEHIND}`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})${BEHIND}`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})${BEHIND}`,
    String.raw`(?<call>${NAME})\(`,
    String.raw`(?<name>${NAME})`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<other>[^])`,
  ].join('|'),
  'gu',
);

/** Functions whose references are computed when they run. */
const OPEN_CALLS: readonly string[] = ['INDIRECT', 'OFFSET', 'GETPIVOTDATA', 'CELL', 'INFO'];
/** Left over where a range is made of something else than two cells. */
const OPEN_SIGNS: readonly string[] = ['!', ':', '#', '[', ']'];

export function referencesOf(formula: string, shift: Shift = { rows: 0, columns: 0 }): FormulaReferences {
  const ranges: SheetRange[] = [];
  const names: string[] = [];
  let isOpen = false;
  let sheet: string | undefined;
  for (const { groups = {} } of formula.matchAll(TOKENS)) {
    const { quoted, plain, cells, columns, rows, call, name, other } = groups;
    const prefix = quoted ?? plain;
    if (prefix !== undefined) {
      sheet = prefix.replace(/''/g, "'").normalize('NFC').toLowerCase();
      // 'Một:Ba'!A1 is a cell of all sheets from one to the other.
      if (sheet.includes(':')) isOpen = true;
      continue;
    }
    const reference = cells ?? columns ?? rows;
    if (reference !== undefined) {
      const range = shiftedRange(reference, shift);
      if (range) ranges.push({ sheet, range });
      else isOpen = true;
    } else if (call !== undefined) {
      isOpen ||= OPEN_CALLS.includes(call.toUpperCase().replace(/^_XLFN\./, ''));
    } else if (name !== undefined && !/^(?:true|false)$/i.test(name)) {
      names.push(name.toLowerCase());
    } else if (other !== undefined) isOpen ||= OPEN_SIGNS.includes(other);
    sheet = undefined;
  }
  return { ranges, names, isOpen };
}

/** Undefined when it leads out of the sheet. */
function shiftedRange(reference: string, shift: Shift): CellRange | undefined {
  const [first = '', second = first] = reference.split(':');
  const start = corner(first, shift, { row: 1, column: 1 });
  const end = corner(second, shift, { row: MAX_ROW, column: MAX_COLUMN });
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** @param missing what a whole column has for its row, and a whole row for its column */
function corner(text: string, shift: Shift, missing: Corner): Corner | undefined {
  const [, letters = '', digits = ''] = /^((?:\$?[A-Za-z]+)?)(\$?\d*)$/.exec(text) ?? [];
  const at = parseAddress(`${letters === '' ? 'A' : letters}${digits === '' ? '1' : digits}`);
  if (!at) return undefined;
  const row = digits === '' ? missing.row : at.row + (digits.startsWith('$') ? 0 : shift.rows);
  const column = letters === '' ? missing.column : at.column + (letters.startsWith('$') ? 0 : shift.columns);
  return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN ? { row, column } : undefined;
}
