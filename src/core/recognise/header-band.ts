/**
 * Finds the rows that head a report table, wherever they stand on a sheet, by the words in them.
 */

import type { CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { cellText } from '../text/cell-text';
import { type ColumnHeader, headerText, type HeaderText, joined, LONGEST_HEADER } from './header-words';

/** The rows and columns that a table's headers take up. */
export type HeaderBand = CellRange;

/** Three rows on the forms; four when an office adds a line. */
const TALLEST_BAND = 4;
/** «(12) = (10) + (11)» is long for a column's number. */
const LONGEST_NUMBERING = 30;
/** A line of column numbers has at least so many. */
const FEWEST_NUMBERS = 5;
/**
 * The bands that rows with header words make up, from the top down: candidates, which their columns
 * and rows decide on.
 */
export function headerBands(grid: Grid, rows: readonly number[]): HeaderBand[] {
  return groupRows(rows).map((group) => widenBand(grid, group));
}

function groupRows(rows: readonly number[]): { top: number; bottom: number }[] {
  const groups: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last && row - last.bottom <= 2 && row - last.top < TALLEST_BAND) last.bottom = row;
    else groups.push({ top: row, bottom: row });
  }
  return groups;
}

const knownBands = new WeakMap<Grid, Map<string, HeaderBand>>();

/**
 * Takes in the rows above and below that belong to the same header: merged into it, or of short
 * texts only.
 */
export function widenBand(grid: Grid, group: { top: number; bottom: number }): HeaderBand {
  let known = knownBands.get(grid);
  if (!known) knownBands.set(grid, (known = new Map()));
  const key = `${String(group.top)}-${String(group.bottom)}`;
  let band = known.get(key);
  if (!band) known.set(key, (band = findBand(grid, group)));
  return band;
}

function findBand(grid: Grid, group: { top: number; bottom: number }): HeaderBand {
  let { top, bottom } = group;
  while (bottom - top + 1 < TALLEST_BAND && isHeaderRow(grid, bottom + 1, top)) bottom++;
  while (bottom - top + 1 < TALLEST_BAND && top > 1 && isHeadedByRow(grid, top - 1, top)) top--;
  for (const merge of grid.merges) {
    // A header merged downwards ends where its merge ends: «CSGD» over A7:A8.
    if (
      merge.top >= top &&
      merge.top <= bottom &&
      merge.bottom > bottom &&
      merge.bottom - top < TALLEST_BAND
    ) {
      bottom = merge.bottom;
    }
  }
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.rowCells(row)) {
      if (cellText(cell) === '') continue;
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.column);
    }
  }
  for (const merge of grid.merges) {
    if (merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right) {
      right = Math.max(right, merge.right);
    }
  }
  return { top, left, bottom, right };
}

/**
 * Whether a row under the header's words is still header: short texts, the level numbers 1–4, no
 * row label.
 */
function isHeaderRow(grid: Grid, row: number, top: number): boolean {
  const cells = grid.rowCells(row).filter((cell) => cellText(cell) !== '');
  if (cells.length === 0 || isNumberingRow(grid, row)) return false;
  const first = cells[0];
  const labelColumn = Math.min(...grid.rowCells(top).map((cell) => cell.column));
  // A text in the label column starts the body, unless a merge says that it is still header.
  if (first && first.column <= labelColumn) return false;
  return cells.every((cell) =>
    typeof cell.value === 'number'
      ? Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= 4 && cell.formula === undefined
      : typeof cell.value === 'string' &&
        cell.value.length <= LONGEST_HEADER &&
        !/^[\d.,%\s-]*\d[\d.,%\s-]*$/.test(cell.value),
  );
}

/**
 * Whether the row above heads the columns below it: a merge reaches down, or groups stand over
 * several columns.
 */
function isHeadedByRow(grid: Grid, row: number, top: number): boolean {
  const reachesDown = grid.merges.some((merge) => merge.top === row && merge.bottom >= top);
  if (reachesDown) return true;
  const cells = grid.rowCells(row).filter((cell) => cellText(cell) !== '');
  const widest = grid.merges
    .filter((merge) => merge.top === row)
    .reduce((width, merge) => Math.max(width, merge.right - merge.left + 1), 1);
  const isHeading = cells.length >= 3 && cells.every((cell) => cellText(cell).length <= 60);
  return isHeading && widest <= 8 && !isNumberingRow(grid, row);
}

/**
 * «(1) (2) (3) …», «A B 1 2 3 …», «1 2 3=1+2 …»: the line of column numbers that forms print under
 * the header.
 */
