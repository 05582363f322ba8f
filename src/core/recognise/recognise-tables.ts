/** Finds a template's tables by school kind on a sheet: where, which column is which, how sure. */

import { hit, type Hit } from '../findings/findings';
import { addressOf, rangeAddress } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import { columnOf, countColumns, type Column, type FixedTemplate } from '../template/template';
import { cellText, isLegacyText } from '../text/cell-text';
import { columnHeaders, headerBands, type HeaderBand } from './header-band';
import { type ColumnHeader, FEWEST_COLUMNS, hasPhrase, isNumberingHeader } from './header-words';
import { confirmsByArithmetic } from './confirm';
import { foreignColumns } from './foreign-columns';
import { headlessColumns, headlessHits, isBorneByPlace, isHeadless } from './headless-columns';
import { readHead } from './read-head';
import type { Field } from '../submission/list-submission';
import { fillByPlace, mapColumns, type ColumnMapping } from './map-columns';
import { classifyLabel, readRows } from './read-rows';
import type { TableRows } from './settle-rows';
import type { RecognisedTable } from '../submission/submission';
import { CONFIDENCE_BOUND, type MappedColumn, type RecognitionNote } from '../submission/recognised';
import { statedDate } from './stated-date';
import { claimsInTitle } from './unit-claims';

/** A near miss: header words stood there, but no table. */
export interface NearMiss {
  readonly sheet: string;
  readonly cell: string;
  readonly found: number;
  /** The title of the form whose columns these are. */
  readonly table: string;
}

/**
 * A kind that occurs twice was typed twice by mistake; three times, and the rows are something
 * else.
 */
const FEWEST_IN_LIST = 3;

/** @param rows those that may be headers of the template */
export function recogniseTables(
  template: FixedTemplate,
  grid: Grid,
  rows: readonly number[],
  date1904: boolean,
): { tables: RecognisedTable[]; nearest?: NearMiss } {
  const bands = headerBands(grid, rows);
  const tables: RecognisedTable[] = [];
  let nearest: NearMiss | undefined;
  let previousBottom = 0;
  bands.forEach((band, i) => {
    const limit = (bands[i + 1]?.top ?? grid.lastRow + 1) - 1;
    const mapping = mapColumns(template, columnHeaders(grid, band));
    if (!hasEnoughColumns(template, mapping)) return;
    const fitting = figureColumns(template, mapping);
    const found = splitSideBySide(template, grid, band, limit).flatMap((part) => {
      return recogniseTable(template, grid, part, { from: previousBottom + 1, limit, date1904 }) ?? [];
    });
    tables.push(...found);
    if (found.length === 0 && fitting > (nearest?.found ?? 0)) {
      nearest = {
        sheet: grid.name,
        cell: addressOf(band.top, band.left),
        found: fitting,
        table: template.title,
      };
    }
    previousBottom = Math.max(previousBottom, ...tables.map((table) => table.range.bottom));
  });
  return nearest ? { tables, nearest } : { tables };
}

/**
 * How many columns of the form that hold figures are there, each once or, in tables side by side,
 * several times.
 */
function figureColumns(template: FixedTemplate, { matches, ambiguous }: ColumnMapping): number {
  return [...matches, ...ambiguous].filter(({ id }) => columnOf(template, id).values.kind !== 'note').length;
}

/**
 * Two columns of «Tổng số», «Số lượng» are any table's; one whose words no other form has makes up
 * for a third.
 */
function hasEnoughColumns(template: FixedTemplate, mapping: ColumnMapping): boolean {
  if (figureColumns(template, mapping) >= FEWEST_COLUMNS) return true;
  const { unmistakable } = template.rows;
  const isThere = ({ id }: { readonly id: string }): boolean => mapping.matches.some((one) => one.id === id);
  const telling = mapping.matches.find(({ id }) => id === unmistakable?.column);
  if (!unmistakable || !telling) return false;
  return (
    countColumns(template)
      .filter(({ values }) => values.kind === 'count' && values.whenBlank === 'required')
      .every(isThere) && unmistakable.words.some((word) => hasPhrase(telling.header.whole, word))
  );
}

