/**
 * Rows that look like rows of a report and stand in no table or list that was recognised: a list
 * that goes on behind many blank rows or on a sheet without its header, a table whose header went
 * missing. They count nowhere, and that is said.
 */

import { parseKindLabel } from '../regulations/school-kinds';
import { isSchoolName } from '../regulations/school-names';
import { hit, type Hit } from '../findings/findings';
import { addressOf, type CellRange } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import { columnOf, type ListTemplate, type Template } from '../template/template';
import { listOf } from '../template/template-set';
import { FINDING_HEADER } from '../template/origin-headers';
import { cellText } from '../text/cell-text';
import { parseCriteria } from '../text/criteria';
import { LONGEST_NAME } from './list-or-table';
import type { RecognisedList } from '../submission/list-submission';
import type { RecognisedTable } from '../submission/submission';

/** One figure beside a kind is a caption or the data of a chart; a report's row has more. */
const FEWEST_FIGURES_OF_A_KIND = 2;
/**
 * A school with its running number and so many cells behind its name is in a list, figures or not.
 */
const FEWEST_CELLS_OF_A_SCHOOL = 2;
/** Their header stands under a title or two. */
const FINDINGS_HEAD = 6;
/** The findings' list of cells stays readable; how many rows there are is a fact of its own. */
const MOST_RELATED = 20;

/**
 * One finding for each stretch of such rows between two recognised places.
 * @param tables all that were recognised on the sheet, sure or not: what is wrong with them, they
 *   say themselves
 * @returns STR021, in the order of the rows
 */
export function leftOutRows(
  grid: Grid,
  templates: readonly Template[],
  tables: readonly RecognisedTable[],
  lists: readonly RecognisedList[],
): readonly Hit[] {
  if (isListOfFindings(grid)) return [];
  const ranges = [...tables, ...lists].map(({ range }) => range).sort((a, b) => a.top - b.top);
  const continued = continuedLists(templates, lists);
  const stretches: Cell[][] = [];
  let stretch: Cell[] | undefined;
  let placesBegun = 0;
  for (const row of rowsWithText(grid)) {
    while ((ranges[placesBegun]?.top ?? Infinity) <= row) {
      placesBegun++;
      stretch = undefined;
    }
    const around = ranges.filter(({ top, bottom }) => top <= row && row <= bottom);
    // Most rows stand in a list that has nothing beside it.
    if (around.some(({ left, right }) => left <= 2 && grid.lastColumn <= right + 1)) continue;
    const cells = grid.rowCells(row);
    const label =
      labelOutside(grid, cells, around) ??
      (around.length === 0 ? recordUnder(continued, row, cells) : undefined);
    if (!label) continue;
    if (!stretch) stretches.push((stretch = []));
    stretch.push(label);
  }
  return stretches.flatMap((found) => hitFor(grid, found) ?? []);
}

/** A single cell far below costs nothing so. */
function rowsWithText(grid: Grid): readonly number[] {
  const rows: number[] = [];
  grid.forEachText((_, row) => {
    if (rows.at(-1) !== row) rows.push(row);
  });
  return rows;
}

/** The product's own findings name schools, with what they wrote and what it should be. */
function isListOfFindings(grid: Grid): boolean {
  for (let row = 1; row <= Math.min(grid.lastRow, FINDINGS_HEAD); row++)
    if (grid.rowCells(row).some(({ value }) => value === FINDING_HEADER)) return true;
  return false;
}

function hitFor(grid: Grid, [first, ...others]: readonly Cell[]): Hit | undefined {
  if (!first) return undefined;
  const place = ({ row, column }: Cell): { sheet: string; cell: string } => ({
    sheet: grid.name,
    cell: addressOf(row, column),
  });
  const facts = {
    label: cellText(first).trim(),
    others: others.length,
    lastRow: (others.at(-1) ?? first).row,
  };
  return hit('STR021', place(first), facts, { related: others.slice(0, MOST_RELATED).map(place) });
}

/**
 * The school's name or the kind that the row's figures are of, where it stands in none of the
 * places.
 */