export function isNumberingRow(grid: Grid, row: number): boolean {
  if (grid.rowCells(row).some(({ value }) => typeof value === 'string' && value.length > LONGEST_NUMBERING))
    return false;
  const texts = grid
    .rowCells(row)
    .map((cell) => cellText(cell).replace(/[()[\]\s]/g, ''))
    .filter((text) => text !== '');
  // «1 2 3 4» alone are the levels under «Đạt cấp độ».
  if (texts.length < FEWEST_NUMBERS) return false;
  const numbers = texts
    .map((text) => /^(\d{1,2})(?:=.*)?$/.exec(text)?.[1])
    .filter((digits) => digits !== undefined);
  const letters = texts.filter((text) => /^[A-Za-z]$/.test(text));
  if (numbers.length + letters.length < texts.length || numbers.length < FEWEST_NUMBERS - 1) return false;
  return numbers.every((digits, i) => i === 0 || Number(digits) === Number(numbers[i - 1]) + 1);
}

const knownHeaders = new WeakMap<Grid, Map<string, readonly ColumnHeader[]>>();

/**
 * Each column's header texts in the band, groups spread over their columns. Several templates ask
 * for the same band's.
 */
export function columnHeaders(grid: Grid, band: HeaderBand): readonly ColumnHeader[] {
  let known = knownHeaders.get(grid);
  if (!known) knownHeaders.set(grid, (known = new Map()));
  const key = `${String(band.top)},${String(band.left)},${String(band.bottom)},${String(band.right)}`;
  let headers = known.get(key);
  if (!headers) known.set(key, (headers = findColumnHeaders(grid, band)));
  return headers;
}

function findColumnHeaders(grid: Grid, band: HeaderBand): ColumnHeader[] {
  const anchors = mergeAnchors(grid, band);
  const headers: ColumnHeader[] = [];
  for (let column = band.left; column <= band.right; column++) {
    const levels: HeaderText[] = [];
    const typed: string[] = [];
    let cell = { row: band.bottom, column };
    let isCarried = false;
    let previous = '';
    for (let row = band.top; row <= band.bottom; row++) {
      const source = headerSource(grid, band, anchors, row, column);
      if (!source) continue;
      const key = `${String(source.row)},${String(source.column)}`;
      const text = cellText(grid.cell(source.row, source.column)).trim();
      if (key === previous || text === '') continue;
      previous = key;
      levels.push(headerText(text));
      typed.push(text.replace(/\s+/g, ' '));
      if (source.column === column) cell = source;
      isCarried ||= source.isCarried;
    }
    if (levels.length > 0) headers.push({ column, levels, whole: joined(levels), typed, cell, isCarried });
  }
  return headers;
}

interface HeaderSource {
  readonly row: number;
  readonly column: number;
  readonly isCarried: boolean;
}

/**
 * Where the text over (row, column) is written: there, at its merge's first cell, or in an unmerged
 * group to the left.
 */
function headerSource(
  grid: Grid,
  band: HeaderBand,
  anchors: ReadonlyMap<string, CellRange>,
  row: number,
  column: number,
): HeaderSource | undefined {
  const merge = anchors.get(`${String(row)},${String(column)}`);
  if (merge) return { row: merge.top, column: merge.left, isCarried: false };
  if (cellText(grid.cell(row, column)).trim() !== '') return { row, column, isCarried: false };
  if (row === band.bottom || !hasTextBelow(grid, band, row, column)) return undefined;
  for (let left = column - 1; left >= band.left; left--) {
    if (anchors.has(`${String(row)},${String(left)}`)) return undefined;
    if (cellText(grid.cell(row, left)).trim() === '') {
      if (!hasTextBelow(grid, band, row, left)) return undefined;
      continue;
    }
    return hasTextBelow(grid, band, row, left) ? { row, column: left, isCarried: true } : undefined;
  }
  return undefined;
}

function hasTextBelow(grid: Grid, band: HeaderBand, row: number, column: number): boolean {
  for (let below = row + 1; below <= band.bottom; below++) {
    if (cellText(grid.cell(below, column)).trim() !== '') return true;
  }
  return false;
}

function mergeAnchors(grid: Grid, band: HeaderBand): ReadonlyMap<string, CellRange> {
  const anchors = new Map<string, CellRange>();
  for (const merge of grid.merges) {
    if (
      merge.bottom < band.top ||
      merge.top > band.bottom ||
      merge.right < band.left ||
      merge.left > band.right
    )
      continue;
    for (let row = Math.max(merge.top, band.top); row <= Math.min(merge.bottom, band.bottom); row++) {
      for (
        let column = Math.max(merge.left, band.left);
        column <= Math.min(merge.right, band.right);
        column++
      ) {
        anchors.set(`${String(row)},${String(column)}`, merge);
      }
    }
  }
  return anchors;
}
