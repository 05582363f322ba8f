/** Changes cells in the XML of a sheet; every other byte stays. */

import { columnName, parseAddress, parseRange, type CellRange } from '../../core/sheet/address';
import type { CellChange } from '../../core/sheet/change-workbook';
import {
  attribute,
  escapeXml,
  findElement,
  findTag,
  spliced,
  tags,
  withAttribute,
  type Splice,
  type Tag,
} from './xml-text';

/** What a cell is to hold; 'noValue' keeps its formula and forgets the value, which is no longer true. */
export type CellContent = CellChange['content'] | 'noValue';

export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** The cell cannot be changed without breaking others: part of an array formula, or the home of a shared one. */
export class BoundCellError extends Error {
  constructor(
    readonly row: number,
    readonly column: number,
  ) {
    super(`cell R${String(row)}C${String(column)} belongs to an array or shared formula`);
  }
}

interface FoundCell {
  readonly column: number;
  readonly open: Tag;
  readonly end: number;
  readonly inner: string;
}

interface FoundRow {
  readonly row: number;
  readonly open: Tag;
  /** Where its closing tag stands; for an empty one where it ends. */
  readonly close: number;
  readonly end: number;
  readonly cells: readonly FoundCell[];
}

/** @throws BoundCellError */
export function patchCells(xml: string, contents: readonly PlacedContent[]): string {
  const data = findElement(xml, 'sheetData');
  if (!data) throw new RangeError('a sheet without sheetData');
  const rows = findRows(xml, data.open.end, data.innerEnd);
  const arrays = arrayRanges(rows);
  const byRow = new Map<number, PlacedContent[]>();
  for (const content of contents) byRow.set(content.row, [...(byRow.get(content.row) ?? []), content]);
  const splices: Splice[] = [];
  const added: { row: number; text: string }[] = [];
  for (const [row, own] of byRow) {
    for (const { column } of own) requireFree(arrays, row, column);
    const found = rows.find((one) => one.row === row);
    const wanted = [...own].sort((a, b) => a.column - b.column);
    if (found) splices.push(...patchRow(found, wanted));
    else {
      const cells = wanted.map((one) => cellXml(data.open.prefix, one, '')).join('');
      const { prefix } = data.open;
      if (cells !== '') added.push({ row, text: `<${prefix}row r="${String(row)}">${cells}</${prefix}row>` });
    }
  }
  splices.push(...placeRows(data, rows, added));
  const dimension = widenedDimension(xml, contents);
  return spliced(xml, dimension ? [...splices, dimension] : splices);
}

function findRows(xml: string, from: number, to: number): FoundRow[] {
  const rows: FoundRow[] = [];
  let row: { number: number; open: Tag; cells: FoundCell[] } | undefined;
  let cell: { column: number; open: Tag } | undefined;
  for (const tag of tags(xml, ['row', 'c'])) {
    if (tag.start < from) continue;
    if (tag.start >= to) break;
    if (tag.name === 'row' && tag.is !== 'close') {
      const number = Number(attribute(tag.attributes, 'r') ?? (rows[rows.length - 1]?.row ?? 0) + 1);
      if (tag.is === 'empty') rows.push({ row: number, open: tag, close: tag.end, end: tag.end, cells: [] });
      else row = { number, open: tag, cells: [] };
    } else if (tag.name === 'row' && row) {
      rows.push({ row: row.number, open: row.open, close: tag.start, end: tag.end, cells: row.cells });
      row = undefined;
    } else if (tag.name === 'c' && tag.is !== 'close' && row) {
      const named = parseAddress(attribute(tag.attributes, 'r') ?? '');
      const column: number = named?.column ?? (row.cells[row.cells.length - 1]?.column ?? 0) + 1;
      if (tag.is === 'empty') row.cells.push({ column, open: tag, end: tag.end, inner: '' });
      else cell = { column, open: tag };
    } else if (tag.name === 'c' && cell && row) {
      row.cells.push({ ...cell, end: tag.end, inner: xml.slice(cell.open.end, tag.start) });
      cell = undefined;
    }
  }
  return rows;
}

/** Where formulas stand whose cells only change together. */
function arrayRanges(rows: readonly FoundRow[]): CellRange[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ inner }): CellRange[] => {
      const formula = findTag(inner, 'f');
      const type = formula && attribute(formula.attributes, 't');
      if (!formula || (type !== 'array' && type !== 'dataTable')) return [];
      const range = parseRange(attribute(formula.attributes, 'ref') ?? '');
      return range ? [range] : [];
    }),
  );
}

