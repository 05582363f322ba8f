/**
 * Grids + list templates → the lists of a workbook: rows under a header, and forms filled in
 * downwards.
 */

import { hit, type Hit } from '../findings/findings';
import { addressOf, rangeAddress, type CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { FieldValues, ListTemplate } from '../template/template';
import { cellText, isLegacyText } from '../text/cell-text';
import { canonical } from '../text/label';
import { foreignColumns } from './foreign-columns';
import { rowsFor, type HeaderRows } from './header-rows';
import {
  columnHits,
  listConfidence,
  listFit,
  listNotes,
  mappedSlots,
  type ListMapping,
} from './list-columns';
import type { Field, ListRecord, RecognisedList } from '../submission/list-submission';
import { HEAD_ROWS, readHead } from './read-head';
import { findForms } from './recognise-forms';
import { findHeaders, findRows, type HeadedRows } from './recognise-rows';
import { CONFIDENCE_BOUND } from '../submission/recognised';
import { seenInRecords } from './seen-in-records';
import { claimsInTitle } from './unit-claims';

/**
 * A form that is filled in downwards has a page or two; larger sheets are not searched for labels.
 */
const MOST_CELLS_OF_A_FORM = 3_000;

/**
 * All lists of the templates on a sheet. Lists without a record are there as well. @param rows
 * those that may be headers
 */
export function recogniseLists(
  grid: Grid,
  templates: readonly ListTemplate[],
  rows: HeaderRows,
  date1904: boolean,
): RecognisedList[] {
  const headed = templates.flatMap((template) => {
    const headers = findHeaders(template, grid, rowsFor(rows, template));
    return headers.length === 0 ? [] : [{ template, headers }];
  });
  const lists = headed.flatMap(({ template, headers }) => {
    const others = headed.flatMap((one) => (one.template === template ? [] : sureTops(one)));
    const ends = new Set([...headers.map(({ band }) => band.top), ...others]);
    return listsUnderHeaders(template, grid, { headers, ends }, date1904);
  });
  if (lists.length > 0 || grid.cellCount > MOST_CELLS_OF_A_FORM) return lists;
  return templates
    .filter((template) => template.rows.namesSchools)
    .flatMap((template) => formsOf(template, grid, date1904));
}

interface FoundHeaders {
  readonly template: ListTemplate;
  readonly headers: readonly HeadedRows[];
}

/** Where lists of the template surely begin. */
function sureTops({ template, headers }: FoundHeaders): number[] {
  return headers
    .filter(({ mapping }) => listConfidence(template, mapping) >= CONFIDENCE_BOUND)
    .map(({ band }) => band.top);
}

/** What stands under a list stands just under it. */
const FOOT_ROWS = 3;

/**
 * What stands over the list holds before what stands under it; where they choose otherwise, neither
 * does, and RNG007 says so.
 */
function withFoot(head: RecognisedList['head'], foot: RecognisedList['head']): RecognisedList['head'] {
  const said = Object.entries(head)
    .filter(([, { typed }]) => typed.trim() !== '')
    .map(([id, over]) => [id, agreed(over, foot[id])] as const);
  return { ...head, ...foot, ...Object.fromEntries(said) };
}

function agreed(over: Field, under: Field | undefined): Field {
  const [a, b] = [over.reading, under?.reading];
  if (a.state !== 'choice' || b?.state !== 'choice' || a.choice === b.choice) return over;
  return {
    ...over,
    typed: `${over.typed}; ${under?.typed ?? ''}`,
    reading: { state: 'conflict', choices: [a.choice, b.choice] },
  };
}

/** Whether the lines over the part, or the sheet's name, say which table it is. */
function isNamedPart(
  { part }: ListTemplate,
  grid: Grid,
  lines: { readonly from: number; readonly to: number },
): boolean {
  const texts = [grid.name];
  for (let row = Math.max(lines.from, lines.to - HEAD_ROWS); row <= lines.to; row++) {
    for (const cell of grid.rowCells(row)) texts.push(cellText(cell));
  }
  return part?.words.some((words) => texts.some((text) => canonical(text).includes(words))) ?? false;
}

function listsUnderHeaders(
  template: ListTemplate,
  grid: Grid,
  { headers, ends }: { readonly headers: readonly HeadedRows[]; readonly ends: ReadonlySet<number> },
  date1904: boolean,
): RecognisedList[] {
  let above = 1;
  return findRows(grid, headers, ends, date1904).map((found) => {
    const { band, mapping, records, bottom, footEnd, hits } = found;
    const lines = { from: above, to: band.top - 1 };
    const below = { from: bottom + 1, to: Math.min(footEnd, bottom + FOOT_ROWS) };
    above = bottom + 1;
    const columns = mapping.slots.map(({ header }) => header.column);
    const range = { top: band.top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
    const list = judge(found.template, grid, 'rows', {
      mapping,
      range,
      records,
      found: hits,
      lines,
      date1904,
    });
    const head = withFoot(list.head, readHead(found.template.foot, grid, below, date1904));
    if (found.template === template) return { ...list, head };
    return { ...list, head, part: { isNamed: isNamedPart(template, grid, lines) } };
  });
}

function formsOf(template: ListTemplate, grid: Grid, date1904: boolean): RecognisedList[] {
  return findForms(template, grid, date1904).map(({ mapping, range, record }) =>
    judge(template, grid, 'form', {
      mapping,
      range,
      records: isBlank(record) ? [] : [record],
      found: [],
      lines: { from: 1, to: range.top - 1 },
      date1904,
    }),
  );
}

/**
 * What records of kinds that the list is not for take from its fit: schools tell THCS from THPT
 * where headers do not.
 */
const OTHER_KINDS = 0.05;

function shareOfOtherKinds({ rows }: ListTemplate, records: readonly ListRecord[]): number {
  const { kind, ofKinds } = rows;
  if (kind === undefined || ofKinds === undefined || records.length === 0) return 0;
  const others = records.filter(({ fields }) => {
    const reading = fields[kind]?.reading;
    return reading?.state === 'kind' && !ofKinds.includes(reading.kind);
  });
  return others.length / records.length;
}

/** A form that nobody filled in is no school. */
function isBlank({ fields }: ListRecord): boolean {
  return Object.values(fields).every(({ reading }) => reading.state === 'blank');
}

interface FoundList {
  readonly mapping: ListMapping;
  readonly range: CellRange;
  readonly records: readonly ListRecord[];
  readonly found: readonly Hit[];
  /** The rows over the list, up to the list before it. */
  readonly lines: { readonly from: number; readonly to: number };
  readonly date1904: boolean;
}

function judge(
  template: ListTemplate,
  grid: Grid,
  shape: RecognisedList['shape'],
  { mapping, range, records, found, lines, date1904 }: FoundList,
): RecognisedList {
  const confidence = listConfidence(template, mapping) * valueSureness(template, records);
  const at = { sheet: grid.name, cell: addressOf(range.top, range.left) };
  const isSure = confidence >= CONFIDENCE_BOUND;
  const rows = records.map(({ row }) => row);
  const hits = isSure
    ? [
        ...found,
        ...columnHits(template, mapping, at),
        ...(shape === 'rows' ? foreignColumns(grid, { ...mapping, found: mapping.slots }, rows, /\S/) : []),
        ...hiddenHits(grid, records, at),
        ...seenInRecords(template, grid, records),
        ...legacyHits(grid, range),
      ]
    : [hit('STR017', at, { list: template.title, confidence, bound: CONFIDENCE_BOUND })];
  return {
    template: template.id,
    templateVersion: template.version,
    shape,
    sheet: grid.name,
    range,
    confidence,
    notes: listNotes(template, mapping),
    columns: mappedSlots(mapping),
    records,
    head: {
      ...readHead(template.sheetHead, grid, { from: 1, to: Math.min(HEAD_ROWS, range.top - 1) }, date1904),
      ...readHead(template.head, grid, lines, date1904),
    },
    claims: claimsInTitle(grid, lines.from, lines.to),
    fit: listFit(template, mapping) - OTHER_KINDS * shareOfOtherKinds(template, records),
    isHidden: grid.visibility !== 'visible',
    // A list that nobody filled in has nothing wrong in it.
    hits: records.length === 0 && isSure ? [] : hits,
  };
}

/**
 * Many tables have a column «Tiêu chí» that holds no numbers of criteria, or «Nhiệm vụ» that holds
 * no role of a council: where less than half of what stands there is of the column's kind, the list
 * is another one.
 */
function valueSureness({ rows, columns }: ListTemplate, records: readonly ListRecord[]): number {
  if (rows.namesSchools) return 1;
  const shares = columns
    .filter(({ id, values }) => rows.telling.includes(id) && isClosed(values))
    .map(({ id }) => readShare(id, records));
  return Math.min(1, ...shares.filter((share) => share < 0.5));
}

/**
 * Whether nothing but a few values can stand in the column. Marks under headers of their own are
 * known by these.
 */
function isClosed(values: FieldValues): boolean {
  if (values.kind === 'choice') return values.choices.every(({ recognise }) => recognise === undefined);
  return values.kind === 'criterion' || values.kind === 'criteria';
}

/** Of what is typed in the column, the share that was read; 1 where nothing is. */
function readShare(id: string, records: readonly ListRecord[]): number {
  const states = records.flatMap(({ fields }) => fields[id]?.reading.state ?? []);
  const typed = states.filter((state) => state !== 'blank');
  if (typed.length === 0) return 1;
  return Math.round((typed.filter((state) => state !== 'unreadable').length / typed.length) * 100) / 100;
}

function hiddenHits(grid: Grid, records: readonly ListRecord[], at: { sheet: string; cell: string }): Hit[] {
  const sheet = grid.visibility === 'visible' ? [] : [hit('STR011', at, { what: 'sheet' })];
  const rows = records
    .filter(({ row }) => grid.hiddenRows.has(row))
    .map(({ nameCell }) => hit('STR011', { ...at, cell: nameCell }, { what: 'row' }));
  return [...sheet, ...rows];
}

function legacyHits(grid: Grid, range: CellRange): Hit[] {
  for (let row = range.top; row <= range.bottom; row++) {
    const legacy = grid.rowCells(row).find(isLegacyText);
    if (!legacy) continue;
    const place = { sheet: grid.name, cell: addressOf(range.top, range.left) };
    const related = [{ sheet: grid.name, cell: rangeAddress(range) }];
    return [hit('TYP006', place, { font: legacy.style.font }, { related })];
  }
  return [];
}
