/**
 * Collects the cells of a planned sheet row by row, so that layouts read like the sheets they make.
 */

import { addressOf, type CellRange } from '../sheet/address';
import type { PlannedCell, PlannedValue, SheetPlan, StyleName } from '../sheet/plan';

/** A cell's content before it has a place. `null` is a cell that only has its look. */
export type Content = PlannedValue | null | { readonly formula: string; readonly value: PlannedValue | null };

/**
 * Where the headers of a laid-out template begin: whose it is, its title and its date stand above.
 */
export const TEMPLATE_HEADER_ROW = 6;

export class SheetBuilder {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights: Record<number, number> = {};

  put(row: number, column: number, content: Content, style: StyleName, link?: PlannedCell['link']): void {
    this.cells.push({ row, column, style, ...contentOf(content), ...(link && { link }) });
  }

  /** A heading over several columns. */
  merge(range: CellRange, content: Content, style: StyleName): void {
    this.put(range.top, range.left, content, style);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (row !== range.top || column !== range.left) this.put(row, column, null, style);
      }
    }
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  height(row: number, points: number): void {
    this.heights[row] = points;
  }

  build(facts: Omit<SheetPlan, 'cells' | 'merges' | 'rowHeights'>): SheetPlan {
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...facts, cells, merges: this.merges, rowHeights: this.heights };
  }
}

function contentOf(content: Content): Pick<PlannedCell, 'value' | 'formula'> {
  if (content === null) return {};
  if (typeof content !== 'object') return { value: content };
  return { formula: content.formula, ...(content.value !== null && { value: content.value }) };
}

/** "$D$6:$D$49" */
export function absoluteColumnRange(column: number, top: number, bottom: number): string {
  return `${absolute(top, column)}:${absolute(bottom, column)}`;
}

/** "$D$6" */
export function absolute(row: number, column: number): string {
  return addressOf(row, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/**
 * Height in points for text that wraps in so many characters a line, as column widths count them;
 * words are broken only where they must be.
 */
export function heightFor(text: string, width: number): number {
  const lines = text.split('\n').reduce((count, line) => count + wrappedLines(line, Math.max(1, width)), 0);
  return Math.min(409, 16 * lines + 2);
}

/** How much wider bold text is, in Times New Roman. */
const BOLD = 1.08;

/** The same for the header of a column that is so many characters wide. */
export function headerHeight(text: string, columnWidth: number): number {
  return heightFor(text, (columnWidth - 1) / BOLD);
}

const SPACE = 0.5;

/**
 * In digits of Times New Roman, rounded up: capitals are a third wider than digits, small letters
 * narrower.
 */
function textWidth(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (/[\p{Ll}.,;:'()[\]/|!-]/u.test(letter)) width += 0.93;
    else width += /\p{Lu}/u.test(letter) ? 1.4 : 1.02;
  }
  return width;
}

function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = textWidth(word);
    if (used > 0 && used + SPACE + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? SPACE : 0) + width;
    // A word longer than a line goes on in the next ones.
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
