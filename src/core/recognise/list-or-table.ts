/** Tells tables by kinds from lists of schools, which have the same headers over them. */

import { isSchoolName } from '../regulations/school-names';
import { hit, type Hit } from '../rules/findings';
import { addressOf } from '../sheet/address';
import type { Cell, Grid, Workbook } from '../sheet/grid';
import type { ListTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import type { RecognisedList } from './list-submission';
import { recogniseLists } from './recognise-lists';
import { CONFIDENCE_BOUND, type RecognisedTable } from './submission';

/** The tables of a sheet that are not lists of schools read as tables. */
export function withoutLists(
  tables: readonly RecognisedTable[],
  grid: Grid,
  { date1904, modified }: Pick<Workbook, 'date1904' | 'modified'>,
  templates: readonly ListTemplate[],
): readonly RecognisedTable[] {
  // Most tables have nothing of a list; looking closer would cost as much as finding them did.
  if (tables.every((table) => !mayBeList(grid, table))) return tables;
  const lists = sureLists(recogniseLists({ sheets: [grid], date1904, modified }, templates));
  return tables.filter((table) => !lists.some((list) => overlaps(list, table) && isRatherList(list, table)));
}

/** The lists that are not tables read as lists. @param tables what is left of them after `withoutLists` */
export function withoutTables(
  lists: readonly RecognisedList[],
  tables: readonly RecognisedTable[],
): RecognisedList[] {
  const sure = tables.filter(({ confidence }) => confidence >= CONFIDENCE_BOUND);
  return lists.filter((list) => !sure.some((table) => overlaps(list, table)));
}

/**
 * Lists where a table was looked for are not counted, but they may be what the sender meant: one hit a template. Their
 * schools may be counted in the other files' tables already.
 */
export function listsInstead(workbook: Workbook, templates: readonly ListTemplate[]): Hit[] {
  return templates.flatMap((template) => {
    const lists = sureLists(recogniseLists(workbook, [template]));
    const [first, ...related] = lists.map(({ sheet, range }) => {
      return { sheet, cell: addressOf(range.top, range.left) };
    });
    if (!first) return [];
    const records = lists.reduce((sum, list) => sum + list.records.length, 0);
    return [hit('STR017', first, { list: template.title, records }, { related })];
  });
}

function sureLists(lists: readonly RecognisedList[]): RecognisedList[] {
  return lists.filter(({ records, confidence }) => confidence >= CONFIDENCE_BOUND && records.length > 0);
}

function overlaps(list: RecognisedList, { sheet, range }: RecognisedTable): boolean {
  return (
    list.sheet === sheet &&
    list.range.top <= range.bottom &&
    range.top <= list.range.bottom &&
    list.range.left <= range.right &&
    range.left <= list.range.right
  );
}

/** Whether enough schools' own names stand in and under a table for a list, or no figures that a table would have. */
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
const LONGEST_NAME = 80;

function isNameCell(cell: Cell): boolean {
  return typeof cell.value === 'string' && cell.value.length <= LONGEST_NAME && isSchoolName(cellText(cell));
}

function rowsWithFigures({ rows }: RecognisedTable): number {
  return rows.filter(({ counts }) => Object.values(counts).some(({ reading }) => reading.state === 'value'))
    .length;
}

/** Rows that hold figures make a table, rows with schools' own names a list; a stray one of the other changes nothing. */
function isRatherList({ records }: RecognisedList, table: RecognisedTable): boolean {
  const withFigures = rowsWithFigures(table);
  const schools = records.filter(({ name }) => isSchoolName(name)).length;
  return withFigures === 0 || (schools > 0 && schools >= withFigures);
}
