/**
 * Reads the rows under a table's header: which are the school kinds, which the total, which count
 * and which do not.
 */

import { parseKindLabel, stripNumbering } from '../regulations/school-kinds';
import { addressOf } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { columnOf, type FixedTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import { canonical, withoutDiacritics } from '../text/label';
import { readCount, readPercent } from '../text/numbers';
import { isNumberingRow } from './header-band';
import type { CountFigure, PercentFigure, Remark } from '../submission/submission';
import type { MappedColumn } from '../submission/recognised';
import type { CollectedRows, ReadRow, RowLabel } from './row-labels';
import { settleRows, type TableRows } from './settle-rows';

/** So many rows without anything in them end a table. */
const BLANK_ROWS_AT_END = 12;
/** A longer label is a sentence: a note under the table, not a row of it. */
const LONGEST_LABEL = 80;

/** Classifies a row label of a table with fixed rows. */
export function classifyLabel(template: FixedTemplate, text: string): RowLabel {
  const label = canonical(text);
  if (label === '') return { is: 'none' };
  const words = stripNumbering(label)
    .replace(/[:.;*]+$/, '')
    .trim();
  if (isTotalWord(template, words)) return { is: 'total' };
  if (/^(?:trong đó|riêng|gồm|tr\.? ?đ)(?:$|[ :,.])/.test(words)) return { is: 'part' };
  const kind = parseKindLabel(label);
  if (kind) return { is: 'kind', label: kind, isSum: false };
  const summed = parseKindLabel(words.replace(SUM_BEFORE, '').replace(SUM_BEHIND, ''));
  if (summed) return { is: 'kind', label: summed, isSum: true };
  return isPartWord(words) ? { is: 'part' } : { is: 'unknown' };
}

const SUM_BEFORE = /^(?:tổng cộng|tổng số|tổng|cộng|total)[ :]+/;
const SUM_BEHIND = /[ :]+(?:tổng cộng|tổng|cộng|total)$/;
/** Whatever the form calls it: what pivot tables and offices write under any table. */
const ANY_TOTAL =
  /^(?:grand total|sub ?total|total|count|sum|(?:tổng |tổng cộng |tổng số |cộng )?(?:chung|toàn bộ)|tổng cộng)$/;

function isTotalWord(template: FixedTemplate, words: string): boolean {
  const { totalAliases } = template.rows;
  if (totalAliases.includes(words) || ANY_TOTAL.test(words)) return true;
  const plain = words.replace(/ ?\([^)]*\)$/, '');
  if (totalAliases.includes(plain)) return true;
  // «Toàn huyện Bù Đốp», «Tổng cộng toàn huyện»: an alias with the unit's name behind it.
  const isWholeUnit =
    /^(?:(?:tổng|cộng|tổng cộng|tổng số) )?toàn (?:huyện|thị xã|thành phố|quận|xã|phường|tỉnh|cụm|ngành|đơn vị)(?: |$)/;
  if (isWholeUnit.test(words)) return true;
  return (
    withoutDiacritics(words) === words && totalAliases.some((alias) => withoutDiacritics(alias) === words)
  );
}

function isPartWord(words: string): boolean {
  const ownership = words.replace(
    /^(?:(?:các|số|loại hình|khối|nhóm|trường|tr\.?|cơ sở(?: giáo dục)?|csgd) )+/,
    '',
  );
  return /^(?:ngoài công lập|công lập|tư thục|dân lập|ncl|cl|ngoài cl)$/.test(ownership);
}

/**
 * Reads rows from `top` on until the table ends: at its total row (unless further kinds follow at
 * once), at a text that is no row label, at `limit`, or after many blank rows.
 */
export function readRows(
  template: FixedTemplate,
  grid: Grid,
  labelColumn: number,
  columns: readonly MappedColumn[],
  top: number,
  limit: number,
): TableRows {
  const collected = collectRows(template, grid, labelColumn, columns, top, limit);
  return settleRows(collected, grid.name);
}

function collectRows(
  template: FixedTemplate,
  grid: Grid,
  labelColumn: number,
  columns: readonly MappedColumn[],
  top: number,
  limit: number,
): CollectedRows {
  const read: ReadRow[] = [];
  const remarks: Remark[] = [];
  const noteColumns = columns.filter(({ id }) => columnOf(template, id).values.kind === 'note');
  let bottom = top - 1;
  let blanks = 0;
  let hasKinds = false;
  let isAfterTotal = false;
  for (let row = top; row <= limit; row++) {
    const label = cellText(grid.cell(row, labelColumn)).trim();
    const hasFigures = columns.some(({ column }) =>
      isFigure(cellText(grid.cell(row, column)), grid, row, column),
    );
    if (label === '' && !hasFigures) {
      blanks++;
      if (blanks > BLANK_ROWS_AT_END || isAfterTotal) break;
      remarks.push(...remarksIn(grid, row, label, noteColumns));
      continue;
    }
    if (isNumberingRow(grid, row)) continue;
    const is = classifyLabel(template, label);
    if (isAfterTotal && (is.is === 'unknown' || is.is === 'none' || is.is === 'total') && !hasFigures) break;
    if (is.is === 'unknown' && !hasFigures) {
      // A heading inside the table («I. Giáo dục mầm non») goes on; prose or another table's header
      // ends it.
      if (label.length > LONGEST_LABEL || (hasKinds && isOtherHeader(grid, row, labelColumn))) break;
      if (hasKinds && blanks > 0) break;
      continue;
    }
    blanks = 0;
    remarks.push(...remarksIn(grid, row, label, noteColumns));
    read.push(readRow(template, grid, labelColumn, columns, row, label, is));
    bottom = row;
    if (is.is === 'kind') hasKinds = true;
    if (is.is === 'total' && hasKinds) isAfterTotal = true;
  }
  return { read, remarks, bottom };
}

function remarksIn(grid: Grid, row: number, label: string, noteColumns: readonly MappedColumn[]): Remark[] {
  return noteColumns.flatMap(({ id, column }) => {
    const text = cellText(grid.cell(row, column)).trim();
    return text === '' ? [] : [{ column: id, row: label, cell: addressOf(row, column), text }];
  });
}

/**
 * Whether a cell could be a figure at all: a number, or text with a digit, a dash, or a formula
 * without a value.
 */
function isFigure(text: string, grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  if (!cell) return false;
  if (cell.value === null || typeof cell.value === 'number') return true;
  return text !== '' && (/\d/.test(text) || /^[-–—]+$/.test(text));
}

/** Several texts beside one another and no figure: the header of something else. */
function isOtherHeader(grid: Grid, row: number, labelColumn: number): boolean {
  return (
    grid.rowCells(row).filter((cell) => cell.column !== labelColumn && cellText(cell).trim() !== '').length >=
    1
  );
}

function readRow(
  template: FixedTemplate,
  grid: Grid,
  labelColumn: number,
  columns: readonly MappedColumn[],
  row: number,
  label: string,
  is: RowLabel,
): ReadRow {
  const counts: Record<string, CountFigure> = {};
  const percents: Record<string, PercentFigure> = {};
  for (const { id, column } of columns) {
    const kind = template.columns.find((one) => one.id === id)?.values.kind;
    const cell = grid.cell(row, column);
    const figure = {
      cell: addressOf(row, column),
      typed: cellText(cell),
      isFormula: cell?.formula !== undefined,
    };
    if (kind === 'count') counts[id] = { ...figure, reading: readCount(cell) };
    if (kind === 'percent') percents[id] = { ...figure, reading: readPercent(cell) };
  }
  return { row, label, labelCell: addressOf(row, labelColumn), counts, percents, is };
}
