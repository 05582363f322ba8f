/** Finds lists with a header and one row for each record, and reads their rows. */

import { parseKindLabel, stripNumbering, type SchoolKind } from '../regulations/school-kinds';
import { isSchoolName } from '../regulations/school-names';
import { hit, type Hit } from '../findings/findings';
import { addressOf } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import { columnOf, partTemplate, type ListTemplate } from '../template/template';
import { cellText } from '../text/cell-text';
import { parseCriteria } from '../text/criteria';
import { canonical } from '../text/label';
import { holdsTicks, withCrosses } from './crosses';
import { withDitto } from './as-in-the-row-above';
import { headingCell, isBlank, isGroupHeading, placeHeading, withCarried, withPlace } from './carried-cells';
import { beginsWithNumber } from './header-rows';
import { columnHeaders, isNumberingRow, widenBand, type HeaderBand } from './header-band';
import {
  fewestColumns,
  foundColumns,
  listFit,
  mapListColumns,
  nameSlot,
  type ListMapping,
} from './list-columns';
import type { FieldReading, ListRecord } from '../submission/list-submission';
import { layoutOf, readRecord, type RecordCell, type RecordLayout } from './read-record';
import { isSignOff } from './sign-off';

/** A list under a header, before it is judged. */
export interface FoundRows {
  /** The list's own declaration, or that of its part. */
  readonly template: ListTemplate;
  readonly band: HeaderBand;
  readonly mapping: ListMapping;
  readonly records: readonly ListRecord[];
  readonly bottom: number;
  /** The last row that what stands under the list may be in. */
  readonly footEnd: number;
  readonly hits: readonly Hit[];
}

/** So many rows without anything in them end a list. */
const BLANK_ROWS_AT_END = 12;

/**
 * All lists of the template on the sheet, from the top down.
 * @param headers where its headers and those of its parts are
 * @param ends rows that head a list of any template: no list goes on beyond another one's header
 */
export function findRows(
  grid: Grid,
  headers: readonly HeadedRows[],
  ends: ReadonlySet<number>,
  date1904: boolean,
): FoundRows[] {
  const found: FoundRows[] = [];
  let end = 0;
  for (const headed of headers) {
    if (headed.band.top <= end) continue;
    const list = readRows(headed, grid, ends, date1904);
    found.push(list);
    end = list.bottom;
  }
  return found;
}

export interface HeadedRows {
  readonly template: ListTemplate;
  readonly band: HeaderBand;
  readonly mapping: ListMapping;
}

/**
 * The headers of the template's lists and of their parts, from the top down. @param rows those that
 * may be headers
 */
export function findHeaders(template: ListTemplate, grid: Grid, rows: readonly number[]): HeadedRows[] {
  const part = partTemplate(template);
  return rows.flatMap((row) => {
    const whole = headerAt(template, grid, row);
    const ofPart = part && headerAt(part, grid, row);
    return (ofPart && isPart(ofPart, whole) ? ofPart : whole) ?? [];
  });
}

/** Whether the header has what only the part has, and says nothing that only the list could. */
function isPart(part: HeadedRows, whole: HeadedRows | undefined): boolean {
  const { knownBy } = part.template.part ?? {};
  const isKnown = part.mapping.slots.some(
    ({ id, choice }) => id === knownBy?.column && choice === knownBy.choice,
  );
  return isKnown && (!whole || listFit(part.template, part.mapping) > listFit(whole.template, whole.mapping));
}

/** The header that the row belongs to; undefined when it heads no list. */
function headerAt(template: ListTemplate, grid: Grid, row: number): HeadedRows | undefined {
  if (beginsWithNumber(grid, row)) return undefined;
  const wide = withoutSchools(template, grid, widenBand(grid, { top: row, bottom: row }), row);
  const mapping = mapListColumns(template, columnHeaders(grid, wide));
  const name = nameSlot(template, mapping);
  // A school's row has words of headers in it: «Trường MN Hoa Sen | Đạt cấp độ 2».
  if (!name || isRecordName(template, name.header.typed.at(-1) ?? '')) return undefined;
  const { header } = name;
  // A text under the header of names is a name already, whatever its row looks like.
  let bottom = header.cell.row;
  const isCovered = (below: number): boolean =>
    grid.merges.some(
      ({ top, bottom: last, left, right }) =>
        top <= header.cell.row && below <= last && left <= header.column && header.column <= right,
    );
  while (
    bottom < wide.bottom &&
    (isCovered(bottom + 1) || cellText(grid.cell(bottom + 1, header.column)).trim() === '')
  ) {
    bottom++;
  }
  const band = { ...wide, bottom: Math.max(bottom, row) };
  const settled = bottom === wide.bottom ? mapping : mapListColumns(template, columnHeaders(grid, band));
  return nameSlot(template, settled) && foundColumns(template, settled) >= fewestColumns(template)
    ? { template, band, mapping: settled }
    : undefined;
}

/**
 * The band without the first school's row, which may be short text throughout, as headers are.
 * @param row is header
 */