/**
 * The first row that may belong to the table's title, and the last that may belong to the table.
 */
interface TableLimits {
  readonly from: number;
  readonly limit: number;
  readonly date1904: boolean;
}

interface BandPart {
  readonly band: HeaderBand;
  readonly labelColumn: number;
}

/** Two tables beside one another share a header band; each begins at a column of row labels. */
function splitSideBySide(template: FixedTemplate, grid: Grid, band: HeaderBand, limit: number): BandPart[] {
  const labels = new Map<number, { kinds: number; totals: number }>();
  const lastRow = Math.min(limit, band.bottom + 60);
  for (let row = band.bottom + 1; row <= lastRow; row++) {
    for (const cell of grid.rowCells(row)) {
      if (typeof cell.value !== 'string' || cell.value.length > 80 || cell.column > band.right + 1) continue;
      const label = classifyLabel(template, cellText(cell));
      if (label.is !== 'kind' && label.is !== 'total') continue;
      const count = labels.get(cell.column) ?? { kinds: 0, totals: 0 };
      if (label.is === 'kind') count.kinds++;
      else count.totals++;
      labels.set(cell.column, count);
    }
  }
  const best = Math.max(0, ...[...labels.values()].map((count) => count.kinds));
  if (best === 0) return [];
  const columns = [...labels]
    .filter(([, count]) => count.kinds === best || (count.kinds >= 2 && count.totals > 0))
    .map(([column]) => column)
    .sort((a, b) => a - b);
  const [first] = columns;
  if (first === undefined) return [];
  if (columns.length === 1)
    return [{ band: { ...band, left: Math.min(band.left, first) }, labelColumn: first }];
  return columns.map((column, i) => ({
    band: {
      ...band,
      left: i === 0 ? Math.min(band.left, column) : column,
      right: (columns[i + 1] ?? band.right + 1) - 1,
    },
    labelColumn: column,
  }));
}

function recogniseTable(
  template: FixedTemplate,
  grid: Grid,
  { band, labelColumn }: BandPart,
  { from: titleFrom, limit, date1904 }: TableLimits,
): RecognisedTable | undefined {
  const headers = columnHeaders(grid, band).filter((header) => header.column !== labelColumn);
  const plain = mapColumns(template, headers);
  const { mapping, rows, headless } = readBestMapping(template, grid, labelColumn, band, limit, plain);
  if (!hasEnoughColumns(template, mapping) || rows.rows.length === 0) return undefined;
  // One row a school, with its kind beside its name, is a list and not a table by kinds.
  if (rows.mostRepeated >= FEWEST_IN_LIST) return undefined;
  const columns = mappedColumns(mapping);
  const range = {
    top: band.top,
    left: Math.min(labelColumn, ...columns.map((column) => column.column)),
    bottom: rows.bottom,
    right: Math.max(labelColumn, ...columns.map((column) => column.column)),
  };
  const confidence = tableConfidence(template, mapping);
  const at = { sheet: grid.name, cell: addressOf(band.top, range.left) };
  const head = readHead(template.head, grid, { from: titleFrom, to: band.top - 1 }, date1904);
  // What is wrong inside a table that may be none would only be noise beside that.
  const hits: Hit[] =
    confidence < CONFIDENCE_BOUND
      ? [hit('STR002', at, { table: template.title, confidence, bound: CONFIDENCE_BOUND })]
      : [
          ...rows.hits,
          ...columnHits(template, grid, mapping, rows, labelColumn, at),
          ...headlessHits(template, grid.name, mapping, headless),
          ...(rows.total ? [] : [hit('STR012', at, {})]),
          ...hiddenHits(grid, rows, columns, at),
          ...legacyHits(grid, range, at),
          ...headHits(template, head, grid.name),
        ];
  return {
    template: template.id,
    templateVersion: template.version,
    sheet: grid.name,
    range,
    confidence,
    notes: notesOf(template, mapping),
    columns,
    rows: rows.rows,
    total: rows.total,
    statedDate: statedDate(grid, titleFrom, band.top - 1),
    claims: claimsInTitle(grid, titleFrom, band.top - 1),
    isHidden: grid.visibility !== 'visible',
    fit: tableFit(template, mapping),
    ...(rows.remarks.length > 0 && { remarks: rows.remarks }),
    ...(template.head && { head }),
    hits,
  };
}