function labelOutside(grid: Grid, cells: readonly Cell[], around: readonly CellRange[]): Cell | undefined {
  return cells.find((cell, i) => {
    if (typeof cell.value !== 'string' || cell.value.length > LONGEST_NAME) return false;
    if (!isLabel(cellText(cell), cells.slice(0, i), cells.slice(i + 1))) return false;
    return !around.some((range) => reaches(grid, range, cell));
  });
}

function isLabel(text: string, before: readonly Cell[], behind: readonly Cell[]): boolean {
  if (isSchoolName(text)) {
    if (behind.some(isFigure)) return true;
    return (
      before.some(isRunningNumber) &&
      behind.filter((cell) => cellText(cell).trim() !== '').length >= FEWEST_CELLS_OF_A_SCHOOL
    );
  }
  // A criterion with its level or its group, a piece of evidence with its name.
  if (CRITERION_OR_EVIDENCE.test(text.normalize('NFC')))
    return behind.some((cell) => cellText(cell).trim() !== '');
  return parseKindLabel(text) !== undefined && behind.filter(isFigure).length >= FEWEST_FIGURES_OF_A_KIND;
}

const CRITERION_OR_EVIDENCE = /^\s*(?:(?:tiêu chí|tc)\s*\d|[[(]?H\d{1,2}\s*[-–.]\s*\d)/i;

/**
 * Whether the place goes on to the cell's column: behind a column without anything in it stands
 * something else.
 */
function reaches(grid: Grid, { top, left, bottom, right }: CellRange, { column }: Cell): boolean {
  const isBlankColumn = (at: number): boolean => {
    for (let row = top; row <= bottom; row++) if (cellText(grid.cell(row, at)).trim() !== '') return false;
    return true;
  };
  for (let at = right + 1; at < column; at++) if (isBlankColumn(at)) return false;
  for (let at = column + 1; at < left; at++) if (isBlankColumn(at)) return false;
  return true;
}

interface ContinuedList {
  readonly template: ListTemplate;
  readonly list: RecognisedList;
}

/** The lists of rows, the lowest first. */
function continuedLists(
  templates: readonly Template[],
  lists: readonly RecognisedList[],
): readonly ContinuedList[] {
  return lists
    .flatMap((list) => {
      const template = listOf(templates, list.template);
      return template && list.shape === 'rows' ? [{ template, list }] : [];
    })
    .sort((a, b) => b.list.range.bottom - a.list.range.bottom);
}

/**
 * What the row is called, where it looks like a record of the list above it: by its running number,
 * or by its criterion.
 */
function recordUnder(
  continued: readonly ContinuedList[],
  row: number,
  cells: readonly Cell[],
): Cell | undefined {
  const above = continued.find(({ list }) => list.range.bottom < row);
  return above && nameOfRecord(above.template, above.list, cells);
}

function nameOfRecord(
  template: ListTemplate,
  { columns }: RecognisedList,
  cells: readonly Cell[],
): Cell | undefined {
  const at = columns.find(({ id }) => id === template.rows.name)?.column;
  const name = cells.find((cell) => cell.column === at && cellText(cell).trim() !== '');
  if (!name) return undefined;
  if (cells.some((cell) => cell.column < name.column && isRunningNumber(cell))) return name;
  const { kind } = columnOf(template, template.rows.name).values;
  const isCriterion = kind === 'criterion' || kind === 'criteria';
  return isCriterion && cells.length > 1 && parseCriteria(cellText(name)).state === 'items'
    ? name
    : undefined;
}

function isRunningNumber(cell: Cell): boolean {
  return /^\s*\d{1,4}\s*[.)]?\s*$/.test(cellText(cell));
}

/**
 * A number, a percentage or a day, typed as one or as text, or a formula whose value was not
 * stored.
 */
function isFigure(cell: Cell): boolean {
  if (typeof cell.value === 'number' || cell.value === null) return true;
  return /^\s*[-+(]?\d[\d.,/\s-]*%?\)?\s*$/.test(cellText(cell));
}
