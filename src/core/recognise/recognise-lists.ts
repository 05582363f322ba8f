/** Grids + list templates → the lists of a workbook: rows under a header, and forms filled in downwards. */

import { hit, type Hit } from '../rules/findings';
import { addressOf, rangeAddress, type CellRange } from '../sheet/address';
import type { Grid, Workbook } from '../sheet/grid';
import type { ListTemplate } from '../template/template';
import { isLegacyText } from '../text/cell-text';
import { columnHits, listConfidence, listNotes, mappedSlots, type ListMapping } from './list-columns';
import type { ListRecord, RecognisedList } from './list-submission';
import { findForms } from './recognise-forms';
import { findRows } from './recognise-rows';
import { CONFIDENCE_BOUND } from './submission';

/** All lists of the templates in a workbook, sheet by sheet from the top down. Lists without a record are there as well. */
export function recogniseLists(workbook: Workbook, templates: readonly ListTemplate[]): RecognisedList[] {
  return workbook.sheets.flatMap((grid) =>
    templates.flatMap((template) => {
      const known = listsOf(grid);
      const lists = known.get(template) ?? recogniseSheet(template, grid, workbook.date1904);
      known.set(template, lists);
      return lists;
    }),
  );
}

/** A sheet is asked for its lists more than once in a run, and never changes; kept as long as the sheet itself. */
const recognised = new WeakMap<Grid, Map<ListTemplate, RecognisedList[]>>();

function listsOf(grid: Grid): Map<ListTemplate, RecognisedList[]> {
  const known = recognised.get(grid) ?? new Map<ListTemplate, RecognisedList[]>();
  recognised.set(grid, known);
  return known;
}

function recogniseSheet(template: ListTemplate, grid: Grid, date1904: boolean): RecognisedList[] {
  const rows = findRows(template, grid, date1904).map(({ band, mapping, records, bottom, hits }) => {
    const columns = mapping.slots.map(({ header }) => header.column);
    const range = { top: band.top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
    return judge(template, grid, 'rows', mapping, range, records, hits);
  });
  if (rows.length > 0) return rows;
  return findForms(template, grid, date1904).map(({ mapping, range, record }) =>
    judge(template, grid, 'form', mapping, range, isBlank(record) ? [] : [record], []),
  );
}

/** A form that nobody filled in is no school. */
function isBlank({ fields }: ListRecord): boolean {
  return Object.values(fields).every(({ reading }) => reading.state === 'blank');
}

function judge(
  template: ListTemplate,
  grid: Grid,
  shape: RecognisedList['shape'],
  mapping: ListMapping,
  range: CellRange,
  records: readonly ListRecord[],
  found: readonly Hit[],
): RecognisedList {
  const confidence = listConfidence(template, mapping);
  const at = { sheet: grid.name, cell: addressOf(range.top, range.left) };
  const isSure = confidence >= CONFIDENCE_BOUND;
  const hits = isSure
    ? [
        ...found,
        ...columnHits(template, mapping, at),
        ...hiddenHits(grid, records, at),
        ...legacyHits(grid, range),
      ]
    : [hit('STR018', at, { list: template.title, confidence, bound: CONFIDENCE_BOUND })];
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
    isHidden: grid.visibility !== 'visible',
    // A list that nobody filled in has nothing wrong in it.
    hits: records.length === 0 && isSure ? [] : hits,
  };
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