interface ReadMapping {
  readonly mapping: ColumnMapping;
  readonly rows: TableRows;
  /** Columns of figures under no header, whether one of the form's was seen in them or not. */
  readonly headless: readonly ColumnHeader[];
}

/**
 * Columns known by their place only are kept just when the figures under them confirm it. Of one without any header it is
 * enough that it stands alone where the form's column is missing, and that the figures do not speak against it.
 */
function readBestMapping(
  template: FixedTemplate,
  grid: Grid,
  labelColumn: number,
  band: HeaderBand,
  limit: number,
  plain: ColumnMapping,
): ReadMapping {
  const read = (mapping: ColumnMapping): TableRows =>
    readRows(template, grid, labelColumn, mappedColumns(mapping), band.bottom + 1, limit);
  const headless = headlessColumns(grid, band, plain, { labelColumn, limit });
  const fillWith = (unmatched: readonly ColumnHeader[]): ColumnMapping => {
    const filled = fillByPlace(template, { ...plain, unmatched });
    const used = new Set(filled.matches.map(({ header }) => header));
    return { ...filled, unmatched: plain.unmatched.filter((header) => !used.has(header)) };
  };
  const byPlace = ({ matches }: ColumnMapping): string[] =>
    matches.filter(({ how }) => how === 'byPlace').map(({ id }) => id);
  const filled = fillWith([...plain.unmatched, ...headless]);
  if (filled.matches.length > plain.matches.length) {
    const rows = read(filled);
    if (confirmsByArithmetic(template, rows.rows, byPlace(filled)))
      return { mapping: filled, rows, headless };
  }
  const bare = fillWith(headless);
  if (headless.length > 0 && byPlace(bare).length > 0 && bare.ambiguous.length === plain.ambiguous.length) {
    const rows = read(bare);
    if (isBorneByPlace(template, rows.rows, byPlace(bare))) return { mapping: bare, rows, headless };
  }
  return { mapping: plain, rows: read(plain), headless };
}

function mappedColumns(mapping: ColumnMapping): MappedColumn[] {
  return mapping.matches
    .map(({ id, header, confidence }) => ({ id, column: header.column, confidence }))
    .sort((a, b) => a.column - b.column);
}

/**
 * The mean over the columns that hold the figures; a missing one counts 0, an optional missing one
 * not at all.
 */
function tableConfidence(template: FixedTemplate, mapping: ColumnMapping): number {
  let sum = 0;
  let count = 0;
  for (const column of template.columns) {
    if (column.values.kind !== 'count') continue;
    const match = mapping.matches.find((one) => one.id === column.id);
    if (!match && column.values.whenBlank === 'optional') continue;
    sum += match?.confidence ?? 0;
    count++;
  }
  return Math.round((sum / count) * 100) / 100;
}

/**
 * The share of the form's columns and of the sheet's headers that were matched with one another. An
 * optional column that is missing says nothing; a header that the form does not have says something
 * even while nobody filled it in.
 */
function tableFit(template: FixedTemplate, { matches, ambiguous, unmatched }: ColumnMapping): number {
  const sureness = template.columns.flatMap(({ id, values }): number[] => {
    if (values.kind !== 'count' && values.kind !== 'percent') return [];
    const match = matches.find((one) => one.id === id);
    if (!match && values.kind === 'count' && values.whenBlank === 'optional') return [];
    return [match?.confidence ?? 0];
  });
  const extra = unmatched.filter((header) => !isNumberingHeader(header.whole)).length;
  const sum = sureness.reduce((total, one) => total + one, 0);
  return Math.round((sum / (sureness.length + extra + ambiguous.length)) * 1000) / 1000;
}

