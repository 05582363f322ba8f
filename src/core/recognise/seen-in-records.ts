/**
 * What a person sees in the cells of a list's records and their values do not say: lines through
 * names, days that Excel made.
 */

import { hit, type Hit } from '../findings/findings';
import { schoolsNamed } from '../regulations/school-names';
import { parseAddress } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import type { Field, ListRecord } from '../submission/list-submission';
import type { ListTemplate } from '../template/template';
import { isStruckOut } from '../text/cell-text';
import { shownNumber } from '../text/number-format';

/** Columns of text: what Excel made of it is no longer what was typed. */
const TEXT_KINDS: ReadonlySet<string> = new Set(['text', 'code', 'note', 'name']);

/** @returns STR026, STR027 and STR028, record by record */
export function seenInRecords(template: ListTemplate, grid: Grid, records: readonly ListRecord[]): Hit[] {
  return records.flatMap((record) => [
    ...ofName(template, grid, record),
    ...template.columns.flatMap(({ id, name, values }) => {
      const field = record.fields[id];
      if (!field || !TEXT_KINDS.has(values.kind) || !isMadeADay(cellOf(grid, field.cell))) return [];
      return [hit('STR026', { sheet: grid.name, cell: field.cell }, { field: name, typed: field.typed })];
    }),
  ]);
}

function ofName({ rows }: ListTemplate, grid: Grid, { name, nameCell, fields }: ListRecord): Hit[] {
  const place = { sheet: grid.name, cell: nameCell };
  const cell = cellOf(grid, nameCell);
  const hits: Hit[] = cell && isStruckOut(cell) ? [hit('STR027', place, { label: name })] : [];
  const field: Field | undefined = fields[rows.name];
  const names = rows.namesSchools ? schoolsNamed(field?.typed ?? name) : [];
  return names.length > 1 ? [...hits, hit('STR028', place, { names })] : hits;
}

function cellOf(grid: Grid, address: string): Cell | undefined {
  const at = parseAddress(address);
  return at && grid.cell(at.row, at.column);
}

/**
 * Whether the cell shows a day in a way in which nobody types one whole: «15-Mar», «Feb-21»,
 * «15/3».
 */
function isMadeADay(cell: Cell | undefined): boolean {
  if (typeof cell?.value !== 'number') return false;
  const shown = shownNumber(cell.value, cell.style);
  return shown.kind === 'day' && (shown.shows.month === 'name' || !shown.shows.year);
}
