/** Finds schools on a sheet: a list with one row a school, or one school's form with its fields under one another. */

import { CONFIDENCE_BOUND } from '../recognise/submission';
import { hasPhrase, headerText, isPercentHeader, joined, type HeaderText } from '../recognise/header-words';
import { parseKindLabel, type SchoolKind } from '../regulations/school-kinds';
import { addressOf } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import type { ListColumn, ListTemplate, SchoolResult } from '../template/list-template';
import { cellText } from '../text/cell-text';
import { canonical } from '../text/label';
import { kindInName, readMark, readResult } from './read-fields';
import type { Field, School, SheetReading } from './school';

/** Rows looked through for a header; a list's title and notes take fewer. */
const HEADER_ROWS = 60;
/** A list or form with fewer known fields is something else. */
const FEWEST_FIELDS = 3;
/** How far a form's value stands from its label. */
const VALUE_REACH = 5;
/** Blank rows inside a list; more end it. */
const MOST_BLANK_ROWS = 3;
const LONGEST_HEADER = 90;

/** What stands where on the sheet: from a row of a list, or from the form as a whole. */
type Places = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

export function recogniseSchools(template: ListTemplate, grid: Grid): SheetReading {
  const list = findList(template, grid);
  const form = findForm(template, grid);
  // The same words can be a header row of two and labels of a form: the one with more fields is right.
  const best = (list?.columns.size ?? 0) >= (form?.size ?? 0) ? list : undefined;
  if (best) {
    const schools = readList(template, grid, best);
    const confidence = confidenceOf(template, [...best.columns.keys()], schools);
    return {
      is: 'schools',
      sheet: grid.name,
      shape: 'list',
      confidence,
      columns: [...best.columns.keys()],
      schools,
    };
  }
  if (form) {
    const school = readSchool(template, grid, form);
    const schools = school ? [school] : [];
    const confidence = confidenceOf(template, [...form.keys()], schools);
    return { is: 'schools', sheet: grid.name, shape: 'form', confidence, columns: [...form.keys()], schools };
  }
  const [first] = grid.cells();
  return { is: 'other', sheet: grid.name, cell: first ? addressOf(first.row, first.column) : 'A1' };
}

/** How much of what table 1a counts the sheet tells; a kind that the names tell counts as told. */
function confidenceOf(template: ListTemplate, found: readonly string[], schools: readonly School[]): number {
  const needed = template.columns.filter(({ values }) => values.kind !== 'text' && values.kind !== 'mark');
  const marks = template.columns.filter(({ values }) => values.kind === 'mark').slice(0, 2);
  const all = [...needed, ...marks];
  const isKnown = ({ id, values }: ListColumn): boolean =>
    found.includes(id) ||
    (values.kind === 'schoolKind' && schools.length > 0 && schools.every(({ kind }) => kind));
  const share = all.filter(isKnown).length / all.length;
  return schools.length === 0 ? Math.min(share, CONFIDENCE_BOUND / 2) : Math.round(share * 100) / 100;
}

interface FoundList {
  readonly headerBottom: number;
  readonly columns: ReadonlyMap<string, number>;
}

function findList(template: ListTemplate, grid: Grid): FoundList | undefined {
  let best: FoundList | undefined;
  const last = Math.min(grid.lastRow, HEADER_ROWS);
  for (let row = 1; row <= last; row++) {
    for (const depth of [1, 2]) {
      const columns = matchColumns(template, headersAt(grid, row, depth));
      if (columns.size < FEWEST_FIELDS || !columns.has(nameOf(template).id)) continue;
      if (columns.size > (best?.columns.size ?? 0)) best = { headerBottom: row + depth - 1, columns };
    }
  }
  return best;
}

function nameOf(template: ListTemplate): ListColumn {
  return (
    template.columns.find(({ values }) => values.kind === 'schoolName') ?? (template.columns[0] as ListColumn)
  );
}

/** Header texts by column, of one row or of two rows together; a merged group header stands over all its columns. */
function headersAt(grid: Grid, row: number, depth: number): Map<number, HeaderText> {
  const headers = new Map<number, HeaderText>();
  for (let column = 1; column <= Math.min(grid.lastColumn, 60); column++) {
    const texts: HeaderText[] = [];
    for (let level = 0; level < depth; level++) {
      const text = headerCell(grid, row + level, column);
      if (text !== '' && text.length <= LONGEST_HEADER) texts.push(headerText(text));
    }
    if (texts.length > 0) headers.set(column, texts.length === 1 ? (texts[0] as HeaderText) : joined(texts));
  }
  return headers;
}

function headerCell(grid: Grid, row: number, column: number): string {
  const own = grid.cell(row, column);
  if (own) return typeof own.value === 'string' ? cellText(own) : '';
  const merge = grid.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && right > left,
  );
  const over = merge && grid.cell(merge.top, merge.left);
  return over && typeof over.value === 'string' ? cellText(over) : '';
}

/** Each field to the first column whose words say it, the field with the longest matching phrase first. */
function matchColumns(template: ListTemplate, headers: ReadonlyMap<number, HeaderText>): Map<string, number> {
  const matches: { id: string; column: number; words: number }[] = [];
  for (const [column, header] of headers) {
    if (isPercentHeader(header)) continue;
    for (const { id, recognise } of template.columns) {
      const words = phraseLength(recognise, header);
      if (words > 0) matches.push({ id, column, words });
    }
  }
  matches.sort((a, b) => b.words - a.words || a.column - b.column);
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id, column } of matches) {
    if (found.has(id) || taken.has(column)) continue;
    found.set(id, column);
    taken.add(column);
  }
  return found;
}

