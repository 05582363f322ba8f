/** Tells tables by kinds from lists of schools, which have the same headers over them. */

import { isSchoolName } from '../regulations/school-names';
import type { Cell, Grid } from '../sheet/grid';
import { cellText } from '../text/cell-text';
import { overlaps } from '../sheet/address';
import { isSureList, type RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';
import { CONFIDENCE_BOUND } from '../submission/recognised';

/** The tables of a sheet that are not lists of schools read as tables. */
export function withoutLists(
  tables: readonly RecognisedTable[],
  grid: Grid,
  lists: readonly RecognisedList[],
): readonly RecognisedTable[] {
  const sure = lists.filter(isSureList);
  if (sure.length === 0 || tables.every((table) => !mayBeList(grid, table))) return tables;
  return tables.filter(
    (table) => !sure.some((list) => overlapsTable(list, table) && isRatherList(list, table)),
  );
}

/**
 * The lists that are not tables read as lists. @param tables what is left of them after
 * `withoutLists`
 */
export function withoutTables(
  lists: readonly RecognisedList[],
  tables: readonly RecognisedTable[],
): RecognisedList[] {
  const sure = tables.filter(({ confidence }) => confidence >= CONFIDENCE_BOUND);
  return lists.filter((list) => !sure.some((table) => overlapsTable(list, table)));
}

function overlapsTable(list: RecognisedList, { sheet, range }: RecognisedTable): boolean {
  return list.sheet === sheet && overlaps(list.range, range);
}

/**
 * Whether enough schools' own names stand in and under a table for a list, or no figures that a
 * table would have.
 */
function mayBeList(grid: Grid, table: RecognisedTable): boolean {
  const needed = rowsWithFigures(table);
  let names = 0;
  for (let row = table.range.top; row <= Math.min(grid.lastRow, table.range.bottom + ROWS_BELOW); row++) {
    if (names >= needed) return true;
    names += grid.rowCells(row).filter((cell) => isNameCell(cell)).length;
  }
  return names >= needed;
}

/** A list goes on under what was taken for a table: at most its sections of one kind. */
const ROWS_BELOW = 20;
/** A longer text is a sentence with a school in it. */
export const LONGEST_NAME = 80;

function isNameCell(cell: Cell): boolean {
  return typeof cell.value === 'string' && cell.value.length <= LONGEST_NAME && isSchoolName(cellText(cell));
}

function rowsWithFigures({ rows }: RecognisedTable): number {
  return rows.filter(({ counts }) => Object.values(counts).some(({ reading }) => reading.state === 'value'))
    .length;
}

/**
 * Rows that hold figures make a table, rows with schools' own names a list; a stray one of the
 * other changes nothing.
 */
function isRatherList({ records }: RecognisedList, table: RecognisedTable): boolean {
  const withFigures = rowsWithFigures(table);
  const schools = records.filter(({ name }) => isSchoolName(name)).length;
  return withFigures === 0 || (schools > 0 && schools >= withFigures);
}