function withoutSchools(template: ListTemplate, grid: Grid, band: HeaderBand, row: number): HeaderBand {
  if (!template.rows.namesSchools) return band;
  for (let below = row + 1; below <= band.bottom; below++) {
    const filled = grid.rowCells(below).filter((cell) => !isBlank(cell));
    if (filled.some((cell) => isSchoolName(cellText(cell))) || placeHeading(template, filled))
      return { ...band, bottom: below - 1 };
  }
  return band;
}

/**
 * Whether what stands where a header would is already what a record is called: a school, «Tiêu chí
 * 1.1».
 */
function isRecordName(template: ListTemplate, typed: string): boolean {
  if (template.rows.namesSchools) return isSchoolName(typed);
  const { kind } = columnOf(template, template.rows.name).values;
  return (kind === 'criterion' || kind === 'criteria') && parseCriteria(typed).state === 'items';
}

const TOTAL =
  /^(?:trong đó|riêng|gồm|ngoài công lập|công lập|tư thục|tổng|cộng|tổng cộng|tổng số|cộng chung|toàn (?:huyện|thị xã|thành phố|xã|phường|quận|tỉnh))(?:$|[ :.(])/;

function readRows(
  { template, band, mapping }: HeadedRows,
  grid: Grid,
  ends: ReadonlySet<number>,
  date1904: boolean,
): FoundRows {
  const records: ListRecord[] = [];
  const hits: Hit[] = [];
  const name = nameSlot(template, mapping);
  const column = name?.header.column ?? band.left;
  let headingKind: SchoolKind | undefined;
  let above: readonly RecordCell[] | undefined;
  const hasTicks = holdsTicks(grid, mapping, band.bottom + 1);
  let carried: Cell | undefined;
  let place: Cell | undefined;
  let bottom = band.bottom;
  let blanks = 0;
  const layouts: RecordLayout[] = [];
  for (let row = band.bottom + 1; row <= grid.lastRow; row++) {
    const filled = grid.rowCells(row).filter((cell) => !isBlank(cell));
    if (filled.length === 0) {
      if (++blanks > BLANK_ROWS_AT_END) break;
      continue;
    }
    if (isNumberingRow(grid, row)) continue;
    if (ends.has(row)) break;
    const typed = cellText(grid.cell(row, column)).trim();
    const cells = withDitto(template, withCrosses(rowCells(template, grid, mapping, row), hasTicks), above);
    const first = filled[0] && filled[0].column <= column ? cellText(filled[0]).trim() : '';
    if (records.length > 0 && !template.rows.namesSchools && (isSignOff(first) || isFoot(template, first)))
      break;
    const given = headingCell(template, filled);
    const placed = placeHeading(template, filled);
    if (given || placed || isGroupHeading(template, filled)) {
      carried = given;
      place = placed ?? place;
      blanks = 0;
      continue;
    }
    carried = cells.find(({ id, cell }) => id === template.rows.carried && !isBlank(cell))?.cell ?? carried;
    // A kind is no school's name; with figures beside it, it is the sum over the schools below.
    // «CẤP MẦM NON (2 trường)» sounds like a school's name, but for what stands in brackets.
    const isSchool = template.rows.namesSchools && !/^$|[:(]/.test(typed) && isSchoolName(typed);
    const heading =
      template.rows.kind === undefined || isSchool ? undefined : sectionKind(typed === '' ? first : typed);
    if (heading) {
      headingKind = heading;
      above = undefined;
      blanks = 0;
      if (saysMore(template, cells)) {
        const label = typed === '' ? first : typed;
        hits.push(hit('STR015', { sheet: grid.name, cell: addressOf(row, column) }, { label }));
      }
      continue;
    }
    if (!isSchool && (isTotal(template, typed) || (typed === '' && isTotal(template, first)))) {
      const facts = { label: typed || first, ...(!template.rows.namesSchools && { isSum: true }) };
      hits.push(hit('STR015', { sheet: grid.name, cell: addressOf(row, column) }, facts));
      continue;
    }
    const whole = withCarried(template, cells, carried, row);
    // A carried value may add a cell; which columns the cells stand for hangs on nothing else.
    const layout = (layouts[whole.length] ??= layoutOf(template, whole));
    const read = readRecord(template, whole, { date1904, headingKind }, layout);
    const record = withPlace(template, read, place);
    if (!isRecord(template, cells, typed, whole === cells ? record : undefined)) {
      // Another header begins something else; what stands behind the last record is notes and
      // signatures.
      if (records.length > 0 && (blanks > 0 || !hasRecordBelow(template, grid, mapping, column, row, ends)))
        break;
      const figure = cells.find(({ id, cell }) => tells(template, id) && /\d/.test(cellText(cell)));
      if (typed !== '')
        hits.push(hit('STR015', { sheet: grid.name, cell: addressOf(row, column) }, { label: typed }));
      else if (figure)
        hits.push(hit('STR006', { sheet: grid.name, cell: addressOf(row, figure.column) }, {}));
      continue;
    }
    blanks = 0;
    bottom = row;
    records.push(record);
    above = cells;
  }
  let next = grid.lastRow + 1;
  for (const end of ends) if (end > bottom && end < next) next = end;
  return { template, band, mapping, records, bottom, footEnd: next - 1, hits };
}

function rowCells(template: ListTemplate, grid: Grid, { slots }: ListMapping, row: number): RecordCell[] {
  return slots.map(({ id, choice, header }): RecordCell => {
    const cell = grid.cell(row, header.column) ?? mergedFromAbove(template, grid, id, row, header.column);
    const own = { id, row, column: header.column, cell };
    return choice === undefined ? own : { ...own, choice };
  });
}

/**
 * A commune or kind merged down over its schools holds for each of them, a school over its
 * criteria.
 */
function mergedFromAbove(
  template: ListTemplate,
  grid: Grid,
  id: string,
  row: number,
  column: number,
): ReturnType<Grid['cell']> {
  const { place, kind, carried } = template.rows;
  if (id !== place && id !== kind && id !== carried) return undefined;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
  return merge && grid.cell(merge.top, merge.left);
}

/** What is no record's: a heading, a signature or a note may hold text, but none of these. */
const SAYS_SOMETHING: ReadonlySet<string> = new Set([
  'kind',
  'done',
  'notDone',
  'date',
  'count',
  'year',
  'choice',
  'none',
  'conflict',
  'criteria',
  'damaged',
  'evidence',
  'period',
]);

/** «Kết quả: Đạt Mức 2»: a field of the head, under the list. */
function isFoot({ foot = [] }: ListTemplate, text: string): boolean {
  const label = canonical(text.replace(/:.*$/s, ''));
  return foot.some(({ recognise }) => recognise.any.includes(label));
}

/**
 * Fields that only a school has: not its running number, and not the words of a heading or a
 * signature.
 */
function tells(template: ListTemplate, id: string): boolean {
  const { kind } = columnOf(template, id).values;
  return kind !== 'running' && kind !== 'name';
}

function saysMore(template: ListTemplate, cells: readonly RecordCell[]): boolean {
  return cells.some(({ id, cell }) => tells(template, id) && /\S/.test(cellText(cell)));
}

/**
 * Whether the row is one record: it has a school’s name, or a name and something about it, or marks
 * and no name.
 * @param read what the cells were read as, where that is known already
 */
function isRecord(
  template: ListTemplate,
  cells: readonly RecordCell[],
  name: string,
  read?: ListRecord,
): boolean {
  const { namesSchools } = template.rows;
  if (namesSchools && name !== '' && isSchoolName(name)) return true;
  const isNumbered = cells.some(({ id, cell }) => {
    const { kind } = columnOf(template, id).values;
    return kind === 'running' && /^\d/.test(cellText(cell).trim());
  });
  // A numbered row with a name is a record whatever else it says.
  if (isNumbered && name !== '') return true;
  const readable = read ?? readRecord(template, cells, { date1904: false, headingKind: undefined });
  const said = Object.entries(readable.fields).filter(
    ([id, { reading }]) =>
      tells(template, id) &&
      (SAYS_SOMETHING.has(reading.state) ||
        (!namesSchools && (reading.state === 'text' || isUnreadableValue(template, id, reading)))) &&
      !(reading.state === 'kind' && reading.from !== 'column'),
  ).length;
  if (name === '') return said > 0 && (isNumbered || said > 1);
  return said > 0;
}

/**
 * A period or code that could not be read is one all the same; what a record is called may be any
 * text.
 */
function isUnreadableValue(template: ListTemplate, id: string, { state }: FieldReading): boolean {
  if (state !== 'unreadable' || id === template.rows.name) return false;
  const { kind } = columnOf(template, id).values;
  return kind === 'period' || kind === 'evidenceCode' || kind === 'criterion' || kind === 'criteria';
}

function hasRecordBelow(
  template: ListTemplate,
  grid: Grid,
  mapping: ListMapping,
  column: number,
  row: number,
  ends: ReadonlySet<number>,
): boolean {
  for (let below = row + 1; below <= Math.min(grid.lastRow, row + BLANK_ROWS_AT_END); below++) {
    if (ends.has(below)) return false;
    const cells = rowCells(template, grid, mapping, below);
    if (isRecord(template, cells, cellText(grid.cell(below, column)).trim())) return true;
  }
  return false;
}

/** «I. Mầm non», «B. CẤP TIỂU HỌC (12 trường)»: the kind of the schools below. */
function sectionKind(text: string): SchoolKind | undefined {
  return parseKindLabel(text.replace(/[:(].*$/, ''))?.kind;
}

/**
 * A sum over records, or a part of one («Trong đó: ngoài công lập»); a task may be called «Tổng kết
 * năm học».
 */
function isTotal({ rows }: ListTemplate, text: string): boolean {
  const label = stripNumbering(text);
  return rows.namesSchools ? TOTAL.test(label) : ONLY_TOTAL.test(label);
}

const ONLY_TOTAL = /^(?:tổng|cộng|tổng cộng|tổng số|cộng chung)[ :.]*$/;