function requireFree(arrays: readonly CellRange[], row: number, column: number): void {
  const isBound = arrays.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (isBound) throw new BoundCellError(row, column);
}

function patchRow(row: FoundRow, wanted: readonly PlacedContent[]): Splice[] {
  const splices: Splice[] = [];
  let inserted = '';
  for (const one of wanted) {
    const found = row.cells.find(({ column }) => column === one.column);
    const { prefix } = row.open;
    if (found) {
      splices.push({ start: found.open.start, end: found.end, text: changedCell(found, one) });
      continue;
    }
    const text = cellXml(prefix, one, '');
    if (text === '') continue;
    const next = row.cells.find(({ column }) => column > one.column);
    if (next) splices.push({ start: next.open.start, end: next.open.start, text });
    else inserted += text;
  }
  if (inserted !== '' && row.open.is === 'empty') {
    const open = `<${row.open.prefix}row${row.open.attributes}>`;
    splices.push({
      start: row.open.start,
      end: row.open.end,
      text: `${open}${inserted}</${row.open.prefix}row>`,
    });
  } else if (inserted !== '') splices.push({ start: row.close, end: row.close, text: inserted });
  return splices;
}

function changedCell({ open, inner }: FoundCell, wanted: PlacedContent): string {
  const formula = findTag(inner, 'f');
  // The home of a shared formula: its text is what the others refer to.
  if (wanted.content !== 'noValue' && formula && attribute(formula.attributes, 'ref') !== undefined)
    throw new BoundCellError(wanted.row, wanted.column);
  if (wanted.content === 'noValue') {
    const value = findElement(inner, 'v');
    const kept = value ? spliced(inner, [{ start: value.open.start, end: value.end, text: '' }]) : inner;
    const attributes = withAttribute(open.attributes, 't', undefined);
    return `<${open.prefix}c${attributes}>${kept}</${open.prefix}c>`;
  }
  // What else stands in the cell (metadata of rich values) belongs to the old content.
  const attributes = ['t', 'cm', 'vm'].reduce(
    (list, name) => withAttribute(list, name, undefined),
    open.attributes,
  );
  const text = cellXml(open.prefix, wanted, attributes);
  return text === '' ? `<${open.prefix}c${attributes}/>` : text;
}

/** @param attributes those that stay; "" for a new cell, which gets its address only */
function cellXml(prefix: string, { row, column, content }: PlacedContent, attributes: string): string {
  const kept = attributes === '' ? ` r="${columnName(column)}${String(row)}"` : attributes;
  const cell = (type: string, inner: string): string => `<${prefix}c${kept}${type}>${inner}</${prefix}c>`;
  const element = (name: string, inner: string): string => `<${prefix}${name}>${inner}</${prefix}${name}>`;
  if (content === null || content === 'noValue') return '';
  if (typeof content === 'number') return cell('', element('v', String(content)));
  if (typeof content === 'boolean') return cell(' t="b"', element('v', content ? '1' : '0'));
  if (typeof content === 'object') return cell('', element('f', escapeXml(content.formula)));
  return cell(
    ' t="inlineStr"',
    element('is', `<${prefix}t xml:space="preserve">${escapeXml(content)}</${prefix}t>`),
  );
}

function placeRows(
  data: NonNullable<ReturnType<typeof findElement>>,
  rows: readonly FoundRow[],
  added: readonly { row: number; text: string }[],
): Splice[] {
  const sorted = [...added].sort((a, b) => a.row - b.row);
  if (data.open.is === 'empty' && sorted.length > 0) {
    const { prefix, attributes } = data.open;
    const inner = sorted.map(({ text }) => text).join('');
    const text = `<${prefix}sheetData${attributes}>${inner}</${prefix}sheetData>`;
    return [{ start: data.open.start, end: data.open.end, text }];
  }
  return sorted.map(({ row, text }) => {
    const next = rows.find((one) => one.row > row);
    const at = next ? next.open.start : data.innerEnd;
    return { start: at, end: at, text };
  });
}

/** The stated extent of the sheet; it is optional, so one that is no longer true is taken out. */
function widenedDimension(xml: string, contents: readonly PlacedContent[]): Splice | undefined {
  const found = findElement(xml, 'dimension');
  const range = found && parseRange(attribute(found.open.attributes, 'ref') ?? '');
  if (!found || !range) return undefined;
  const isInside = contents.every(
    ({ row, column }) =>
      range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
  );
  return isInside ? undefined : { start: found.open.start, end: found.end, text: '' };
}
