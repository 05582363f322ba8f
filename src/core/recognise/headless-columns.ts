/** Columns of figures without any header inside a table: which column of the form they are, or that nobody can say. */

import { hit, type Hit } from '../findings/findings';
import { addressOf, columnName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { TableRow } from '../submission/submission';
import { isCount } from '../submission/known-values';
import { columnOf, type FixedTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import { contradictsArithmetic } from './confirm';
import { isNumberingRow, type HeaderBand } from './header-band';
import type { ColumnHeader } from './header-words';
import type { ColumnMapping } from './map-columns';

/** Rows of a table that are looked at; forms have fewer. */
const MOST_ROWS = 60;
const NO_WORDS = { words: [], isBare: false };

/**
 * The columns between the first and the last that were found, and the one beside it, that have no text in the header's
 * rows and a figure under it.
 * @param limit the last row that may belong to the table
 */
export function headlessColumns(
  grid: Grid,
  band: HeaderBand,
  { matches, ambiguous, unmatched }: ColumnMapping,
  { labelColumn, limit }: { readonly labelColumn: number; readonly limit: number },
): ColumnHeader[] {
  const headed = [
    ...matches.map(({ header }) => header),
    ...ambiguous.flatMap(({ candidates }) => candidates),
    ...unmatched,
  ];
  const taken = new Set([labelColumn, ...headed.map(({ column }) => column)]);
  const found = matches.map(({ header }) => header.column);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const columns = Array.from({ length: last - first + 2 }, (_, i) => first + i).filter(
    (column) => !taken.has(column) && !isHeaded(grid, band, column),
  );
  const lastRow = Math.min(limit, band.bottom + MOST_ROWS);
  return columns.flatMap((column): ColumnHeader[] => {
    const row = firstFigure(grid, column, band.bottom + 1, lastRow);
    if (row === undefined) return [];
    const cell = { row, column };
    return [{ column, levels: [NO_WORDS], whole: NO_WORDS, typed: [], cell, isCarried: false }];
  });
}

function isHeaded(grid: Grid, { top, bottom }: HeaderBand, column: number): boolean {
  const isMerged = grid.merges.some(
    (one) =>
      one.left <= column &&
      column <= one.right &&
      one.top <= bottom &&
      top <= one.bottom &&
      one.left < one.right,
  );
  for (let row = top; row <= bottom; row++) if (cellText(grid.cell(row, column)).trim() !== '') return true;
  return isMerged;
}

function firstFigure(grid: Grid, column: number, from: number, to: number): number | undefined {
  for (let row = from; row <= to; row++) {
    if (!isNumberingRow(grid, row) && /\d/.test(cellText(grid.cell(row, column)))) return row;
  }
  return undefined;
}

export function isHeadless({ typed }: ColumnHeader): boolean {
  return typed.length === 0;
}

/** Whether place alone may decide: the figures are numbers of schools, and no sum of the form speaks against it. */
export function isBorneByPlace(
  template: FixedTemplate,
  rows: readonly TableRow[],
  ids: readonly string[],
): boolean {
  const areCounts = rows.every(({ counts }) =>
    ids.every((id) => {
      const reading = counts[id]?.reading;
      return !reading || reading.state === 'blank' || (reading.state === 'value' && isCount(reading.value));
    }),
  );
  return areCounts && !contradictsArithmetic(template, rows, ids);
}

/** @returns STR029 for those that were read, STR030 for those that may be a column which the table lacks */
export function headlessHits(
  template: FixedTemplate,
  sheet: string,
  { matches, ambiguous }: ColumnMapping,
  headless: readonly ColumnHeader[],
): Hit[] {
  const place = ({ cell }: ColumnHeader): { sheet: string; cell: string } => ({
    sheet,
    cell: addressOf(cell.row, cell.column),
  });
  const known = new Set([...matches, ...ambiguous].map(({ id }) => id));
  const missing = template.columns.filter(({ id, values }) => values.kind === 'count' && !known.has(id));
  return headless.flatMap((header): Hit[] => {
    const letter = columnName(header.column);
    const match = matches.find((one) => one.header.column === header.column);
    if (match) return [hit('STR029', place(header), { letter, column: columnOf(template, match.id).name })];
    if (missing.length === 0) return [];
    return [hit('STR030', place(header), { letter, columns: missing.map(({ name }) => name) })];
  });
}