function phraseLength({ any, none = [] }: ListColumn['recognise'], header: HeaderText): number {
  if (none.some((phrase) => hasPhrase(header, phrase))) return 0;
  return Math.max(0, ...any.map((phrase) => (hasPhrase(header, phrase) ? phrase.split(' ').length : 0)));
}

const TOTAL = /^(?:cộng|tổng|toàn )/;

function readList(template: ListTemplate, grid: Grid, { headerBottom, columns }: FoundList): School[] {
  const schools: School[] = [];
  let blanks = 0;
  let sectionKind: SchoolKind | undefined;
  for (let row = headerBottom + 1; row <= grid.lastRow && blanks <= MOST_BLANK_ROWS; row++) {
    const cells = grid.rowCells(row);
    if (cells.length === 0) {
      blanks++;
      continue;
    }
    blanks = 0;
    const places = new Map([...columns].map(([id, column]) => [id, { row, column }]));
    const nameAt = columns.get(nameOf(template).id) ?? 0;
    const name = cellText(grid.cell(row, nameAt)).trim();
    if (TOTAL.test(canonical(name))) continue;
    // «I. Mầm non» over the preschools: a heading and not a school.
    const others = [...columns.values()].filter((column) => column !== nameAt);
    const heading = name === '' ? cells.map((cell) => cellText(cell)).join(' ') : name;
    const isAlone = others.every((column) => cellText(grid.cell(row, column)).trim() === '');
    const kind = isAlone ? parseKindLabel(heading)?.kind : undefined;
    if (kind) {
      sectionKind = kind;
      continue;
    }
    if (/^\(?\d+\)?$/.test(name) && isAlone) continue;
    const school = readSchool(template, grid, places, sectionKind);
    if (school) schools.push(school);
  }
  return schools;
}

/** Labels in a column with their values beside them, each label at most once. */
function findForm(template: ListTemplate, grid: Grid): Places | undefined {
  const found = new Map<string, { row: number; column: number; words: number }>();
  const last = Math.min(grid.lastRow, HEADER_ROWS * 2);
  const labelRows = new Set<number>();
  for (let row = 1; row <= last; row++) {
    for (const cell of grid.rowCells(row)) {
      if (typeof cell.value !== 'string' || cell.value.length > LONGEST_HEADER) continue;
      const text = cellText(cell);
      const [label = '', inside = ''] = text.split(/:\s*/, 2);
      const header = headerText(label);
      for (const { id, recognise } of template.columns) {
        const words = phraseLength(recognise, header);
        if (words === 0 || words < (found.get(id)?.words ?? 1)) continue;
        const value = inside.trim() === '' ? valueBeside(grid, cell) : undefined;
        if (!value || found.get(id)?.words === words) continue;
        found.set(id, { ...value, words });
        labelRows.add(row);
      }
    }
  }
  const isStacked = labelRows.size >= FEWEST_FIELDS;
  return isStacked && found.size >= FEWEST_FIELDS && found.has(nameOf(template).id)
    ? new Map([...found].map(([id, { row, column }]) => [id, { row, column }]))
    : undefined;
}

/** The first cell with content to the right; where there is none, the place just beside the label. */
function valueBeside(grid: Grid, label: Cell): { row: number; column: number } {
  const merge = grid.merges.find(({ top, left }) => top === label.row && left === label.column);
  const from = (merge?.right ?? label.column) + 1;
  for (let column = from; column < from + VALUE_REACH; column++) {
    const cell = grid.cell(label.row, column);
    if (cell && cellText(cell).trim() !== '') return { row: label.row, column };
  }
  return { row: label.row, column: from };
}

function readSchool(
  template: ListTemplate,
  grid: Grid,
  places: Places,
  sectionKind?: SchoolKind,
): School | undefined {
  const cellOf = (id: string): Cell | undefined => {
    const at = places.get(id);
    return at && grid.cell(at.row, at.column);
  };
  const addressAt = (id: string): string => {
    const at = places.get(id);
    return at ? addressOf(at.row, at.column) : '';
  };
  const marks: Record<string, Field<boolean>> = {};
  const results: Record<string, Field<SchoolResult>> = {};
  const texts: Record<string, string> = {};
  let name = '';
  let nameCell = '';
  let kind: SchoolKind | undefined;
  let kindCell = '';
  let kindTyped = '';
  for (const { id, values } of template.columns) {
    if (!places.has(id)) continue;
    const cell = cellOf(id);
    const typed = cellText(cell).trim();
    const base = { cell: addressAt(id), typed };
    if (values.kind === 'schoolName') [name, nameCell] = [typed, base.cell];
    if (values.kind === 'schoolKind')
      [kind, kindCell, kindTyped] = [parseKindLabel(typed)?.kind, base.cell, typed];
    if (values.kind === 'mark') marks[id] = { ...base, reading: readMark(cell) };
    if (values.kind === 'level') results[id] = { ...base, reading: readResult(cell) };
    if (values.kind === 'text') texts[id] = typed;
  }
  const isEmpty =
    name === '' &&
    [...places.values()].every(({ row, column }) => cellText(grid.cell(row, column)).trim() === '');
  if (isEmpty) return undefined;
  const fallback = kindTyped === '' ? (kindInName(name) ?? sectionKind) : undefined;
  return {
    sheet: grid.name,
    name,
    nameCell,
    kind: kind ?? fallback,
    kindCell: kind === undefined && fallback !== undefined ? nameCell : kindCell || nameCell,
    isKindFromName: kind === undefined && fallback !== undefined,
    marks,
    results,
    texts,
  };
}
