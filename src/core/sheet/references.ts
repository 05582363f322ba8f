/** Which cells a formula reads, as far as its text says so. */

import { parseAddress, type CellRange } from './address';
import type { Grid } from './grid';

/**
 * What a formula reads; 'unknown' when its text does not say (names, tables, INDIRECT, other
 * workbooks).
 */
export type FormulaReads = 'unknown' | readonly { readonly sheet: string; readonly range: CellRange }[];

/** Their result depends on more than the cells that they name. */
const OPAQUE_FUNCTIONS = /^(?:INDIRECT|OFFSET|CELL|GETPIVOTDATA)$/i;

/** Their result may be another whenever anything is calculated. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INFO|SHEET|SHEETS)\s*\(/i;

const TOKEN =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!|\$?([A-Za-z]{1,3})\$?([1-9]\d*)(?![\p{L}\p{N}_.(])|([\p{L}_\\][\p{L}\p{N}_.]*)(\s*\()?|[[\]{}]|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|#[A-Z/0!?]+|[^\s]/gu;

/**
 * @param formula without "="; "" where the file gives only a reference to a shared one
 * @param ownSheet the sheet it stands on, for references that name none
 */
export function formulaReads(formula: string, ownSheet: string): FormulaReads {
  if (formula.trim() === '') return 'unknown';
  const reads: { sheet: string; range: CellRange }[] = [];
  let sheet = ownSheet;
  let isRangeOpen = false;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, quoted, bare, column, row, word, call] = match;
    if (quoted !== undefined || bare !== undefined) {
      // «T1:T3!C5» reads all sheets from T1 to T3, whichever these are.
      if (isRangeOpen) return 'unknown';
      sheet = quoted === undefined ? (bare ?? '') : quoted.replace(/''/g, "'");
      if (/[[:]/.test(sheet)) return 'unknown';
      continue;
    }
    if (column !== undefined && row !== undefined) {
      const at = parseAddress(`${column}${row}`);
      if (!at) return 'unknown';
      const last = reads[reads.length - 1];
      if (isRangeOpen && last) {
        reads[reads.length - 1] = { sheet: last.sheet, range: stretched(last.range, at.row, at.column) };
      } else {
        reads.push({ sheet, range: { top: at.row, left: at.column, bottom: at.row, right: at.column } });
      }
      isRangeOpen = false;
      sheet = ownSheet;
      continue;
    }
    if (token === ':') {
      isRangeOpen = true;
      continue;
    }
    if (word !== undefined) {
      const isConstant = /^(?:TRUE|FALSE)$/i.test(word);
      if (call === undefined ? !isConstant : OPAQUE_FUNCTIONS.test(word)) return 'unknown';
    }
    if (token === '[' || token === ']' || token === '!' || token === '$') return 'unknown';
    if (isRangeOpen) return 'unknown';
  }
  return isRangeOpen ? 'unknown' : reads;
}

function stretched(range: CellRange, row: number, column: number): CellRange {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

/**
 * The other sheets whose cells decide what this one shows, in lower case, as Excel tells names
 * apart; 'unknown' when some formula's text does not say.
 */
export function sheetsRead(grid: Grid): 'unknown' | ReadonlySet<string> {
  const own = grid.name.toLowerCase();
  const read = new Set<string>();
  for (const { formula } of grid.cells()) {
    if (formula === undefined) continue;
    const reads = VOLATILE.test(formula) ? 'unknown' : formulaReads(formula, grid.name);
    if (reads === 'unknown') return 'unknown';
    for (const { sheet } of reads) read.add(sheet.toLowerCase());
  }
  read.delete(own);
  return read;
}
