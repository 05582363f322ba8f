/** Reads the rows under a table's header: which are the school kinds, which the total, which count and which do not. */

import {
  parseKindLabel,
  SCHOOL_KIND_NAMES,
  stripNumbering,
  type KindLabel,
} from '../regulations/school-kinds';
import { hit, type Hit } from '../findings/findings';
import { addressOf } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { columnOf, type FixedTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import { canonical, withoutDiacritics } from '../text/label';
import { readCount, readPercent } from '../text/numbers';
import { isNumberingRow } from './header-band';
import type { CountFigure, KindRow, PercentFigure, Remark, TableRow } from '../submission/submission';
import type { MappedColumn } from '../submission/recognised';

export interface TableRows {
  readonly rows: readonly KindRow[];
  readonly total: TableRow | undefined;
  /** All notes beside the rows, those of rows that do not count included. */
  readonly remarks: readonly Remark[];
  /** The last row that belongs to the table. */
  readonly bottom: number;
  readonly hits: readonly Hit[];
  /** How often the commonest label occurs. */
  readonly mostRepeated: number;
}

/** What a row label says the row is. */
export type RowLabel =
  | { readonly is: 'kind'; readonly label: KindLabel }
  | { readonly is: 'total' }
  | { readonly is: 'part' } // «Trong đó: ngoài công lập»
  | { readonly is: 'unknown' }
  | { readonly is: 'none' };

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
  if (kind) return { is: 'kind', label: kind };
  return isPartWord(words) ? { is: 'part' } : { is: 'unknown' };
}

function isTotalWord(template: FixedTemplate, words: string): boolean {
  const { totalAliases } = template.rows;
  if (totalAliases.includes(words)) return true;
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
  return /^(?:ngoài công lập|công lập|tư thục|dân lập|ncl|cl)$/.test(words);
}

/**
 * Reads rows from `top` on until the table ends: at its total row (unless further kinds follow at once), at a text
 * that is no row label, at `limit`, or after many blank rows.
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

interface ReadRow extends TableRow {
  readonly is: RowLabel;
}

interface CollectedRows {
  readonly read: readonly ReadRow[];
  readonly remarks: readonly Remark[];
  readonly bottom: number;
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
      // A heading inside the table («I. Giáo dục mầm non») goes on; prose or another table's header ends it.
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

/** Whether a cell could be a figure at all: a number, or text with a digit, a dash, or a formula without a value. */
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

/** Decides which rows count, and says which do not and why. */
function settleRows({ read, remarks, bottom }: CollectedRows, sheet: string): TableRows {
  const hits: Hit[] = [];
  const at = (row: ReadRow): { sheet: string; cell: string } => ({ sheet, cell: row.labelCell });
  const rows: KindRow[] = [];
  let total: TableRow | undefined;
  const wholeKinds = new Set(
    read.flatMap((row) => (row.is.is === 'kind' && row.is.label.qualifier === '' ? [row.is.label.kind] : [])),
  );
  const filledKinds = new Set(
    read.flatMap((row) => (row.is.is === 'kind' && !isEmpty(row) ? [row.is.label.kind] : [])),
  );
  for (const row of read) {
    switch (row.is.is) {
      case 'kind':
        // «I. Mầm non» over the rows of its schools' kinds: a heading, not an empty row of figures.
        if (isEmpty(row) && filledKinds.has(row.is.label.kind)) break;
        if (row.is.label.qualifier !== '' && wholeKinds.has(row.is.label.kind)) {
          hits.push(hit('STR009', at(row), { label: row.label }));
        } else {
          rows.push({ ...withoutLabelKind(row), kind: row.is.label.kind });
        }
        break;
      case 'total':
        // The last one is the total of all; an earlier one («Cộng» in a section) is only a part of it.
        if (total) hits.push(hit('STR009', { sheet, cell: total.labelCell }, { label: total.label }));
        total = withoutLabelKind(row);
        break;
      case 'part':
        hits.push(hit('STR009', at(row), { label: row.label }));
        break;
      case 'unknown':
        hits.push(hit('STR005', at(row), { label: row.label }));
        break;
      case 'none':
        hits.push(hit('STR006', { sheet, cell: firstFigure(row) ?? row.labelCell }, {}));
        break;
    }
  }
  const counted = withoutCopies(rows, sheet, hits);
  return { rows: counted, total, remarks, bottom, hits, mostRepeated: mostRepeated(rows) };
}

function mostRepeated(rows: readonly KindRow[]): number {
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(canonical(label), (counts.get(canonical(label)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function isEmpty(row: TableRow): boolean {
  return Object.values(row.counts).every((figure) => figure.reading.state === 'blank');
}

function withoutLabelKind(row: ReadRow): TableRow {
  const { row: number, label, labelCell, counts, percents } = row;
  return { row: number, label, labelCell, counts, percents };
}

function firstFigure(row: ReadRow): string | undefined {
  return Object.values(row.counts).find((figure) => figure.typed !== '')?.cell;
}

/**
 * Rows of one kind: the same label with the same figures is a copy and counts once; the same label with other
 * figures is an error, and different labels (TH&THCS, THCS&THPT) are added up and said so. Nothing is dropped.
 */
function withoutCopies(rows: readonly KindRow[], sheet: string, hits: Hit[]): KindRow[] {
  const kept: KindRow[] = [];
  const added = new Map<string, Set<string>>();
  for (const row of rows) {
    const sameLabel = kept.find(
      (other) => other.kind === row.kind && canonical(other.label) === canonical(row.label),
    );
    if (sameLabel) {
      const at = { sheet, cell: row.labelCell };
      const related = [{ sheet, cell: sameLabel.labelCell }];
      hits.push(hit('STR007', at, { label: row.label, firstCell: sameLabel.labelCell }, { related }));
      if (figuresOf(row) === figuresOf(sameLabel)) continue;
    } else if (kept.some((other) => other.kind === row.kind)) {
      const labels =
        added.get(row.kind) ??
        new Set(kept.filter((other) => other.kind === row.kind).map((other) => other.label));
      labels.add(row.label);
      added.set(row.kind, labels);
    }
    kept.push(row);
  }
  for (const [kind, labels] of added) {
    const rowsOfKind = kept.filter((row) => row.kind === kind);
    const [first, ...others] = rowsOfKind.map((row) => ({ sheet, cell: row.labelCell }));
    const vi = SCHOOL_KIND_NAMES[kind as KindRow['kind']];
    hits.push(
      hit('STR008', first ?? { sheet }, { kind: { vi, en: kind }, labels: [...labels] }, { related: others }),
    );
  }
  return kept;
}

function figuresOf(row: TableRow): string {
  return JSON.stringify(Object.values(row.counts).map((figure) => figure.reading));
}