function notesOf(template: FixedTemplate, mapping: ColumnMapping): RecognitionNote[] {
  return template.columns
    .filter((column) => column.values.kind !== 'label')
    .map((column): RecognitionNote => {
      const match = mapping.matches.find((one) => one.id === column.id);
      if (!match) return { note: 'missing', column: column.id };
      const cell = addressOf(match.header.cell.row, match.header.cell.column);
      if (match.how === 'otherWords')
        return { note: 'otherWords', column: column.id, cell, header: match.header.typed.join(' › ') };
      return { note: match.how, column: column.id, cell };
    });
}

function columnHits(
  template: FixedTemplate,
  grid: Grid,
  mapping: ColumnMapping,
  rows: TableRows,
  labels: number,
  at: { sheet: string; cell: string },
): Hit[] {
  const hits: Hit[] = [];
  const sheet = grid.name;
  const place = (header: ColumnHeader): { sheet: string; cell: string } => ({
    sheet,
    cell: addressOf(header.cell.row, header.cell.column),
  });
  for (const { id, candidates } of mapping.ambiguous) {
    const column = columnOf(template, id);
    const [first, ...others] = candidates.map(place);
    hits.push(
      hit(
        'STR004',
        first ?? at,
        { column: column.name, candidates: candidates.map((one) => place(one).cell) },
        { related: others },
      ),
    );
  }
  for (const match of mapping.matches) {
    if (match.how === 'byPlace' && !isHeadless(match.header))
      hits.push(hit('STR013', place(match.header), { column: columnOf(template, match.id).name }));
  }
  for (const column of template.columns) {
    if (column.values.kind !== 'count') continue;
    if (mapping.matches.some((match) => match.id === column.id)) continue;
    if (mapping.ambiguous.some((one) => one.id === column.id)) continue;
    hits.push(
      hit(isMissingHarmless(template, column, rows) ? 'STR014' : 'STR003', at, { column: column.name }),
    );
  }
  const read = rows.rows.map(({ row }) => row);
  hits.push(...foreignColumns(grid, { ...mapping, found: mapping.matches }, read, /\d/, labels));
  return hits;
}

/** A missing part of a sum is harmless when the sum holds without it in every row. */
function isMissingHarmless(template: FixedTemplate, column: Column, rows: TableRows): boolean {
  if (column.values.kind !== 'count' || column.values.whenBlank === 'required') return false;
  return column.values.whenBlank === 'optional' || confirmsByArithmetic(template, rows.rows, [column.id]);
}

/** What stands over the table and is not what belongs there. */
function headHits(template: FixedTemplate, head: Readonly<Record<string, Field>>, sheet: string): Hit[] {
  return (template.head ?? []).flatMap(({ id, name }) => {
    const field = head[id];
    const isRead = !field || !['unreadable', 'errorValue', 'noStoredValue'].includes(field.reading.state);
    return isRead ? [] : [hit('STR019', { sheet, cell: field.cell }, { field: name, typed: field.typed })];
  });
}

function hiddenHits(
  grid: Grid,
  rows: TableRows,
  columns: readonly MappedColumn[],
  at: { sheet: string; cell: string },
): Hit[] {
  const hits: Hit[] = [];
  if (grid.visibility !== 'visible') hits.push(hit('STR011', at, { what: 'sheet' }));
  const hiddenRows = rows.rows.filter((row) => grid.hiddenRows.has(row.row));
  const hiddenColumns = columns.filter((column) => grid.hiddenColumns.has(column.column));
  for (const row of hiddenRows)
    hits.push(hit('STR011', { sheet: grid.name, cell: row.labelCell }, { what: 'row' }));
  for (const column of hiddenColumns) {
    const row = rows.rows[0]?.row ?? 1;
    hits.push(hit('STR011', { sheet: grid.name, cell: addressOf(row, column.column) }, { what: 'column' }));
  }
  return hits;
}

function legacyHits(
  grid: Grid,
  range: { top: number; left: number; bottom: number; right: number },
  at: { sheet: string; cell: string },
): Hit[] {
  for (let row = range.top; row <= range.bottom; row++) {
    const legacy = grid.rowCells(row).find((cell: Cell) => isLegacyText(cell));
    if (legacy)
      return [
        hit(
          'TYP006',
          at,
          { font: legacy.style.font },
          { related: [{ sheet: grid.name, cell: rangeAddress(range) }] },
        ),
      ];
  }
  return [];
}
