/** Finds forms that one school fills in downwards, label beside value, and reads them. */

import { grouped } from '../grouped';
import type { Cell, Grid } from '../sheet/grid';
import { stripNumbering } from '../regulations/school-kinds';
import { columnOf, type ListTemplate } from '../template/template';
import { mapColumns } from './map-columns';
import { isSchoolName } from '../regulations/school-names';
import { cellText, unicodeText } from '../text/cell-text';
import { type ColumnHeader, FEWEST_COLUMNS, headerText } from './header-words';
import { foundColumns, listScanner, mapListColumns, nameSlot, type ListMapping } from './list-columns';
import type { ListRecord } from '../submission/list-submission';
import { readRecord, type RecordCell } from './read-record';
import { valueBeside } from './value-beside';

/** A form, before it is judged. */
export interface FoundForm {
  readonly mapping: ListMapping;
  readonly record: ListRecord;
  readonly range: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

/** A label, and the cell with its value: another one to the right, or the same behind a colon. */
interface Label {
  readonly header: ColumnHeader;
  readonly row: number;
  readonly column: number;
  readonly value: Cell | undefined;
  readonly valueAt: { readonly row: number; readonly column: number };
  /** Set for a title that is a school's name itself. */
  readonly title?: Cell;
}

const LONGEST_LABEL = 160;

/** The forms of the template on the sheet; a sheet may hold several below one another. */
export function findForms(template: ListTemplate, grid: Grid, date1904: boolean): FoundForm[] {
  const byColumn = grouped(labelsOn(template, grid), ({ column }) => column);
  // The labels of a form stand in one column; values that sound like labels («Đạt cấp độ 2») stand
  // in another. Fewer labels than columns that are needed are no form.
  const best = [...byColumn.values()]
    .filter((labels) => labels.length >= FEWEST_COLUMNS)
    .map((labels) => ({ labels, found: foundColumns(template, mapLabels(template, labels)) }))
    .sort((a, b) => b.found - a.found)[0];
  if (!best || best.found < FEWEST_COLUMNS) return [];
  return splitAtNames(template, best.labels).flatMap((labels) => {
    const form = readForm(template, labels, date1904);
    return form ? [form] : [];
  });
}

function* labelsOn(template: ListTemplate, grid: Grid): Iterable<Label> {
  const scanner = listScanner(template);
  const places: { row: number; column: number }[] = [];
  grid.forEachText((typed, row, column, style) => {
    if (typed.length <= LONGEST_LABEL && scanner.test(unicodeText(typed, style.font)))
      places.push({ row, column });
  });
  let index = 0;
  for (const { row, column } of places) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    const text = cellText(cell);
    const colon = text.indexOf(':');
    const label = (colon < 0 ? text : text.slice(0, colon)).replace(/\s+/g, ' ').trim();
    const inline = colon < 0 ? '' : text.slice(colon + 1).trim();
    const beside = valueBeside(grid, row, column);
    // «TRƯỜNG MẦM NON HOA SEN» over the form names the school where no label does.
    const isTitle = beside.value === undefined && isSchoolName(text);
    const words = headerText(isTitle ? 'trường' : stripNumbering(label));
    const header: ColumnHeader = {
      // Labels have no columns of their own; mapping wants each header to have one.
      column: ++index,
      levels: [words],
      whole: words,
      typed: [label],
      cell: { row, column },
      isCarried: false,
    };
    if (/[^.…_\s]/.test(inline)) {
      const value = { row, column, value: inline, style: cell.style };
      yield { header, row, column, value, valueAt: { row, column } };
    } else {
      yield { header, row, column, ...beside, ...(isTitle && { title: cell }) };
    }
  }
}

/**
 * Labels that have a value come first: a title of the same words has none, and is a label only
 * where no other is.
 */
function mapLabels(template: ListTemplate, labels: readonly Label[]): ListMapping {
  const headersOf = (some: readonly Label[]): ColumnHeader[] => some.map(({ header }) => header);
  const filled = mapListColumns(template, headersOf(labels.filter(({ value }) => value !== undefined)));
  const blank = mapListColumns(template, headersOf(labels.filter(({ value }) => value === undefined)));
  const known = new Set([...filled.slots, ...filled.ambiguous].map(({ id }) => id));
  return {
    slots: [...filled.slots, ...blank.slots.filter(({ id }) => !known.has(id))],
    ambiguous: filled.ambiguous,
    unmatched: filled.unmatched,
  };
}

/**
 * Each label of the school's name begins another form; what stands before the first belongs to it.
 */
function splitAtNames(template: ListTemplate, labels: readonly Label[]): Label[][] {
  const nameColumn = columnOf(template, template.rows.name);
  const isName = (label: Label): boolean => {
    if (label.value === undefined) return false;
    return mapColumns({ columns: [nameColumn] }, [label.header]).matches.length > 0;
  };
  const starts = labels.filter(isName);
  // «Tên trường» and «Đơn vị» in one form are two labels for one name; whole forms repeat.
  const words = new Set(starts.map(({ header }) => header.whole.words.join(' ')));
  if (starts.length < 2 || words.size > 1) return [[...labels]];
  return starts.map((start, i) => {
    const from = i === 0 ? 0 : start.row;
    const to = starts[i + 1]?.row ?? Number.MAX_SAFE_INTEGER;
    return labels.filter(({ row }) => row >= from && row < to);
  });
}

function readForm(
  template: ListTemplate,
  labels: readonly Label[],
  date1904: boolean,
): FoundForm | undefined {
  const mapping = mapLabels(template, labels);
  if (!nameSlot(template, mapping) || foundColumns(template, mapping) < FEWEST_COLUMNS) return undefined;
  const byHeader = new Map(labels.map((label) => [label.header, label]));
  const cells = mapping.slots.flatMap(({ id, choice, header }): RecordCell[] => {
    const label = byHeader.get(header);
    if (!label) return [];
    const { title, value = title } = label;
    const at = title ? { row: title.row, column: title.column } : label.valueAt;
    return [{ id, ...at, cell: value, ...(choice !== undefined && { choice }) }];
  });
  const record = readRecord(template, cells, { date1904, headingKind: undefined });
  const rows = mapping.slots.map(({ header }) => header.cell.row);
  const columns = [
    ...mapping.slots.map(({ header }) => header.cell.column),
    ...cells.map(({ column }) => column),
  ];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return { mapping, record: { ...record, row: range.top }, range };
}
